import type { Figure, FigureTable } from "../charts/Figure.ts";
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
  ...blocks.flatMap((block) => blockLines(block, link)),
  "</section>",
];

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

/** Numbers with the signs between them: no line ends within. */
const NUMBERS = /^[\d.,–−+<>%…()\s]+$/;

/** Cells name their column too: on narrow screens there is no head above them. */
function tableLines({ caption, columns, rows }: FigureTable, id?: string): readonly string[] {
  const numeric = (i: number): string => (columns[i]?.numeric ? ' class="number"' : "");
  const head = columns.map(({ name }, i) => `<th scope="col"${numeric(i)}>${text(name)}</th>`).join("");
  return [
    `<table${id === undefined ? "" : ` id="${text(id)}"`}>`,
    `<caption>${text(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    "<tbody>",
    ...rows.map(([first = "", ...cells]) => {
      const others = cells.map((cell, i) => {
        const name = text(columns[i + 1]?.name ?? "");
        const whole = NUMBERS.test(cell) ? ' class="whole"' : "";
        return `<td${numeric(i + 1)} data-name="${name}"><span${whole}>${text(cell)}</span></td>`;
      });
      return `<tr><th scope="row">${text(first)}</th>${others.join("")}</tr>`;
    }),
    "</tbody>",
    "</table>",
  ];
}

const figuresOf = ({ blocks }: PageSection): readonly Figure[] =>
  blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
