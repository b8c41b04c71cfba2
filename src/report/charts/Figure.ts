import type { Lang } from "../Lang.ts";
import type { Chart } from "./Chart.ts";
import { renderSvg } from "./renderSvg.ts";

/**
 * A column of the table behind a chart; numbers stand to the right. within: the name that it has in common
 * with its neighbours, and its own below that one.
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
 * without scripts and styles, and no word in them needs escaping. isLow: the wide one is a strip across it.
 */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  readonly narrow: string;
  readonly isLow: boolean;
  readonly table: FigureTable;
}

/** Widths of the two drawings, in pixels. */
export const FIGURE_WIDTHS = { wide: 720, narrow: 340 } as const;

/** Pixels up to which a wide drawing is low. */
const LOW = 260;

/** A chart drawn at both widths, with what is told of it. */
export function figure(
  told: Omit<Figure, "svg" | "narrow" | "isLow">,
  chart: (width: number) => Chart,
  lang: Lang,
): Figure {
  const { id, title, description } = told;
  const [wide, narrow] = [chart(FIGURE_WIDTHS.wide), chart(FIGURE_WIDTHS.narrow)];
  return {
    ...told,
    svg: renderSvg(wide, { id, title, description, lang }),
    narrow: renderSvg(narrow, { id: `${id}-narrow`, title, description, lang }),
    isLow: wide.height <= LOW,
  };
}

/** Columns of a table whose first one names the rows and whose others are numbers. */
export const columnsOf = (first: string, ...numbers: readonly string[]): readonly FigureColumn[] => [
  { name: first, numeric: false },
  ...numbers.map((name) => ({ name, numeric: true })),
];
