import type { Lang } from "../Lang.ts";
import type { Chart } from "./Chart.ts";
import { renderSvg } from "./renderSvg.ts";

/**
 * A column of the table behind a chart; numbers stand to the right. within: the name that it has in common with
 * its neighbours, and its own below that one.
 */
export interface FigureColumn {
  readonly name: string;
  readonly numeric: boolean;
  readonly within?: { readonly group: string; readonly name: string };
}

/** The numbers behind a chart, written out; the first cell of a row names it. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A chart with all that stands for it where it cannot be seen. id: of letters, digits and hyphens, one of its
 * kind on a page; svg: a whole element for a page as wide as paper, narrow: the same for a telephone; both
 * without scripts and styles, and no word in them needs escaping.
 */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  readonly narrow: string;
  readonly table: FigureTable;
}

/** Widths of the two drawings, in pixels. */
export const FIGURE_WIDTHS = { wide: 720, narrow: 340 } as const;

/** A chart drawn at both widths, with what is told of it. */
export function figure(
  told: Omit<Figure, "svg" | "narrow">,
  chart: (width: number) => Chart,
  lang: Lang,
): Figure {
  const { title, description } = told;
  const drawn = (width: number, id: string): string =>
    renderSvg(chart(width), { id, title, description, lang });
  return {
    ...told,
    svg: drawn(FIGURE_WIDTHS.wide, told.id),
    narrow: drawn(FIGURE_WIDTHS.narrow, `${told.id}-narrow`),
  };
}

/** Columns of a table whose first one names the rows and whose others are numbers. */
export const columnsOf = (first: string, ...numbers: readonly string[]): readonly FigureColumn[] => [
  { name: first, numeric: false },
  ...numbers.map((name) => ({ name, numeric: true })),
];
