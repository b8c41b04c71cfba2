import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
import type { PageBlock } from "./Page.ts";

/** Makes blocks of a page; what there is nothing of becomes no block. */
export const pageBlocks = {
  plain: (...texts: readonly string[]): readonly PageBlock[] =>
    texts.map((text) => ({ kind: "paragraph", text, tone: "plain" })),

  notes: (...texts: readonly string[]): readonly PageBlock[] =>
    texts.map((text) => ({ kind: "paragraph", text, tone: "note" })),

  warnings: (...texts: readonly string[]): readonly PageBlock[] =>
    texts.map((text) => ({ kind: "paragraph", text, tone: "warning" })),

  /** Columns whose first is words and whose others are numbers, unless their names are in `words`. */
  table: (
    caption: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
    words: readonly string[] = [],
  ): readonly PageBlock[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: "table",
            table: {
              caption,
              columns: columns.map((name, i) => ({ name, numeric: i > 0 && !words.includes(name) })),
              rows,
            },
          },
        ],

  /**
   * The same by columns, each with its name; those in which no row has anything ("–") are left out, but the
   * first never.
   */
  columns: (
    caption: string,
    columns: readonly (readonly [name: string, cells: readonly string[]])[],
    words: readonly string[] = [],
  ): readonly PageBlock[] => {
    const shown = columns.filter(([, cells], i) => i === 0 || cells.some((cell) => cell !== "–"));
    const names = shown.map(([name]) => name);
    return pageBlocks.table(caption, names, columnText.rows(shown.map(([, cells]) => cells)), words);
  },

  figures: (figures: readonly Figure[]): readonly PageBlock[] =>
    figures.map((figure) => ({ kind: "figure", figure })),

  list: (items: readonly string[]): readonly PageBlock[] =>
    items.length === 0 ? [] : [{ kind: "list", items }],
} as const;
