import { describe, expect, it } from "vitest";
import { attributionFigure } from "../../../src/report/charts/attributionFigure.ts";
import { comparisonFigure } from "../../../src/report/charts/comparisonFigure.ts";
import { costFigure } from "../../../src/report/charts/costFigure.ts";
import { plansReachFigure } from "../../../src/report/charts/plansReachFigure.ts";
import { reachFigure } from "../../../src/report/charts/reachFigure.ts";
import { sentimentFigure } from "../../../src/report/charts/sentimentFigure.ts";
import { spiralCurveFigure } from "../../../src/report/charts/spiralCurveFigure.ts";
import { spiralGaugeFigure } from "../../../src/report/charts/spiralGaugeFigure.ts";
import { tippingCurveFigure } from "../../../src/report/charts/tippingCurveFigure.ts";
import { tippingGaugeFigure } from "../../../src/report/charts/tippingGaugeFigure.ts";
import { whatIfFigure } from "../../../src/report/charts/whatIfFigure.ts";
import { formatShare } from "../../../src/report/formatNumber.ts";
import { LANGS } from "../../../src/report/Lang.ts";
import { reportOf } from "../reportOf.ts";
import { chartedReport, figuresOf, NAMES } from "./chartedReport.ts";

const charted = await chartedReport();
const { report, tipping } = charted;
const drawn = LANGS.map((lang) => figuresOf(charted, lang));
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, words = ""]) => words);

describe("figures", () => {
  it("given a campaign in which everything happens, then there is every figure, in every language the same ones", () => {
    const ids = drawn.map((figures) => figures.map(({ id }) => id));
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
    // Eight of each plan, and five of all together.
    expect(ids[0]).toHaveLength(8 * report.plans.length + 5);
  });

  it("given a language, then title, description and table are in it, and so is the picture", () => {
    const [en, zh, ko] = drawn;
    for (const [i, figure] of (en ?? []).entries()) {
      for (const other of [zh?.[i], ko?.[i]]) {
        expect(other?.title).not.toBe(figure.title);
        expect(other?.description).not.toBe(figure.description);
        expect(other?.svg).not.toBe(figure.svg);
      }
      expect(zh?.[i]?.title).toMatch(/\p{Script=Han}/u);
      expect(ko?.[i]?.title).toMatch(/\p{Script=Hangul}/u);
    }
  });

  it("given any figure, then each row of its table has a cell for each column, and no number is missing", () => {
    for (const { table } of drawn.flat()) {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
      expect(table.rows.flat().join(" ")).not.toMatch(/NaN|undefined|Infinity/);
      expect(table.columns[0]?.numeric).toBe(false);
    }
  });

  it("given the same figure at both widths, then it is as wide as it says, and a long name is whole in the table only", () => {
    const figure = tippingGaugeFigure(tipping, "en")!;
    expect(figure.svg).toContain('width="720"');
    expect(figure.narrow).toContain('width="340"');
    expect(figure.table.rows[0]?.[0]).toBe(NAMES[0]);
    expect(texts(figure.narrow).some((words) => words.endsWith("…"))).toBe(true);
  });

  it("given reach, then its table ends where the curve does, and the description says so", () => {
    const { curve } = report.plans[0]!.findings;
    const { table, description } = reachFigure(report, 0, "en")!;
    const [time, sharers] = [curve!.time, curve!.sharers.mean].map((values) => values.at(-1) as number);
    expect(table.rows.at(-1)?.slice(0, 2)).toEqual([time!.toFixed(1), sharers!.toFixed(0)]);
    expect(description).toContain(`${sharers!.toFixed(0)} people share`);
  });

  it("given names of starters, then those are told, numbered marks above the curves where they act at a time", () => {
    const { svg } = reachFigure(report, 1, "en", ["1: first", "2: second", "3: third"])!;
    expect(texts(svg)).toEqual(expect.arrayContaining(["1", "2", "3"]));
    expect(texts(svg).join(" ")).toContain("Starters: 1: first · 2: second · 3: third.");
    const rows = attributionFigure(report, 1, "en", ["one", "two", "three"])!.table.rows.map(
      ([name]) => name,
    );
    expect(rows.slice(0, 3)).toEqual(["one", "two", "three"]);
  });

  it("given costs, then parts by channel and by starter each add up to all of it", () => {
    const { cost } = report.plans[0]!.findings;
    for (const by of ["channel", "starter"] as const) {
      const parts = costFigure(report, 0, by, "en")!.table.rows.map(([, amount]) =>
        Number(amount?.replaceAll(",", "")),
      );
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(cost!.total, 0);
    }
  });

  it("given responses, then the description names the cell with the least, or says that none helps", () => {
    const [plan] = report.whatIf!.plans;
    const least = Math.min(...plan!.cells.map(({ spiral }) => spiral.probability));
    const { description, table } = whatIfFigure(report, 0, "spiral", "en")!;
    const without = formatShare(plan!.none.spiral.probability);
    expect(description).toContain(least < plan!.none.spiral.probability ? formatShare(least) : without);
    const cells = table.rows.map((row) => row.slice(1));
    expect(new Set(cells[0]?.map(Number.parseFloat))).toEqual(new Set([Number.parseFloat(without)]));
    // All cells are one quantity: with as many decimals.
    expect(new Set(cells.flat().map((cell) => cell.includes("."))).size).toBe(1);
  });

  it("given pairs, then a difference is clear where the interval for all pairs leaves out zero, and only there", () => {
    const pair = { plan: "a", against: "b", mean: 2, ci: [1, 3] } as const;
    const told = (together: readonly [number, number]) =>
      comparisonFigure([{ ...pair, together }], "sharers", "en")!.description;
    expect(told([0.5, 3.5])).toContain("a clear difference");
    expect(told([-0.5, 4.5])).toContain("not decided");
  });

  it("given a campaign of rounds with nothing negative, priced or on channels, then there are no such figures", async () => {
    const plain = await reportOf({ record: "none", runs: 20 });
    expect([
      spiralGaugeFigure(plain, "en"),
      spiralCurveFigure(plain, 0, "en"),
      whatIfFigure(plain, 0, "spiral", "en"),
      costFigure(plain, 0, "channel", "en"),
      sentimentFigure(plain, 0, "en"),
      comparisonFigure([], "sharers", "en"),
      reachFigure(plain, 9, "en"),
    ]).toEqual(Array.from({ length: 7 }, () => null));
    expect(reachFigure(plain, 1, "ko")?.svg).toContain("라운드");
    expect(plansReachFigure(plain, "en")?.table.rows).toHaveLength(plain.plans.length);
    expect(plansReachFigure({ ...plain, plans: plain.plans.slice(0, 1) }, "en")).toBeNull();
  });

  it("given plans of which none ever ignites, then the gauge says so, and there is no curve", () => {
    const [plan] = tipping.plans;
    const { alpha50: _, margin: __, ...rest } = plan!.tipping;
    const never = { network: null, plans: [{ ...plan!, tipping: { ...rest, tipped: 0 } }] };
    expect(tippingGaugeFigure(never, "en")?.description).toContain("does not ignite");
    expect(tippingCurveFigure(never, "en")).toBeNull();
  });
});
