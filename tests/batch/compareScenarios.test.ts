import * as Effect from "effect/Effect";
import { beforeAll, describe, expect, it } from "vitest";
import { compareScenarios, planNames } from "../../src/batch/compareScenarios.ts";
import { foldContext } from "../../src/batch/runScenario.ts";
import { simulateBatch } from "../../src/batch/simulateBatch.ts";
import { starterPrices } from "../../src/plans/starterPrices.ts";
import { finishAll, type RunFindings } from "../../src/projections/findings.ts";
import { measured } from "../../src/projections/measured.ts";
import { hasWorstWorlds, type MeasureName, measures } from "../../src/projections/measures.ts";
import type { AskedMeasure } from "../../src/projections/ScenarioComparison.ts";
import type { FoldedWorlds } from "../../src/projections/WorldValues.ts";
import { compareText } from "../../src/report/compareText.ts";
import { LANGS } from "../../src/report/Lang.ts";
import { comparePlans } from "../../src/statistics/comparePlans.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

/** Whatever `run` can tell of worlds is told of these. */
const everything = {
  network: { kind: "preferential-attachment", people: 1000, ties: 3 },
  runs: 40,
  record: "full",
  clock: { tick: "10m" },
  horizon: "3d",
  channels: {
    weibo: {
      profile: "weibo",
      visibility: 0.9,
      hotTopic: { shares: 40, window: "4h", people: 30, for: "6h" },
      media: { perShare: 0.02, people: 5 },
    },
    wechat: { profile: "moments", visibility: 0.9 },
  },
  content: { transmissibility: 0.18, delay: { kernel: "exponential", mean: "1h" } },
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
  spiral: { atLeast: 20, share: "40%" },
  watch: { window: "6h", alert: { negativeShare: "25%", atLeast: 5 } },
  response: { kind: "apologise", delay: "2h" },
  ignition: { atLeast: 10 },
  costs: { perClick: 2, revenue: 90 },
  plans: {
    hubs: [
      {
        starter: "influencers",
        channel: "weibo",
        pick: { by: "degree", count: 3 },
        price: { perPerson: 50 },
      },
      { starter: "water-army", channel: "weibo", accounts: 20, over: "1h", price: { perAccount: 0.5 } },
    ],
    many: [
      {
        starter: "influencers",
        channel: "weibo",
        pick: { by: "random", count: 5 },
        price: { perPerson: 10 },
      },
      { starter: "water-army", channel: "weibo", accounts: 10, over: "1h", price: { perAccount: 0.5 } },
    ],
  },
};

const loadedWith = (plans: object) => loadedOf({ ...everything, plans });
type Loaded = Awaited<ReturnType<typeof loadedOf>>;

const compared = (loaded: Loaded, name: MeasureName, worst = false) =>
  Effect.runPromise(compareScenarios([loaded], { name, of: null, worst }, 0, QUIETLY));

/** What the plans come to, simulated once for all measures. */
async function foldedOf({ scenario, network, plans }: Loaded): Promise<readonly FoldedWorlds[]> {
  const contexts = plans.map((plan) => {
    const { starters } = scenario.plans[plan.index]!;
    return foldContext(scenario, network.people.count, plan, starterPrices(starters, scenario, network));
  });
  const parts = plans.map((_, plan) => ({ plan, from: 0, to: scenario.runs, store: false }));
  const options = { ...QUIETLY, append: () => Effect.void };
  const { states } = await Effect.runPromise(
    simulateBatch({ plans, contexts, record: "none" }, parts, options),
  );
  return contexts.map((context, plan) => ({ context, states: states[plan]! }));
}

/** All measures, and the worst worlds by all that have them. */
const names = Object.keys(measures) as MeasureName[];
const asked: readonly AskedMeasure[] = [
  ...names.map((name) => ({ name, of: null })),
  ...names.filter(hasWorstWorlds).map((name) => ({ name, of: null, worst: true })),
];

const FIVE = 5;
const restrictedMean = ({ spiral }: RunFindings, horizon: number): number => {
  if (spiral?.timeTo === undefined) return horizon;
  const { restrictedMean, survival, ...timeTo } = spiral.timeTo;
  return restrictedMean + survival.spared.at(-1)! * (horizon - timeTo.horizon);
};

