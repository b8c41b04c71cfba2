import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import type { LoadedScenario } from "../../src/batch/loadScenario.ts";
import { type TipOptions, tipScenario } from "../../src/batch/tipScenario.ts";
import { run } from "../../src/run.ts";
import type { Estimate } from "../../src/tipping/networkPercolation.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const LONG = process.env.SKIPSTONE_LONG !== undefined;
const QUIET: TipOptions = {
  ...QUIETLY,
  grid: null,
  overPush: false,
  gains: false,
  memoryBytes: 4e9,
};

const tipped = (loaded: LoadedScenario, options: Partial<TipOptions> = {}) =>
  Effect.runPromise(tipScenario(loaded, { ...QUIET, ...options }));
const tippedOf = async (particulars: object, options: Partial<TipOptions> = {}) =>
  tipped(await loadedOf(particulars), options);

const RANDOM = { kind: "random", people: 200, meanTies: 5 };
const FOUR = { some: [{ starter: "influencers", pick: { by: "random", count: 4 } }] };
const base = { network: RANDOM, plans: FOUR, content: { transmissibility: 0.2 }, runs: 100, seed: "tip" };
/** People who want a second voice, and forget the first. */
const twice = {
  ...base,
  network: { kind: "small-world", people: 200, ties: 6, rewiring: 0.1 },
  content: { transmissibility: 1, contagion: { kind: "reinforced", response: [0, 1], memory: 4 } },
};
const drawnAt = (count: number, at: number) => ({ ...FOUR.some[0], pick: { by: "random", count }, at });
const byStrategy = Object.fromEntries(
  ["degree", "degree-discount", "community", "clustered"].map((by) => [
    by,
    [{ starter: "influencers", pick: { by, count: 4 } }],
  ]),
);
/** Long enough for every cascade of so few people, and yet a deadline. */
const deadline = { ...base, horizon: 150 };

