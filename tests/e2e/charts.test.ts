import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/report/charts/Figure.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { scaledReport } from "../../src/report/scaledFindings.ts";
import { type Charted, chartedReport, figuresOf } from "../report/charts/chartedReport.ts";
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

/** The faults of these figures, and whatever the browser complained of while it showed them. */
async function shown(figures: readonly Figure[], part: (typeof WIDTHS)[number], lang: string) {
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
  const texts = await page.locator("svg text").count();
  const faults = await page.locator("svg").evaluateAll(faultsOfTexts);
  await page.close();
  return { texts, faults, complaints };
}

/** The same campaign for a country: numbers of eleven digits. */
const enlarged: Charted = { ...charted, report: enlargedReport(charted.report) };

function enlargedReport(report: Charted["report"]): Charted["report"] {
  const { scenario } = report;
  return scaledReport({
    ...report,
    scenario: { ...scenario, audience: { ...scenario.audience, represents: 123_456_789 } },
  });
}

describe("charts in a real browser", () => {
  for (const lang of LANGS) {
    for (const part of WIDTHS) {
      it(`in ${lang}, ${part}: no text lies on another or leaves its picture, and nothing is refused`, async () => {
        const figures = figuresOf(charted, lang);
        const { texts, faults, complaints } = await shown(figures, part, lang);
        expect(texts).toBeGreaterThan(5 * figures.length);
        expect(faults).toEqual([]);
        expect(complaints).toEqual([]);
      });
    }
  }

  it.each(WIDTHS)(
    "given numbers of eleven digits, %s: no text lies on another or leaves its picture",
    async (part) => {
      const { faults } = await shown(figuresOf(enlarged, "en"), part, "big");
      expect(faults).toEqual([]);
    },
  );

  it("given texts that do lie on each other, outside, and a style that is refused, then all three are found", async () => {
    const [figure] = figuresOf(charted, "en") as [Figure];
    const text = (x: number, words: string) => `<text x="${x}" y="40" style="fill:red">${words}</text>`;
    const svg = figure.svg.replace(
      "</svg>",
      `${text(10, "one")}${text(12, "other")}${text(-20, "out")}</svg>`,
    );
    const { faults, complaints } = await shown([{ ...figure, svg }], "svg", "en");
    expect(faults.some((fault) => fault.includes('"one" lies on "other"'))).toBe(true);
    expect(faults.some((fault) => fault.includes('"out" leaves the picture'))).toBe(true);
    expect(complaints.join(" ")).toMatch(/Content Security Policy/);
  });
});