/** Which number of `run` a measure is. */
const told: { readonly [Name in MeasureName]: (findings: RunFindings) => number } = {
  sharers: ({ sharers }) => FIVE * sharers.mean,
  viewers: ({ viewers }) => FIVE * viewers!.mean,
  "effective-reach": ({ impressions }) => FIVE * impressions!.effectiveReach![2]!,
  earned: ({ sharers, attribution }) =>
    FIVE *
    (sharers.mean -
      attribution!.starters.reduce(
        (n, { starter, seeds }) => n + (starter === "spontaneous" ? 0 : seeds),
        0,
      )),
  "earned-multiplier": ({ earnedMultiplier }) => earnedMultiplier!,
  ignition: ({ ignition }) => ignition!.probability,
  "big-names": ({ bigNames }) => FIVE * bigNames!.unpaid.mean,
  impressions: ({ impressions }) => FIVE * impressions!.total.mean,
  "rating-points": ({ impressions }) => impressions!.ratingPoints,
  frequency: ({ impressions }) => impressions!.frequency!,
  "repost-rate": ({ platform }) => platform!.repostRate!,
  "interaction-rate": ({ platform }) => platform!.interactionRate!,
  "read-rate": ({ platform }) => platform!.readRate!,
  clicks: ({ funnel }) => FIVE * funnel!.clicks.mean,
  conversions: ({ funnel }) => FIVE * funnel!.conversions.mean,
  won: ({ attitude }) => FIVE * attitude!.won!.mean,
  lost: ({ attitude }) => FIVE * attitude!.lost!.mean,
  depth: ({ tree }) => tree!.depth.mean,
  breadth: ({ tree }) => FIVE * tree!.breadth.mean,
  virality: ({ tree }) => tree!.structuralVirality!.mean,
  "time-to-peak": ({ peak }) => peak!.time.mean,
  // `run` tells it in ticks of ten minutes.
  duration: ({ lastTick }) => lastTick.mean / 6,
  "hot-topic": ({ topics }) => topics!.channels[0]!.probability,
  media: ({ media }) => media!.channels[0]!.probability,
  "fake-shares": ({ reported }) => FIVE * reported!.fakeShares.mean,
  "fake-views": ({ reported }) => FIVE * reported!.fakeViews.mean,
  cost: ({ cost }) => cost!.total,
  revenue: ({ cost }) => cost!.revenue!,
  roi: ({ cost }) => cost!.roi!,
  "cost-per-viewer": ({ cost }) => cost!.perViewer!,
  "cost-per-sharer": ({ cost }) => cost!.perSharer!,
  cpm: ({ cost }) => cost!.cpm!,
  "cost-per-rating-point": ({ cost }) => cost!.cprp!,
  "cost-per-click": ({ cost }) => cost!.cpc!,
  "cost-per-engagement": ({ cost }) => cost!.cpe!,
  "cost-per-conversion": ({ cost }) => cost!.cpa!,
  negative: ({ sentiment }) => FIVE * sentiment!.negativeSharers.mean,
  "negative-share": ({ sentiment }) => sentiment!.negativeShare!.value,
  "negative-impressions": ({ impressions }) => FIVE * impressions!.negative,
  "net-sentiment": ({ sentiment }) => sentiment!.net!,
  "net-sentiment-of-sharers": ({ sentiment }) => sentiment!.netOfSharers!,
  "positive-reproduction": ({ spiral }) => spiral!.rPos!.monteCarlo.value,
  "negative-reproduction": ({ spiral }) => spiral!.rNeg!.monteCarlo.value,
  "front-page-negative": ({ frontPage }) => frontPage!.negativeShare.mean,
  spiral: ({ spiral }) => spiral!.probability,
  // Up to the last time of both plans: see below.
  "time-to-spiral": (findings) => restrictedMean(findings, findings.spiral!.timeTo!.horizon),
  alert: ({ alerts }) => alerts!.first!.probability,
  "time-to-alert": ({ alerts }) => alerts!.first!.time!.mean,
  "time-to-response": ({ alerts }) => alerts!.response!.time!.mean,
  warned: ({ alerts }) => alerts!.warned!.share,
};

