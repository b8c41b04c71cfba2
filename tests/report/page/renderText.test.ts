import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/report/Lang.ts";
import type { Page } from "../../../src/report/page/Page.ts";
import { renderText } from "../../../src/report/page/renderText.ts";
import { displayWidth } from "../../../src/report/textTable.ts";
import { hostileTexts } from "./hostileTexts.ts";
import { LIVING, pageIn, partsOf } from "./smallPage.ts";

const WIDTH = 88;
const squeezed = (text: string): string => text.replace(/\s+/g, "");

describe("a page as text", async () => {
  const parts = await partsOf(LIVING);

  it.each(LANGS)(
    "given %s, then every word and number of the page is there, and no line is too long",
    (lang) => {
      const page = pageIn(parts, lang);
      const text = renderText(page, WIDTH);
      const found = squeezed(text);
      for (const { heading, blocks } of page.sections) {
        expect(text).toContain(`\n${heading}\n---`);
        for (const block of blocks) {
          const words =
            block.kind === "paragraph"
              ? [block.text]
              : block.kind === "list"
                ? block.items
                : block.kind === "table"
                  ? block.table.rows.flat()
                  : [block.figure.description, ...block.figure.table.rows.flat()];
          for (const each of words) expect(found).toContain(squeezed(each));
        }
      }
      expect(found).toContain(squeezed(page.verdict));
      const long = text.split("\n").filter((line) => displayWidth(line) > WIDTH && line.includes("  "));
      // Only a single word, such as a fingerprint, may stand out.
      expect(long.filter((line) => line.trim().split(/\s/).length > 2)).toEqual([]);
      expect(text).not.toContain("<svg");
    },
  );

  it("given a table that is too wide, then its columns stand below each other, or its cells", () => {
    const columns = ["plan", "one", "two"].map((name) => ({ name, numeric: name !== "plan" }));
    const table = { caption: "Table", columns, rows: [["a", "1", "2"]] };
    const page: Page = {
      ...pageIn(parts, "en"),
      sections: [{ id: "s", heading: "S", blocks: [{ kind: "table", table }] }],
    };
    expect(renderText(page, 40)).toContain("Table\n  plan   one   two\n  a        1     2\n");
    expect(renderText(page, 14)).toContain(
      "Table\n  plan   one\n  a        1\n\n  plan   two\n  a        2\n",
    );
    expect(renderText(page, 11)).toContain("Table\n  a\n    one: 1\n    two: 2\n");
  });

  it.each(["\u001b[2J", "\u009b31m", "a\u202eb", "a\u0007b", ...hostileTexts.slice(0, 2)])(
    "given %j in a title, then it moves nothing in a terminal",
    (title) => {
      const text = renderText({ ...pageIn(parts, "en"), title }, WIDTH);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    },
  );
});
