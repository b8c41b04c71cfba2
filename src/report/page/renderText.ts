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

/** Side by side where there is room; else each row as a list of its cells. */
function tableText({ caption, columns, rows }: FigureTable, width: number): string {
  const names = columns.map(({ name }) => visible(name));
  const cells = rows.map((row) => row.map(visible));
  const words = columns.flatMap(({ numeric }, column) => (numeric ? [] : [column]));
  const head = wrapText(visible(caption), width);
  const aligned = textTable([names, ...cells], words)
    .split("\n")
    .map((line) => `${INDENT}${line}`);
  if (aligned.every((line) => displayWidth(line) <= width)) return [...head, ...aligned].join("\n");
  const listed = cells.flatMap(([first = "", ...rest]) => [
    ...wrapText(first, width - INDENT.length).map((line) => `${INDENT}${line}`),
    ...rest.flatMap((cell, i) =>
      wrapText(`${names[i + 1]}: ${cell}`, width - 2 * INDENT.length).map(
        (line) => `${INDENT}${INDENT}${line}`,
      ),
    ),
  ]);
  return [...head, ...listed].join("\n");
}
