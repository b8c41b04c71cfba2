import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../src/report/page/escapeMarkdown.ts";
import { renderMarkdown } from "../../../src/report/page/renderMarkdown.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { LIVING, pageIn, partsOf } from "./smallPage.ts";

describe("a page as Markdown", async () => {
  const page = pageIn(await partsOf(LIVING), "en");
  const text = renderMarkdown(page);

  it("given sections, then each has its heading, and each chart its numbers", () => {
    for (const { heading } of page.sections) expect(text).toContain(`\n## ${heading}\n`);
    const figures = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
    );
    for (const { title } of figures) expect(text).toContain(`\n### ${escapeMarkdown(title)}\n`);
    expect(text).not.toContain("<svg");
  });

  it("given tables, then all rows of one have as many cells as its head", () => {
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
    const tables = text.split("\n\n").filter((block) => block.startsWith("|"));
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const [head = "", ...rows] = table.trimEnd().split("\n");
      expect(new Set(rows.map(cells))).toEqual(new Set([cells(head)]));
    }
  });

  it.each(hostileTexts)("given %s, then it stands there as text", (hostile) => {
    const told = escapeMarkdown(hostile);
    expect(told).not.toMatch(/<|>|(?<!\\)[[\]`*_|]|:\/\//);
  });

  it.each([
    ["- no list", "\\- no list"],
    ["1. no list", "1\\. no list"],
    ["12) no list", "12\\) no list"],
    ["---", "\\---"],
    ["=== ", "\\=== "],
    ["# no heading", "\\# no heading"],
    ["https://no.link", "https\\://no.link"],
    ["6.50", "6.50"],
    ["−20 … +12", "−20 … +12"],
    ["two words: the-launch (4)", "two words: the-launch (4)"],
    ["a\nb", "a b"],
  ])("given %s, then it reads %s", (text, told) => {
    expect(escapeMarkdown(text)).toBe(told);
  });
});
