import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/report/charts/Figure.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { chartedReport, figuresOf } from "../report/charts/chartedReport.ts";
import { browser } from "./browser.ts";

const chromium = browser();
const charted = await chartedReport();
/** Where pictures are put for those who want to look at them. */
const pictures = process.env.SKIPSTONE_PICTURES;

const WIDTHS = ["svg", "narrow"] as const;

/** The strictest policy under which a page can show anything; the charts must not need more. */
const pageOf = (figures: readonly Figure[], part: (typeof WIDTHS)[number], lang: string): string =>
  [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body>`,
    ...figures.map((figure) => figure[part]),
    "</body></html>",
  ].join("\n");

/** An element as the browser has it; our types know no browser. */
interface Drawn {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly getBoundingClientRect: () => Record<"left" | "right" | "top" | "bottom", number>;
  readonly querySelectorAll: (what: string) => Iterable<Drawn>;
}

/** What is wrong with the texts of pictures; it runs in the browser. */
function faultsOfTexts(pictures: readonly Drawn[]): string[] {
  const faults: string[] = [];
  for (const svg of pictures) {
    const name = svg.getAttribute("aria-labelledby") ?? "";
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text")].map((text) => ({
      words: text.textContent ?? "",
      box: text.getBoundingClientRect(),
    }));
    for (const [i, { words, box }] of boxes.entries()) {
      if (
        box.left < frame.left - 0.5 ||
        box.right > frame.right + 0.5 ||
        box.top < frame.top - 0.5 ||
        box.bottom > frame.bottom + 0.5
      )
        faults.push(`${name}: "${words}" leaves the picture`);
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines may touch by what their letters leave free above and below.
        if (across > 0.5 && down > 4) faults.push(`${name}: "${words}" lies on "${other.words}"`);
      }
    }
  }
  return faults;
}

describe("charts in a real browser", () => {
  for (const lang of LANGS) {
    it.each(WIDTHS)(
      `in ${lang}, %s: no text lies on another or leaves its picture, and the strictest policy has no complaint`,
      async (part) => {
        const figures = figuresOf(charted, lang);
        const page = await chromium.newPage({ viewport: { width: part === "svg" ? 760 : 380, height: 900 } });
        const complaints: string[] = [];
        page.on("console", (message) => complaints.push(message.text()));
        page.on("pageerror", (error) => complaints.push(error.message));
        page.on("dialog", (dialog) => complaints.push(dialog.message()));
        page.on("request", (request) => complaints.push(request.url()));
        await page.setContent(pageOf(figures, part, lang));
        if (pictures !== undefined) {
          for (const svg of await page.locator("svg").all()) {
            const name = (await svg.getAttribute("aria-labelledby"))?.split("-title")[0];
            await svg.screenshot({ path: join(pictures, `${lang}-${name}.png`) });
          }
        }
        expect(await page.locator("svg text").count()).toBeGreaterThan((20 * figures.length) / 4);
        expect(await page.locator("svg").evaluateAll(faultsOfTexts)).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      },
    );
  }
});
