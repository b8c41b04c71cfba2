import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { compareScenarios, planNames } from "../../src/batch/compareScenarios.ts";
import { runScenario } from "../../src/batch/runScenario.ts";
import { type MeasureName, measures } from "../../src/projections/measures.ts";
import { compareText } from "../../src/report/compareText.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const everything = {
  runs: 40,
  record: "full",
  clock: { tick: "10m" },
  horizon: "3d",
  content: { transmissibility: 0.3, delay: { kernel: "exponential", mean: "1h" } },
  audience: {
    represents: 5,
    segments: {
      loyal: {
        share: 0.3,
        positivity: 0.8,
        defence: 0.2,
        click: 0.3,
        convert: 0.5,
        win: 0.1,
        lose: 0.2,
      },
      others: { share: 0.7, positivity: 0.6, click: 0.2, convert: 0.3, win: 0.1, lose: 0.2 },
    },
  },
  spiral: { atLeast: 3, share: "30%" },
  ignition: { atLeast: 10 },
  costs: { perClick: 2 },
  plans: {
    hubs: [{ starter: "influencers", pick: { by: "degree", count: 3 }, price: { perPerson: 50 } }],
    many: [{ starter: "influencers", pick: { by: "random", count: 12 }, price: { perPerson: 10 } }],
  },
};

const compared = (
  loaded: Awaited<ReturnType<typeof loadedOf>>,
  name: MeasureName,
  segment: string | null = null,
) => Effect.runPromise(compareScenarios([loaded], { name, segment }, 0, QUIETLY));

describe("compareScenarios", () => {
  it("given any measure, then plans have the very numbers that `run` tells", async () => {
    const loaded = await loadedOf(everything);
    const { plans } = await Effect.runPromise(
      runScenario({ ...loaded, scenario: { ...loaded.scenario, record: "none" } }, QUIETLY),
    );
    const five = 5;
    const told: { readonly [Name in MeasureName]: (findings: (typeof plans)[number]["findings"]) => number } =
      {
        sharers: ({ sharers }) => five * sharers.mean,
        viewers: ({ viewers }) => five * viewers!.mean,
        earned: ({ sharers, attribution }) =>
          five * (sharers.mean - attribution!.starters.reduce((n, s) => n + s.seeds, 0)),
        "earned-multiplier": ({ earnedMultiplier }) => earnedMultiplier!,
        ignition: ({ ignition }) => ignition!.probability,
        impressions: ({ impressions }) => five * impressions!.total.mean,
        clicks: ({ funnel }) => five * funnel!.clicks.mean,
        conversions: ({ funnel }) => five * funnel!.conversions.mean,
        won: ({ attitude }) => five * attitude!.won!.mean,
        lost: ({ attitude }) => five * attitude!.lost!.mean,
        "time-to-peak": ({ peak }) => peak!.time.mean,
        cost: ({ cost }) => cost!.total,
        "cost-per-viewer": ({ cost }) => cost!.perViewer!,
        "cost-per-sharer": ({ cost }) => cost!.perSharer!,
        "cost-per-click": ({ cost }) => cost!.cpc!,
        "cost-per-conversion": ({ cost }) => cost!.cpa!,
        negative: ({ sentiment }) => five * sentiment!.negativeSharers.mean,
        "negative-share": ({ sentiment }) => sentiment!.negativeShare!.value,
        spiral: ({ spiral }) => spiral!.probability,
        "worst-negative": ({ spiral }) => five * spiral!.loss.conditional.value,
      };
    for (const name of Object.keys(measures) as MeasureName[]) {
      const comparison = await compared(loaded, name);
      for (const [i, plan] of plans.entries()) {
        expect([name, comparison.plans[i]!.value]).toEqual([
          name,
          expect.closeTo(told[name](plan.findings), 8),
        ]);
      }
      const [pair] = comparison.pairs;
      const [hubs, many] = comparison.plans;
      expect(pair!.difference.mean).toBeCloseTo(many!.value - hubs!.value, 8);
      for (const lang of LANGS) {
        const report = {
          version: "0",
          stream: 1,
          scenario: loaded.scenario,
          scenarioHash: "",
          network: loaded.network,
        };
        const text = compareText(report, comparison, 88, lang);
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
        expect(text).toContain("many");
      }
    }
    const viewers = await compared(loaded, "viewers");
    const parts = await Promise.all(
      ["loyal", "others"].map((segment) => compared(loaded, "viewers", segment)),
    );
    expect(parts[0]!.plans[1]!.value + parts[1]!.plans[1]!.value).toBeCloseTo(viewers.plans[1]!.value, 8);
    expect(viewers.frontier?.axes).toEqual(["reach", "cost", "risk"]);
  });

  it("given plan A against itself under another name, then the difference is 0 with no width, in every measure", async () => {
    const { hubs } = everything.plans;
    const loaded = await loadedOf({ ...everything, plans: { hubs, again: hubs } });
    for (const name of Object.keys(measures) as MeasureName[]) {
      const { pairs, best, groups } = await compared(loaded, name);
      expect([name, pairs[0]]).toMatchObject([
        name,
        {
          difference: { mean: 0, ci: [0, 0], bootstrap: [0, 0], simultaneous: [0, 0] },
          tieShare: 1,
          verdict: "equal",
        },
      ]);
      expect(best).toEqual([0.5, 0.5]);
      expect(groups).toEqual([[0, 1]]);
    }
  });

  it("given two scenarios in the same worlds, then plans are named by their files, and any may be the baseline", async () => {
    const weak = await loadedOf();
    const strong = {
      ...(await loadedOf({ content: { transmissibility: 0.4 } })),
      file: "folder/strong.yaml",
    };
    const { plans, pairs } = await Effect.runPromise(
      compareScenarios([weak, strong], { name: "sharers", segment: null }, 3, QUIETLY),
    );
    expect(plans.map(({ name }) => name)).toEqual([
      "small-world:hubs",
      "small-world:some at random",
      "strong:hubs",
      "strong:some at random",
    ]);
    expect(pairs.map(({ plan, verdict }) => [plan, verdict])).toEqual([
      [0, "worse"],
      [1, "worse"],
      [2, expect.any(String)],
    ]);
  });

  it("given files of one name, or one file twice, then plans still have names of their own", () => {
    const of = (...files: string[]) =>
      planNames(files.map((file) => ({ file, plans: [{ name: "p" }] }) as never));
    expect(of("x.yaml")).toEqual(["p"]);
    expect(of("a/x.yaml", "b/y.yaml")).toEqual(["x:p", "y:p"]);
    expect(of("a/x.yaml", "b/x.yaml")).toEqual(["a/x.yaml:p", "b/x.yaml:p"]);
    expect(of("x.yaml", "x.yaml")).toEqual(["1:x.yaml:p", "2:x.yaml:p"]);
  });
});
