import type { FigureTable } from "../charts/Figure.ts";
import { escapeMarkdown as text } from "./escapeMarkdown.ts";
import type { Page, PageBlock } from "./Page.ts";

/** A page as Markdown, with the numbers of each chart in its place. */
export function renderMarkdown(page: Page): string {
  const { kicker, title, about, verdict, facts, factsOf, sections, footer } = page;
  const blocks = [
    `*${text(kicker)}*`,
    `# ${text(title)}`,
    ...about.map(text),
    ...(verdict === "" ? [] : [`**${text(verdict)}**`]),
    ...(factsOf === null ? [] : [`${text(factsOf)}:`]),
    facts
      .map(({ value, label, note }) => {
        const more = note === undefined ? "" : ` (${text(note)})`;
        return `- **${text(value)}** ${text(label)}${more}`;
      })
      .join("\n"),
    ...sections.flatMap(({ heading, blocks: each }) => [`## ${text(heading)}`, ...each.flatMap(blockText)]),
    `*${text(footer)}*`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function blockText(block: PageBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.tone === "warning" ? `> ${text(block.text)}` : text(block.text)];
    case "list":
      return [block.items.map((item) => `- ${text(item)}`).join("\n")];
    case "table":
      return tableText(block.table);
    case "figure": {
      const { title, description, table } = block.figure;
      return [`### ${text(title)}`, text(description), ...tableText(table)];
    }
  }
}

function tableText({ caption, columns, rows }: FigureTable): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `**${text(caption)}**`,
    [
      row(columns.map(({ name }) => text(name))),
      row(columns.map(({ numeric }) => (numeric ? "---:" : "---"))),
      ...rows.map((cells) => row(cells.map(text))),
    ].join("\n"),
  ];
}