describe("tipScenario", () => {
  it("given a grid, then a plan that is run at each boundary tips where its flood does, and reaches as many", async () => {
    const grid = { count: 20, ends: { from: 0.05, to: 0.9 } };
    const [flood] = (await tippedOf(base, { grid })).tipping.plans;
    const [runs] = (await tippedOf(deadline, { grid })).tipping.plans;
    expect([flood!.refusal, runs!.refusal]).toEqual([null, "deadline"]);
    expect([flood!.tipping.method, runs!.tipping.method]).toEqual(["flood", "grid"]);
    expect(runs!.tipping.curve.transmissibility).toEqual(flood!.tipping.curve.transmissibility);
    expect(runs!.tipping.curve.reach).toEqual(flood!.tipping.curve.reach);
    expect(runs!.tipping.curve.ignition).toEqual(flood!.tipping.curve.ignition);
    expect(runs!.tipping.alpha50!.value).toBe(flood!.tipping.alpha50!.value);
  });

  it.each([
    ["flooded", base],
    ["run at each", deadline],
    [
      "paid for, shown and with two polarities",
      {
        ...base,
        audience: { segments: { all: { share: 1, positivity: 0.8 } } },
        content: { transmissibility: 0.2, negativity: { transmissibility: 1.3 } },
        plans: { some: [...FOUR.some, { starter: "ads", impressions: 300, trust: 0.05 }] },
      },
    ],
  ])(
    "given a plan that is %s, then at its own transmissibility it ignites as often as `run` says",
    async (_, scenario) => {
      const { tipping } = await tippedOf(scenario, { overPush: true });
      const [tip] = tipping.plans;
      const { ignition, sharers } = (await run(scenario)).plans.some!;
      const { curve } = tip!.tipping;
      const at = curve.transmissibility.indexOf(0.2);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(curve.reach[at]).toBeCloseTo(sharers.mean, 10);
      const { sizes, ignition: bySize, before } = tip!.push!;
      expect(before).toBe(4);
      // By this size: a world may have ignited at a smaller one whose people would start here, and earn nothing.
      const bySizeFour = bySize[sizes.indexOf(4)]!;
      expect(bySizeFour).toBeGreaterThanOrEqual(ignition!.probability);
      expect(bySizeFour).toBeLessThan(ignition!.probability + 0.05);
      if (tip!.refusal === null) expect(curve.ignition[at]).toBe(ignition!.probability);
    },
  );

  it("given no grid, then alpha50 of runs lies in the flood's interval, give or take its own", async () => {
    const [flood] = (await tippedOf(base)).tipping.plans;
    const [runs] = (await tippedOf(deadline)).tipping.plans;
    const [low, high] = flood!.tipping.alpha50!.ci!;
    const [from, to] = runs!.tipping.alpha50!.ci!;
    expect(from).toBeLessThanOrEqual(high);
    expect(to).toBeGreaterThanOrEqual(low);
    expect(from).toBeLessThan(to);
    expect(runs!.tipping.curve.transmissibility.length).toBeLessThanOrEqual(26);
  });

  it("given a network in which all have three ties, then theory knows its thresholds exactly", async () => {
    const network = { kind: "regular", people: 2000, ties: 3 };
    const { network: found } = (await tippedOf({ ...base, network })).tipping;
    const { meanField, adjacency, nonBacktracking, local } = found!.thresholds;
    expect(meanField).toBeCloseTo(1 / 2, 5);
    expect(adjacency).toBeCloseTo(1 / 3, 5);
    expect(nonBacktracking).toBeCloseTo(1 / 2, 5);
    expect(local).toBe(false);
    if ("uneven" in found!.percolation) throw new Error("even ties");
    const { susceptibilityPeak, largestGap } = found!.percolation;
    // Of 2,000 people the peak lies a little above the endless network's one half.
    for (const each of [susceptibilityPeak!, largestGap!]) {
      expect(each.value).toBeGreaterThan(0.48);
      expect(each.value).toBeLessThan(0.6);
      expect(each.ci![0]).toBeLessThanOrEqual(each.value);
    }
  });

  it("given arcs one way, then cascades of single people say where the network tips, among its readings", async () => {
    const network = { kind: "relationship-chain", people: 1000 };
    const { network: found } = (await tippedOf({ ...base, network, ties: { scheme: "trust" } })).tipping;
    if (!("uneven" in found!.percolation)) throw new Error("uneven ties");
    const { floods, transmissibility, variabilityPeak } = found!.percolation.outbreaks!;
    expect(floods).toBe(1000);
    expect(transmissibility.length).toBeLessThanOrEqual(101);
    const { value, ci } = variabilityPeak!;
    // Communities make it more than theory knows, which is a lower bound.
    expect(value).toBeGreaterThan(found!.thresholds.nonBacktracking!);
    expect(value).toBeLessThan(2 * found!.thresholds.nonBacktracking!);
    expect(ci![0]).toBeLessThanOrEqual(value);
    expect(ci![1]).toBeGreaterThanOrEqual(value);
  });

  it("given plans that ties alone decide, then what is reckoned at once is near what was simulated, or above", async () => {
    const [plain] = (await tippedOf(base)).tipping.plans;
    const { transmissibility, reach } = plain!.tipping.curve;
    const simulated = reach[transmissibility.indexOf(0.2)]!;
    expect(plain!.preview!).toBeGreaterThan(0.9 * simulated);
    expect(plain!.preview!).toBeLessThan(1.3 * simulated);
    // A horizon only cuts.
    const [cut] = (await tippedOf({ ...base, horizon: 2 })).tipping.plans;
    expect(cut!.preview).toBe(plain!.preview);
    const content = { transmissibility: 0.2, novelty: { halfLife: 3 } };
    const { plans, network } = (await tippedOf({ ...base, content })).tipping;
    expect(plans[0]).not.toHaveProperty("preview");
    expect(network!.preview).toMatchObject({ transmissibility: 0.2 });
  });

  it.each([
    [
      "ties have weights of their receivers",
      { ties: { scheme: "weighted-cascade" }, content: { transmissibility: 1 } },
      "strength",
    ],
    ["attention is limited", { audience: { attention: 3 } }, "attention"],
    ["there are two channels", { channels: { a: {}, b: {} } }, "channels"],
  ])(
    "given a network where %s, then its ties are not opened one by one, and it says why",
    async (_, more, reason) => {
      const { network } = (await tippedOf({ ...base, runs: 20, ...more })).tipping;
      expect(network!.percolation).toMatchObject({ uneven: reason });
    },
  );

  it("given thresholds, then nothing is told of the network alone", async () => {
    const content = { transmissibility: 1, contagion: { kind: "threshold" } };
    const { tipping } = await tippedOf({ ...base, runs: 20, ties: { scheme: "weighted-cascade" }, content });
    expect(tipping.network).toBeNull();
    expect(tipping.plans).toHaveLength(1);
  });

  it.each([
    ["flooded", base],
    ["run at each", { ...base, horizon: 150 }],
  ])(
    "given a plan, %s, whose people have too few others to win, then it never tips, and every chance was 1",
    async (_, scenario) => {
      const { tipping } = await tippedOf({ ...scenario, runs: 20, ignition: { atLeast: 200 } });
      const [tip] = tipping.plans;
      expect(tip!.tipping).toMatchObject({ tipped: 0 });
      expect(tip!.tipping).not.toHaveProperty("alpha50");
      expect(tip!.allOpen).toBe(true);
      // Rounded to limits of 2⁻³¹, every chance is 1 from here on.
      expect(tip!.tipping.curve.transmissibility.at(-1)).toBeCloseTo(1, 8);
      expect(tip!.push).not.toHaveProperty("push50");
    },
  );

  it("given negative copies with other chances and no transmissibility, then it is not taken for one that can be flooded", async () => {
    const audience = { segments: { all: { share: 1, positivity: 0.5 } } };
    const content = { transmissibility: 0, negativity: { transmissibility: 2 } };
    const [tip] = (await tippedOf({ ...base, runs: 20, audience, content })).tipping.plans;
    expect([tip!.refusal, tip!.tipping.method, tip!.tipping.margin]).toEqual(["polarity", "grid", 0]);
  });

  it("given more of a push than there are people, then the sizes end where they do", async () => {
    const plans = { some: [{ starter: "influencers", pick: { by: "random", count: 80 } }] };
    const [tip] = (await tippedOf({ ...base, runs: 20, plans }, { overPush: true })).tipping.plans;
    expect(tip!.push!.sizes).toEqual([20, 27, 40, 53, 80, 120, 160]);
  });

  it("given prices, then the size that tips half of all worlds has its price", async () => {
    const plans = { some: [{ ...FOUR.some[0], price: { perPerson: 5 } }] };
    const content = { transmissibility: 0.35 };
    const [tip] = (await tippedOf({ ...base, content, plans }, { overPush: true })).tipping.plans;
    const { value, cost, fraction } = tip!.push!.push50!;
    expect([cost, fraction]).toEqual([5 * value, value / 200]);
  });

  it("given a plan of named people over its push, then it is told that it has no size", async () => {
    const plans = { ann: [{ starter: "people", ids: ["0"] }] };
    const { warnings, tipping } = await tippedOf({ ...base, runs: 20, plans }, { overPush: true });
    expect(warnings).toMatchObject([{ code: "E-PLAN-025", severity: "warning", values: { plan: "ann" } }]);
    expect(tipping.plans[0]).not.toHaveProperty("push");
  });

  it("given a plan that is short of it, then better seeds and starting at once are what runs of them come to", async () => {
    const starters = [drawnAt(2, 0), drawnAt(2, 6)];
    const scenario = { ...twice, runs: 40, plans: { some: starters } };
    const [tip] = (await tippedOf(scenario)).tipping.plans;
    const { written, betterSeeds, together } = tip!.remedies!;
    const ignitionOf = async (particulars: object) => (await run({ ...scenario, ...particulars })).plans;
    const plain = await ignitionOf({});
    expect(written.probability).toBe(plain.some!.ignition!.probability);
    const atOnce = await ignitionOf({ plans: { some: [drawnAt(2, 0), drawnAt(2, 0)] } });
    expect(together).toMatchObject({ probability: atOnce.some!.ignition!.probability, same: false });
    // A second voice leaves no guarantee: the best of four strategies, in the places of those who were drawn.
    const picked = (by: string) => [
      { starter: "people", ids: loadedIds(by).slice(0, 2) },
      { starter: "people", ids: loadedIds(by).slice(2), at: 6 },
    ];
    const loaded = await loadedOf({ ...scenario, plans: byStrategy });
    const loadedIds = (by: string) =>
      [...loaded.plans.find(({ name }) => name === by)!.starters[0]!.nodes].map(String);
    expect(betterSeeds!.people).toBe(4);
    const chosen = await ignitionOf({ plans: { some: picked(betterSeeds!.by) } });
    expect(betterSeeds!.probability).toBe(chosen.some!.ignition!.probability);
    for (const by of Object.keys(byStrategy)) {
      const other = await ignitionOf({ plans: { some: picked(by) } });
      expect(other.some!.ignition!.probability).toBeLessThanOrEqual(betterSeeds!.probability);
    }
  });

  it("given independent contagion that is short of it, then better seeds are those of OPIM-C", async () => {
    const [tip] = (await tippedOf({ ...base, content: { transmissibility: 0.15 } })).tipping.plans;
    const { written, betterSeeds, together } = tip!.remedies!;
    expect(betterSeeds).toMatchObject({ by: "opim", people: 4 });
    expect(betterSeeds!.probability).toBeGreaterThan(written.probability);
    expect(betterSeeds!.alpha50!.value).toBeLessThan(tip!.tipping.alpha50!.value);
    expect(together).toBeUndefined();
    const [past] = (await tippedOf({ ...base, content: { transmissibility: 0.6 } })).tipping.plans;
    expect(past).not.toHaveProperty("remedies");
  });

  it("given any number of threads, then every number is the same", async () => {
    const scenario = { ...deadline, content: { transmissibility: 0.5 }, runs: 30 };
    const grid = { count: 8, ends: { from: 0.1, to: 0.9 } };
    const one = await tippedOf(scenario, { grid, overPush: true, workers: 1 });
    expect(one.tipping.plans[0]!.tipping.method).toBe("grid");
    expect(await tippedOf(scenario, { grid, overPush: true, workers: 2 })).toEqual(one);
  });

  it("given more runs than a week holds, then it refuses before the first", async () => {
    const loaded = await loadedOf({ ...base, runs: 4_000_000_000 });
    const failed = await Effect.runPromise(Effect.flip(tipScenario(loaded, QUIET)));
    if (failed._tag !== "ProblemsFound") throw failed;
    expect(failed.problems.map(({ code }) => code)).toEqual(["E-RUN-001"]);
  });

  it("given gains, then the runs of all parts without each mechanism are reckoned with", async () => {
    const plans = { some: [drawnAt(60, 0)] };
    const loaded = await loadedOf({ ...twice, plans, runs: 30_000 });
    const refused = (gains: boolean) =>
      Effect.runPromise(
        Effect.flip(tipScenario(loaded, { ...QUIET, gains })).pipe(Effect.timeoutOption("100 millis")),
      );
    expect(await refused(true)).toMatchObject({ value: { problems: [{ code: "E-RUN-006" }] } });
    expect(await refused(false)).toMatchObject({ _tag: "None" });
  });

  it("given an interruption, then it stops between worlds", async () => {
    const loaded = await loadedOf({ ...deadline, runs: 100_000 });
    const fiber = Effect.runFork(tipScenario(loaded, { ...QUIET, memoryBytes: null }));
    await new Promise((resume) => setTimeout(resume, 50));
    await Effect.runPromise(Fiber.interrupt(fiber));
    expect(fiber.pollUnsafe()?._tag).toBe("Failure");
  });
});

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const FACEBOOK = join(DATA, "facebook_combined.txt");

