import type { PageTable } from "./Page.ts";

/**
 * A chart with all that stands for it where it cannot be seen: a description in a sentence or two, and the
 * numbers it was drawn from. id: of letters, digits and hyphens; svg: the whole element, safe as it is.
 */
export interface PageFigure {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  readonly table: PageTable;
}
