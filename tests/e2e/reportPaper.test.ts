import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGS, type Lang } from "../../src/report/Lang.ts";
import { htmlOf, pageIn, partsOf, standingFor, THREE_DAYS } from "../report/page/smallPage.ts";
import { browser } from "./browser.ts";
import { type Piece, type Sheets, sheetsOf } from "./sheetsOf.ts";

const { newPage } = browser();
const LOOK = readFileSync(new URL("lookAtPage.js", import.meta.url), "utf8");

/** Papers, and their pixels between our margins. */
const PAPERS = [
  ["A4", 688],
  ["Letter", 710],
] as const;

/** The flagship in a town of three hundred: the page has all that the whole one has. */
const flagship = parse(readFileSync(new URL("../../scenarios/flagship.yaml", import.meta.url), "utf8"));
const TOWN = { ...flagship, network: { ...flagship.network, people: 300 }, expect: undefined, runs: 4 };

/** Answers of a page as it is laid out for paper, though nobody opened anything. */
async function asked(html: string, width: number, ...questions: readonly string[]): Promise<unknown[]> {
  const page = await newPage({ viewport: { width, height: 900 } });
  await page.emulateMedia({ media: "print" });
  await page.setContent(html);
  await page.evaluate(LOOK);
  const answers: unknown[] = [];
  for (const question of questions) answers.push(await page.evaluate(`lookAtPage.${question}()`));
  await page.close();
  return answers;
}

async function printed(html: string, format: (typeof PAPERS)[number][0]): Promise<Sheets> {
  const page = await newPage();
  await page.setContent(html);
  const sheets = sheetsOf(await page.pdf({ format, tagged: true }));
  await page.close();
  return sheets;
}

const holds = ({ parts }: Piece, kind: string): boolean => parts.some((part) => part.kind === kind);

/** Where something is cut, or stands apart from what it belongs to. Heads of tables are there on each sheet. */
function torn({ pieces }: Sheets): readonly string[] {
  return pieces.flatMap((piece, i) => {
    const { kind, sheets, parts } = piece;
    const wrong: string[] = [];
    const isOne = /^(?:LI|Figure|H\d)$/.test(kind) || (kind === "TR" && holds(piece, "TD"));
    if (isOne && sheets.length > 1) wrong.push("is cut");
    if (/^H\d$/.test(kind)) {
      const next = pieces.slice(i + 1).find((each) => !parts.includes(each) && each.sheets.length > 0);
      if (next?.sheets[0] !== sheets[0]) wrong.push("is alone");
    }
    const rows = parts.filter((part) => part.kind === "TR" && holds(part, "TD")).map((row) => row.sheets[0]);
    if (kind === "Table") {
      const caption = parts.find((part) => part.kind === "Caption")?.sheets.at(-1) ?? rows[0];
      if (rows.slice(0, 3).some((sheet) => sheet !== caption)) wrong.push("begins with its head alone");
      if (rows.slice(-3).some((sheet) => sheet !== rows.at(-1))) wrong.push("ends with few rows alone");
    }
    return wrong.map((what) => `${kind} on sheet ${sheets.join(" and ")} ${what}`);
  });
}

/** Sheets before the numbers behind the charts, which have the last heading of their size. */
const sheetsBefore = ({ pieces }: Sheets): number =>
  (pieces.findLast(({ kind }) => kind === "H2")?.sheets[0] ?? 0) - 1;

describe("the page on paper", () => {
  const living = {} as Record<Lang, string>;
  const town = {} as Record<Lang, string>;
  let crowded = "";
  beforeAll(async () => {
    const [parts, small] = [await partsOf(THREE_DAYS), await partsOf(TOWN)];
    crowded = htmlOf(pageIn(standingFor(parts, 7_000_000), "en"));
    for (const lang of LANGS) {
      living[lang] = htmlOf(pageIn(parts, lang));
      town[lang] = htmlOf(pageIn(small, lang));
    }
  });

  describe.each(LANGS)("in %s", (lang) => {
    it.each(PAPERS)(
      "given %s, then all numbers are there, nothing stands out, and no number or word is broken",
      async (_, width) => {
        for (const html of [living[lang], town[lang]])
          expect(await asked(html, width, "misplaced", "folded", "broken")).toEqual([[], 0, []]);
      },
    );

    it.each(PAPERS)("given %s, then nothing is cut, and no heading or row stands alone", async (paper) => {
      const [all, small] = [await printed(living[lang], paper), await printed(town[lang], paper)];
      expect([...torn(all), ...torn(small)]).toEqual([]);
      expect(sheetsBefore(all)).toBeLessThanOrEqual(10);
      expect(sheetsBefore(small)).toBeLessThanOrEqual(6);
      expect(small.count - sheetsBefore(small)).toBeLessThanOrEqual(2);
    });

    it("given two plans, then the answer, their comparison and its chart are on the first sheet", async () => {
      const { pieces } = await printed(town[lang], "A4");
      const first = (kind: string) => pieces.find((piece) => piece.kind === kind)?.sheets;
      expect([first("H1"), first("Table"), first("Figure")]).toEqual([[1], [1], [1]]);
    });
  });

  it("given numbers of ten digits, then they are whole and stand within the sheet", async () => {
    const [misplaced, broken] = await asked(crowded, 688, "misplaced", "broken");
    expect(crowded).toMatch(/>\d,\d{3},\d{3},\d{3}</);
    expect(misplaced).toEqual([]);
    expect((broken as string[]).filter((each) => each.startsWith("broken"))).toEqual([]);
  });

  it("given a page without the rules for lines and sheets, then the checks see it", async () => {
    const free = living.en
      .replace(/<meta http-equiv[^>]*>/, "")
      .replaceAll(/white-space: nowrap|overflow-wrap: normal|break-(?:before|after|inside): avoid/g, "")
      .replace("font-size: 7pt", "font-size: 14pt");
    const [broken] = await asked(free, 688, "broken");
    expect(broken).not.toEqual([]);
    expect(torn(await printed(free, "A4"))).not.toEqual([]);
  });
});
