import type { FigureTable } from "../charts/Figure.ts";
import { displayWidth, textTable } from "../textTable.ts";
import { visible } from "../visible.ts";
import { wrapText } from "../wrapText.ts";
import type { Page, PageBlock } from "./Page.ts";

const INDENT = "  ";

/**
 * A page as text for a terminal of `width` columns, with the numbers of each chart in its place. What is in it
 * can move no cursor.
 */
export function renderText(page: Page, width: number): string {
  const { kicker, title, about, verdict, facts, factsOf, sections, footer } = page;
  const told = (text: string): string => wrapText(visible(text), width).join("\n");
  const blocks = [
    told(kicker),
    underlined(title, width, "="),
    ...about.map(told),
    told(verdict),
    [...(factsOf === null ? [] : [told(`${factsOf}:`)]), ...facts.map((fact) => factText(fact, width))].join(
      "\n",
    ),
    ...sections.flatMap(({ heading, blocks: each }) => [
      underlined(heading, width, "-"),
      ...each.flatMap((block) => blockText(block, width)),
    ]),
    told(footer),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function underlined(heading: string, width: number, sign: string): string {
  const lines = wrapText(visible(heading), width);
  return [...lines, sign.repeat(Math.max(...lines.map(displayWidth)))].join("\n");
}

const factText = ({ value, label, note }: Page["facts"][number], width: number): string =>
  item(`${value} ${label}${note === undefined ? "" : ` (${note})`}`, width);

/** A point of a list, its later lines below the first. */
function item(text: string, width: number): string {
  const [first = "", ...rest] = wrapText(visible(text), width - INDENT.length);
  return [`- ${first}`, ...rest.map((line) => `${INDENT}${line}`)].join("\n");
}

function blockText(block: PageBlock, width: number): readonly string[] {
  const told = (text: string): string => wrapText(visible(text), width).join("\n");
  switch (block.kind) {
    case "paragraph":
      return [block.tone === "warning" ? told(`! ${block.text}`) : told(block.text)];
    case "list":
      return [block.items.map((each) => item(each, width)).join("\n")];
    case "table":
      return [tableText(block.table, width)];
    case "figure": {
      const { title, description, table } = block.figure;
      return [[told(title), told(description)].join("\n"), tableText(table, width)];
    }
  }
}

/** Cells side by side, as many columns at once as there is room for; else each row as a list of its cells. */
function tableText({ caption, columns, rows }: FigureTable, width: number): string {
  const table = [columns.map(({ name }) => name), ...rows].map((row) => row.map(visible));
  const words = columns.flatMap(({ numeric }, column) => (numeric ? [] : [column]));
  const parts = columnsThatFit(table, width - INDENT.length);
  const lines =
    parts === null ? listLines(table, width) : parts.map((shown) => partText(table, shown, words));
  return [...wrapText(visible(caption), width), lines.join(parts === null ? "\n" : "\n\n")].join("\n");
}

/** Some columns of a table, beside the first. */
function partText(table: Cells, shown: readonly number[], words: readonly number[]): string {
  const rows = table.map((row) => shown.map((column) => row[column] as string));
  const wordy = shown.flatMap((column, place) => (words.includes(column) ? [place] : []));
  return textTable(rows, wordy)
    .split("\n")
    .map((line) => `${INDENT}${line}`)
    .join("\n");
}

type Cells = readonly (readonly string[])[];

/** Between two columns of a table. */
const GAP = 3;

/** Columns to be shown together, the first always among them; null where one has no room beside it. */
function columnsThatFit(table: Cells, width: number): readonly (readonly number[])[] | null {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => displayWidth(row[column] ?? ""))),
  );
  const [first = 0, ...others] = widths;
  const parts: number[][] = [[0]];
  let used = first;
  for (const [i, each] of others.entries()) {
    if (first + GAP + each > width) return null;
    const last = parts.at(-1) as number[];
    if (used + GAP + each <= width) {
      last.push(i + 1);
      used += GAP + each;
    } else {
      parts.push([0, i + 1]);
      used = first + GAP + each;
    }
  }
  return first > width ? null : parts;
}

function listLines([names = [], ...rows]: Cells, width: number): readonly string[] {
  return rows.flatMap(([first = "", ...rest]) => [
    ...wrapText(first, width - INDENT.length).map((line) => `${INDENT}${line}`),
    ...rest.flatMap((cell, i) =>
      wrapText(`${names[i + 1]}: ${cell}`, width - 2 * INDENT.length).map(
        (line) => `${INDENT}${INDENT}${line}`,
      ),
    ),
  ]);
}
