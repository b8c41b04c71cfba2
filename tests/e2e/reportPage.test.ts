import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page as BrowserPage } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../../src/report/Lang.ts";
import { visible } from "../../src/report/visible.ts";
import { hostileTexts } from "../report/page/hostileTexts.ts";
import { htmlOf, LIVING, pageIn, partsOf, standingFor, THREE_DAYS } from "../report/page/smallPage.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { browser } from "./browser.ts";

const { newPage } = browser();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOK = readFileSync(new URL("lookAtPage.js", import.meta.url), "utf8");
const ADDRESS = "http://page.example/";
/** A telephone, the two sides of where tables begin to be tables, and a desk. */
const WIDTHS = [390, 700, 768, 1280];
const AXE_WIDTHS = [390, 1280];

/** A page in a browser. complaints: what it did beside being shown. */
interface Shown {
  readonly page: BrowserPage;
  readonly complaints: readonly string[];
  readonly look: <A>(question: string) => Promise<A>;
}

/** Shows a page as a web server would; whatever else is asked for, said or opened is a complaint. */
async function show(html: string, width: number): Promise<Shown> {
  const page = await newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`said ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`failed ${error.message}`));
  page.on("dialog", (dialog) => {
    complaints.push(`opened ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== ADDRESS) complaints.push(`asked for ${request.url()}`);
  });
  await page.route("**/*", (route) =>
    route.request().url() === ADDRESS
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  await page.goto(ADDRESS);
  await page.evaluate(LOOK);
  return { page, complaints, look: (question) => page.evaluate(`lookAtPage.${question}()`) };
}

describe("the page in a real browser", () => {
  const html = {} as Record<Lang, string>;
  let [days, crowded] = ["", ""];
  beforeAll(async () => {
    const parts = await partsOf(LIVING);
    for (const lang of LANGS) html[lang] = htmlOf(pageIn(parts, lang));
    days = htmlOf(pageIn(await partsOf(THREE_DAYS), "en"));
    crowded = htmlOf(pageIn(standingFor(parts, 7_000_000), "en"));
  });

  describe.each(LANGS)("in %s", (lang) => {
    it.each(WIDTHS)(
      "given a width of %i, then nothing stands out, on words or without a glyph",
      async (width) => {
        const { page, complaints, look } = await show(html[lang], width);
        await look("openAll");
        expect(await look("misplaced")).toEqual([]);
        expect(await look("withoutGlyph")).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      },
    );

    it.each(AXE_WIDTHS)(
      "given a width of %i, then axe finds nothing, and the policy lets the style be",
      async (width) => {
        const { page, complaints, look } = await show(html[lang], width);
        await look("openAll");
        expect(await look("verdictWeight")).toBe("600");
        await page.evaluate(AXE);
        expect(await look("violations")).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      },
    );
  });

  it.each(WIDTHS)(
    "given three days and people by tens of thousands at a width of %i, then nothing stands out",
    async (width) => {
      const { page, look } = await show(days, width);
      await look("openAll");
      expect(await look("misplaced")).toEqual([]);
      // A fingerprint is longer than a telephone is wide.
      const broken = await look<readonly string[]>("broken");
      expect(broken.filter((each) => !/[0-9a-f]{32}/.test(each))).toEqual([]);
      await page.close();
    },
  );

  it("given numbers of ten digits, then they move within the page, for the keyboard too", async () => {
    const { page, look } = await show(crowded, 768);
    await look("openAll");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
    await page.setViewportSize({ width: 768, height: 900 });
    const moving = await page.evaluate<number>(
      "[...document.querySelectorAll('.scroll')].filter((each) => each.scrollWidth > each.clientWidth).length",
    );
    expect(moving).toBeGreaterThan(1);
    await page.evaluate(AXE);
    expect(await look("violations")).toEqual([]);
    await page.close();
  });

  it("given a sign that no font has, then the check of glyphs sees it", async () => {
    const { page, look } = await show(html.en.replace("</h1>", "\u{e0b0}</h1>"), 1280);
    expect(await look("withoutGlyph")).toEqual(["\u{e0b0}"]);
    await page.close();
  });

  it("given a page without its policy and its escapes, then the checks of injection see it", async () => {
    const open = html.en
      .replace(/<meta http-equiv[^>]*>/, "")
      .replace("</h1>", "<img src=x onerror=alert(1)></h1>");
    const { page, complaints, look } = await show(open, 1280);
    await expect.poll(() => complaints.some((each) => each.startsWith("opened"))).toBe(true);
    expect(await look("alive")).toHaveLength(1);
    await page.close();
  });
});

describe("a page of hostile words", () => {
  const folder = temporaryFolder();
  const file = join(folder, "people.json");
  const nodes = hostileTexts.map((id) => ({ id }));
  const links = nodes.flatMap(({ id }, i) =>
    [1, 2, 7].map((step) => ({ source: id, target: nodes[(i + step) % nodes.length]?.id })),
  );
  writeFileSync(file, JSON.stringify({ nodes, links }));

  /** A scenario in which every name is a hostile one: eight at a time, and all of them for people. */
  const named = (texts: readonly string[]) => {
    const each = <A>(value: (number: number) => A) =>
      Object.fromEntries(texts.map((text, i) => [text, value(i)]));
    return {
      info: { title: texts.join(" "), whatIsIt: texts.join("\n\n"), references: texts.join(" ") },
      network: { kind: "file", path: file },
      audience: { segments: each(() => ({ share: 1 / 8, positivity: 0.7 })) },
      channels: each(() => ({ profile: "weibo", visibility: 0.9 })),
      content: { transmissibility: 0.4 },
      plans: each((i) => [
        {
          starter: "people",
          ids: [texts[i], hostileTexts[39 - i]],
          channel: texts[i],
          price: { perPerson: 5 },
        },
      ]),
      spiral: { atLeast: 2, share: "50%", window: "4h" },
      costs: { currency: texts.join(" ") },
      expect: [{ finding: "network.people", is: 40, because: texts.join(" ") }],
      horizon: "3h",
      clock: { tick: "30m" },
      runs: 2,
      seed: texts[0],
    };
  };

  const EIGHTS = [0, 8, 16, 24, 32];
  const known = new Map<number, ReturnType<typeof partsOf>>();
  const partsFrom = (from: number) => {
    const parts = known.get(from) ?? partsOf(named(hostileTexts.slice(from, from + 8)));
    known.set(from, parts);
    return parts;
  };

  it.each(LANGS.flatMap((lang) => EIGHTS.map((from) => [lang, from] as const)))(
    "given a page in %s and the eight injections from %i on in every field, then they are words",
    async (lang, from) => {
      const texts = hostileTexts.slice(from, from + 8);
      const page = pageIn(await partsFrom(from), lang);
      const shown = await show(htmlOf(page), 1280);
      await shown.look("openAll");
      // What listens to the mouse or the keyboard gets something to hear.
      await shown.page.mouse.move(640, 300);
      await shown.page.keyboard.press("Tab");
      const told = await shown.page.evaluate<string>("document.body.textContent");
      const squeezed = (text: string): string => text.replace(/\s+/g, " ");
      for (const text of texts)
        expect(squeezed(told).split(squeezed(visible(text))).length).toBeGreaterThan(8);
      expect(await shown.look("alive")).toEqual([]);
      expect(await shown.look("misplaced")).toEqual([]);
      expect(shown.complaints).toEqual([]);
      await shown.page.close();
    },
  );
});
