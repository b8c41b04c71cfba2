import type { Lang } from "../Lang.ts";
import type { PageFigures, PageParts } from "./PageParts.ts";

/** The charts of a page. */
export function pageFigures(_parts: PageParts, _lang: Lang): PageFigures {
  const none = { comparison: [], reach: [], tipping: [], spiral: [] };
  return { ...none, whatIf: [], cost: [], sentiment: [], starters: [] };
}