describe("compareScenarios", () => {
  let loaded: Loaded;
  let folded: readonly FoldedWorlds[];
  beforeAll(async () => {
    loaded = await loadedOf(everything);
    folded = await foldedOf(loaded);
  });

  it("given any measure, then plans have the very numbers that `run` tells", () => {
    const findings = folded.map(({ states, context }) => finishAll(states, context));
    for (const measure of asked) {
      const samples = measured(measure, folded);
      expect([measure, samples?.length]).toEqual([measure, 2]);
      // Of what only some worlds tell, those that all plans have: each plan by itself is that of `run`.
      const alone = folded.map((plan) => measured(measure, [plan])![0]!.value);
      if (measure.worst !== true) {
        const expected = findings.map((each) => expect.closeTo(told[measure.name](each), 8));
        expect([measure.name, alone]).toEqual([measure.name, expected]);
      }
      const comparison = {
        ...comparePlans(samples!, {
          baseline: 0,
          better: measures[measure.name].better,
          key: [1, 2],
          draws: 50,
        }),
        ...{ measure, baseline: 0, worlds: samples![0]!.perWorld.length },
        plans: samples!.map(({ value }, plan) => ({ name: ["hubs", "many"][plan]!, value })),
      };
      const [one, other] = samples!;
      expect(comparison.pairs[0]!.difference.mean).toBeCloseTo(other!.value - one!.value, 7);
      const report = { ...{ version: "0", stream: 1, scenarioHash: "" }, ...loaded };
      for (const lang of LANGS) {
        const text = compareText(report, comparison, 88, lang);
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
        expect(text).toContain("many");
      }
    }
    const horizon = Math.max(...findings.map(({ spiral }) => spiral!.timeTo!.horizon));
    const times = measured({ name: "time-to-spiral", of: null }, folded)!;
    expect(times.map(({ value }) => value)).toEqual(
      findings.map((each) => expect.closeTo(restrictedMean(each, horizon), 8)),
    );
  });

  it("given what a measure is to be of, then it is of that alone, and that of all is its parts together", () => {
    const numberOf = (measure: AskedMeasure) => measured(measure, folded)?.[1]?.value;
    for (const name of ["sharers", "viewers"] as const) {
      const parts = ["loyal", "others"].map((of) => numberOf({ name, of })!);
      expect(parts[0]! + parts[1]!).toBeCloseTo(numberOf({ name, of: null })!, 8);
    }
    expect(numberOf({ name: "hot-topic", of: "weibo" })).toBe(numberOf({ name: "hot-topic", of: null }));
    expect(numberOf({ name: "hot-topic", of: "wechat" })).toBeUndefined();
    const reach = Array.from(
      { length: 10 },
      (_, i) => numberOf({ name: "effective-reach", of: `${i + 1}` })!,
    );
    expect(reach).toEqual(reach.toSorted((a, b) => b - a));
    expect(reach[0]).toBeGreaterThanOrEqual(numberOf({ name: "viewers", of: null })!);
  });

  it("given the worst 5 % of worlds, then these are the least reached, and the most negative", async () => {
    const [{ spiral }] = folded.map(({ states, context }) => finishAll(states, context)) as [RunFindings];
    const worst = (name: MeasureName) => measured({ name, of: null, worst: true }, folded)![0]!;
    expect(worst("negative").value).toBeCloseTo(FIVE * spiral!.loss.conditional.value, 8);
    const viewers = worst("viewers").perWorld.toSorted();
    // 5 % of 40 worlds are two.
    expect(worst("viewers").value).toBeCloseTo((viewers[0]! + viewers[1]!) / 2, 8);
    const { plans, frontier } = await compared(loaded, "viewers", true);
    expect(plans[0]!.value).toBeCloseTo(worst("viewers").value, 8);
    expect(frontier?.axes).toEqual(["reach", "cost", "risk"]);
    const { mean } = finishAll(folded[0]!.states, folded[0]!.context).viewers!;
    expect(frontier?.points[0]?.[0]).toBeCloseTo(FIVE * mean, 8);
  });

  it("given plan A against itself under another name, then the difference is 0 with no width, in every measure", async () => {
    const { hubs } = everything.plans;
    const twice = await foldedOf(await loadedWith({ hubs, again: hubs }));
    for (const measure of asked) {
      const samples = measured(measure, twice)!;
      const options = { baseline: 0, better: measures[measure.name].better, key: [1, 2], draws: 50 } as const;
      const { pairs, best, groups } = comparePlans(samples, options);
      expect([measure, pairs[0]]).toMatchObject([
        measure,
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
      compareScenarios([weak, strong], { name: "sharers", of: null }, 3, QUIETLY),
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
