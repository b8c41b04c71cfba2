import type { Figure, FigureColumn, FigureTable } from "../charts/Figure.ts";
import { textWidth } from "../charts/textWidth.ts";
import type { Lang } from "../Lang.ts";
import { escapeHtml as text } from "./escapeHtml.ts";
import type { Page, PageBlock, PageFact, PageSection } from "./Page.ts";
import { pageStyle } from "./pageStyle.ts";

/** The language of a page as browsers name it: Chinese is in simplified signs. */
const TAGS: Readonly<Record<Lang, string>> = { en: "en", zh: "zh-Hans", ko: "ko" };

/** SHA-256 of a text in UTF-8, in base64. */
export type Sha256 = (text: string) => string;

/**
 * A page as one HTML file that needs nothing else: no script, no request, no style but its own, which the
 * policy names by its hash. Whatever a scenario says is text in it.
 */
export function renderHtml(page: Page, sha256: Sha256): string {
  const policy = `default-src 'none'; style-src 'sha256-${sha256(pageStyle)}'; base-uri 'none'; form-action 'none'`;
  const figures = page.sections.flatMap(figuresOf);
  return `${[
    "<!doctype html>",
    `<html lang="${TAGS[page.lang]}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(page.title)}</title>`,
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    '<div class="sheet">',
    "<header>",
    `<p class="kicker">${text(page.kicker)}</p>`,
    `<h1>${text(page.title)}</h1>`,
    ...page.about.map((each) => `<p class="about">${text(each)}</p>`),
    "</header>",
    "<main>",
    ...(page.verdict === "" ? [] : [`<p class="verdict">${text(page.verdict)}</p>`]),
    ...factLines(page),
    ...page.sections.flatMap((section) => sectionLines(section, page.dataLink)),
    ...dataLines(page.dataHeading, figures),
    "</main>",
    `<footer><p>${text(page.footer)}</p></footer>`,
    "</div>",
    "</body>",
    "</html>",
  ].join("\n")}\n`;
}

function factLines({ facts, factsOf }: Page): readonly string[] {
  if (facts.length === 0) return [];
  return [
    ...(factsOf === null ? [] : [`<p class="facts-of">${text(factsOf)}</p>`]),
    '<dl class="facts">',
    ...facts.map(factLine),
    "</dl>",
  ];
}

const factLine = ({ value, label, note }: PageFact): string =>
  `<div><dt>${text(label)}<strong>${text(value)}</strong></dt><dd>${text(note ?? "")}</dd></div>`;

const sectionLines = ({ id, heading, blocks }: PageSection, link: string): readonly string[] => [
  `<section id="${text(id)}">`,
  `<h2>${text(heading)}</h2>`,
  ...together(blocks).flatMap((each) => {
    const lines = each.flatMap((block) => blockLines(block, link));
    if (!each.some(isHalf)) return lines;
    return [`<div class="${each.length === 1 && each.some(isLow) ? "low" : "pair"}">`, ...lines, "</div>"];
  }),
  "</section>",
];

/** On paper half a sheet is wide enough for a chart, or for names with one number each. */
const isHalf = (block: PageBlock): boolean =>
  block.kind === "figure" ||
  (block.kind === "table" && block.table.columns.length === 2 && block.table.columns[1]?.numeric === true);

const isLow = (block: PageBlock): boolean => block.kind === "figure" && block.figure.isLow;

/** Blocks of a section: two of one kind that take half a sheet each go together. */
function together(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] {
  const groups: PageBlock[][] = [];
  for (const block of blocks) {
    const [before, second] = groups.at(-1) ?? [];
    if (isHalf(block) && before?.kind === block.kind && isHalf(before) && second === undefined)
      groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function blockLines(block: PageBlock, link: string): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [`<p${block.tone === "plain" ? "" : ` class="${block.tone}"`}>${text(block.text)}</p>`];
    case "list":
      return ["<ul>", ...block.items.map((item) => `<li>${text(item)}</li>`), "</ul>"];
    case "table":
      return tableLines(block.table);
    case "figure":
      return figureLines(block.figure, link);
  }
}

/** Its numbers are at the end of the page, so that charts stand together. */
function figureLines(
  { id, title, description, svg, narrow, table }: Figure,
  link: string,
): readonly string[] {
  const label = `${text(link)}: ${text(table.caption)}`;
  return [
    "<figure>",
    `<h3>${text(title)}</h3>`,
    `<div class="wide">${svg}</div>`,
    `<div class="narrow">${narrow}</div>`,
    `<figcaption>${text(description)} <a href="#${text(id)}-data" aria-label="${label}">${text(link)}</a></figcaption>`,
    "</figure>",
  ];
}

function dataLines(heading: string, figures: readonly Figure[]): readonly string[] {
  if (figures.length === 0) return [];
  return [
    '<section id="data">',
    `<h2>${text(heading)}</h2>`,
    ...figures.flatMap(({ id, table }) => [
      `<details><summary>${text(table.caption)}</summary>`,
      ...tableLines(table, `${id}-data`),
      "</details>",
    ]),
    "</section>",
  ];
}

/** Pixels, at the size of charts, up to which a cell, or the name of a row, stays on one line. */
const WHOLE = { cell: 130, name: 190 } as const;

/** Pixels that a table has on the widest screen. */
const ROOM = 816;

/** How the lines of a text end: nowhere, between words, or where they must. */
function linesClass(cell: string, room: number): string {
  if (textWidth(cell) <= room) return ' class="whole"';
  return cell.split(/\s/).every((word) => textWidth(word) <= WHOLE.name) ? ' class="words"' : "";
}

/** More than fits: such a table moves within the page, for the keyboard too; on paper its type is small. */
function isDense({ columns, rows }: FigureTable): boolean {
  const widest = (i: number): number => Math.max(...rows.map((row) => textWidth(row[i] ?? "", 13)));
  const rooms = columns.map((_, i) => 10 + Math.min(WHOLE.name, widest(i)));
  return rooms.reduce((sum, each) => sum + each, 0) > ROOM;
}

/** Cells name their column too: on narrow screens there is no head above them. */
function tableLines(table: FigureTable, id?: string): readonly string[] {
  const { caption, columns, rows } = table;
  const dense = ` dense" role="region" tabindex="0" aria-label="${text(caption)}`;
  return [
    `<div class="scroll${isDense(table) ? dense : ""}">`,
    `<table${id === undefined ? "" : ` id="${text(id)}"`}>`,
    `<caption>${text(caption)}</caption>`,
    ...headLines(columns),
    "<tbody>",
    ...rows.map(([first = "", ...cells]) => {
      const others = cells.map((cell, i) => {
        const { name = "", numeric = false } = columns[i + 1] ?? {};
        const told = `<span${linesClass(cell, WHOLE.cell)}>${text(cell)}</span>`;
        return `<td${numericClass(numeric)} data-name="${text(name)}">${told}</td>`;
      });
      return `<tr><th scope="row"${linesClass(first, WHOLE.name)}>${text(first)}</th>${others.join("")}</tr>`;
    }),
    "</tbody>",
    "</table>",
    "</div>",
  ];
}

const numericClass = (numeric: boolean): string => (numeric ? ' class="number"' : "");

/** The names of columns; neighbours of one group stand below its name. */
function headLines(columns: readonly FigureColumn[]): readonly string[] {
  const cell = (name: string, numeric: boolean, rows = ""): string =>
    `<th scope="col"${rows}${numericClass(numeric)}>${text(name)}</th>`;
  if (columns.every(({ within }) => within === undefined))
    return [`<thead><tr>${columns.map(({ name, numeric }) => cell(name, numeric)).join("")}</tr></thead>`];
  const spans = Object.groupBy(columns, ({ within }) => within?.group ?? "");
  const heads = columns.map(({ name, numeric, within }, i) => {
    if (within === undefined) return cell(name, numeric, ' rowspan="2"');
    if (columns[i - 1]?.within?.group === within.group) return "";
    const span = spans[within.group]?.length ?? 1;
    return `<th scope="colgroup" colspan="${span}" class="group">${text(within.group)}</th>`;
  });
  const names = columns.map(({ numeric, within }) =>
    within === undefined ? "" : cell(within.name, numeric),
  );
  return [`<thead><tr>${heads.join("")}</tr>`, `<tr>${names.join("")}</tr></thead>`];
}

const figuresOf = ({ blocks }: PageSection): readonly Figure[] =>
  blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