describe.skipIf(!existsSync(FACEBOOK))(
  "on 4,039 people of Facebook (skipped where SKIPSTONE_DATA has no networks)",
  () => {
    it("its thresholds are those of its degrees, its spectrum and its clusters, and the spectral one is local", async () => {
      const { network } = (
        await tippedOf({
          network: { kind: "file", path: FACEBOOK },
          content: { transmissibility: 0.05 },
          plans: { top: [{ starter: "influencers", pick: { by: "degree", count: 10 } }] },
          runs: LONG ? 200 : 60,
        })
      ).tipping;
      const { thresholds, percolation } = network!;
      // ⟨k⟩ ÷ (⟨k²⟩ − ⟨k⟩) counted from the file; the largest eigenvalue of its adjacency matrix is 162.37.
      expect(thresholds.meanField).toBeCloseTo(0.00947, 5);
      expect(thresholds.adjacency).toBeCloseTo(1 / 162.37, 6);
      expect(thresholds.nonBacktracking!).toBeGreaterThan(thresholds.adjacency!);
      expect(thresholds.local).toBe(true);
      if ("uneven" in percolation) throw new Error("even ties");
      expect(percolation.sweeps).toBe(LONG ? 200 : 68);
      // Its susceptibility is nearly flat from .023 to .036 and highest at .0250 (5,000 sweeps: .0245 to .0260);
      // others, with ten sweeps, found .0229 and allow 10 %.
      const [low, high] = percolation.susceptibilityPeak!.ci!;
      expect(low).toBeLessThan(1.1 * 0.0229);
      expect(low).toBeLessThan(0.026);
      expect(high).toBeGreaterThan(0.0245);
      // Others found .0356, with ten sweeps too, and a gap of .0404 give or take .0019.
      const { restPeak, largestGap, sweeps } = percolation;
      const errorOf = ({ ci }: Estimate): number => (ci![1] - ci![0]) / 3.92;
      const theirs = errorOf(restPeak!) * Math.sqrt(sweeps / 10);
      expect(Math.abs(restPeak!.value - 0.0356)).toBeLessThan(4 * Math.hypot(errorOf(restPeak!), theirs));
      expect(Math.abs(largestGap!.value - 0.0404)).toBeLessThan(4 * Math.hypot(errorOf(largestGap!), 0.0019));
      // The core of the spectral threshold does tip by itself, and early.
      const [core] = percolation.lesserPeaks;
      expect(core!.value).toBeGreaterThan(thresholds.nonBacktracking!);
      expect(core!.value).toBeLessThan(0.01);
    });
  },
);
