import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import * as Effect from "effect/Effect";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChosenSeeds, chooseSeeds, type SeedRequest } from "../../src/batch/chooseSeeds.ts";
import type { LoadedScenario } from "../../src/batch/loadScenario.ts";
import type { Problem } from "../../src/model/Problem.ts";
import type { Attribute } from "../../src/network/People.ts";
import { compilePlans } from "../../src/plans/compilePlans.ts";
import type { PriceRule } from "../../src/plans/nodePrices.ts";
import { run } from "../../src/run.ts";
import { seedingMethods } from "../../src/seeding/seedingMethods.ts";
import { networkOf } from "../network/networkOf.ts";
import { loadedOf, QUIETLY } from "./loadedOf.ts";

const asked: SeedRequest = {
  ...{ method: "opim", k: 4, budget: null, price: null, epsilon: 0.1 },
  ...{ within: null, avoid: null, name: "chosen" },
};

function chosen(loaded: LoadedScenario, request: Partial<SeedRequest> = {}): Promise<ChosenSeeds> {
  return Effect.runPromise(chooseSeeds(loaded, { ...asked, ...request }, QUIETLY));
}

/** What was chosen, or every reason why nobody was. */
const outcomeOf = (
  loaded: LoadedScenario,
  request: Partial<SeedRequest>,
): Promise<ChosenSeeds | readonly Problem[]> =>
  Effect.runPromise(
    chooseSeeds(loaded, { ...asked, ...request }, QUIETLY).pipe(
      Effect.catchTag("ProblemsFound", ({ problems }) => Effect.succeed(problems)),
    ),
  );

async function problemsOf(
  loaded: LoadedScenario,
  request: Partial<SeedRequest>,
): Promise<readonly Problem[]> {
  const outcome = await outcomeOf(loaded, request);
  return "people" in outcome ? [] : outcome;
}

const told = (problems: readonly Problem[]) => problems.map(({ code, place }) => [code, place.path]);

/** A scenario whose people have prices and segments. */
async function priced(prices: (person: number) => number): Promise<LoadedScenario> {
  const loaded = await loadedOf();
  const { people } = loaded.network;
  const attributes = new Map<string, Attribute>([
    [
      "price",
      { kind: "number", values: Float64Array.from({ length: people.count }, (_, person) => prices(person)) },
    ],
    [
      "segment",
      {
        kind: "text",
        codes: Int32Array.from({ length: people.count }, (_, person) => person % 3),
        values: ["loyal", "ordinary", "rival"],
      },
    ],
  ]);
  return { ...loaded, network: { ...loaded.network, people: { ...people, attributes } } };
}

describe("chooseSeeds", () => {
  it.each(seedingMethods)(
    "by %s: what is told of the choice is exactly what a run of these people gives",
    async (method) => {
      const loaded = await loadedOf();
      const { labels, run: judged, certificate } = await chosen(loaded, { method });
      const plans = { same: [{ starter: "people", ids: labels }] };
      const scenario = {
        network: { kind: "small-world", people: 120, ties: 6, rewiring: 0.1 },
        ...{ content: { transmissibility: 0.22 }, plans, runs: 60, seed: "batch" },
      };
      const { sharers } = (await run(scenario)).plans.same!;
      expect(judged.plans[0]!.findings.sharers).toEqual(sharers);
      const { lower, upper, ratio } = certificate!;
      expect(lower).toBeLessThan(sharers.mean + 4 * sharers.se!);
      expect(upper).toBeGreaterThan(sharers.mean - 4 * sharers.se!);
      expect(ratio).toBeCloseTo(lower / upper, 12);
    },
  );

  it("given a budget, then it is not exceeded, people without a price are left out, and that is said", async () => {
    const loaded = await priced((person) => (person < 10 ? NaN : 1 + (person % 5)));
    const { people, cost, warnings } = await chosen(loaded, { k: null, budget: 12 });
    expect([...people].every((person) => person >= 10)).toBe(true);
    expect(cost).toBe([...people].reduce((sum, person) => sum + 1 + (person % 5), 0));
    expect(cost).toBeLessThanOrEqual(12);
    expect(warnings).toMatchObject([{ code: "E-PLAN-021", values: { people: 10 } }]);
  });

  it("given segments to stay within and to avoid, then both are kept to", async () => {
    const loaded = await priced(() => 1);
    const within = await chosen(loaded, { within: "loyal", method: "degree" });
    expect([...within.people].map((person) => person % 3)).toEqual([0, 0, 0, 0]);
    const without = await chosen(loaded, { avoid: "rival", k: 60, method: "degree" });
    expect([...without.people].some((person) => person % 3 === 2)).toBe(false);
    const both = await chosen(loaded, { avoid: "rival", within: "ordinary", budget: 3, k: null });
    expect([...both.people].map((person) => person % 3)).toEqual([1, 1, 1]);
  });

  it("given several segments, then their members count together, also where a name itself holds commas", async () => {
    const loaded = await priced(() => 1);
    const two = await chosen(loaded, { within: "loyal, rival", k: 60, method: "degree" });
    expect(new Set([...two.people].map((person) => person % 3))).toEqual(new Set([0, 2]));
    const one = await chosen(loaded, { avoid: "loyal,rival", k: 40, method: "degree" });
    expect([...one.people].every((person) => person % 3 === 1)).toBe(true);
    expect(told(await problemsOf(loaded, { within: "loyal,nobody," }))).toEqual([
      ["E-PLAN-003", "--within"],
      ["E-PLAN-003", "--within"],
    ]);
    const { people } = loaded.network;
    const segment = people.attributes.get("segment") as Attribute & { kind: "text" };
    const attributes = new Map(people.attributes).set("segment", {
      ...segment,
      values: ["loyal, rival", "loyal", "rival"],
    });
    const named = { ...loaded, network: { ...loaded.network, people: { ...people, attributes } } };
    const whole = await chosen(named, { within: "loyal, rival", k: 40, method: "degree" });
    expect([...whole.people].every((person) => person % 3 === 0)).toBe(true);
  });

  it("given a number and a budget, then both are kept to; without a budget prices are only told", async () => {
    const loaded = await priced((person) => 1 + (person % 50));
    for (const method of ["degree", "greedy", "opim"] as const) {
      const { people, cost } = await chosen(loaded, { k: 3, budget: 40, method });
      expect([method, people.length <= 3, cost! <= 40]).toEqual([method, true, true]);
    }
    const free = await chosen(loaded, { method: "degree" });
    expect(free.cost).toBe([...free.people].reduce((sum, person) => sum + 1 + (person % 50), 0));
    const each = await chosen(loaded, { method: "degree", price: { by: "person", amount: 7 } });
    expect([each.labels, each.cost]).toEqual([free.labels, 28]);
    const [first] = free.people;
    const unknown = await priced((person) => (person === first ? NaN : 1));
    expect(await chosen(unknown, { method: "degree" })).toMatchObject({ labels: free.labels, cost: null });
  });

  it("given nobody to choose, too many, or a budget without prices, then each is told at its flag", async () => {
    const loaded = await priced((person) => 10 + person);
    expect(told(await problemsOf(await loadedOf(), { k: null, budget: 5 }))).toEqual([
      ["E-CLI-042", "--budget"],
    ]);
    expect(told(await problemsOf(await loadedOf(), { price: { by: "column" } }))).toEqual([
      ["E-CLI-042", "--price"],
    ]);
    expect(told(await problemsOf(loaded, { k: null, budget: 5, within: "loyal", avoid: "loyal" }))).toEqual([
      ["E-PLAN-002", "--avoid"],
    ]);
    expect(told(await problemsOf(loaded, { k: 121 }))).toEqual([["E-PLAN-002", "--k"]]);
    expect(told(await problemsOf(loaded, { k: 41, within: "loyal" }))).toEqual([["E-PLAN-002", "--k"]]);
    expect(told(await problemsOf(loaded, { within: "loyal", avoid: "loyal" }))).toEqual([
      ["E-PLAN-002", "--k"],
    ]);
    expect(await problemsOf(loaded, { k: null, budget: 5 })).toMatchObject([
      { code: "E-PLAN-020", place: { path: "--budget" }, values: { budget: 5, cheapest: 10 } },
    ]);
    expect(told(await problemsOf(loaded, { within: "loya", avoid: "rivl" }))).toEqual([
      ["E-PLAN-003", "--within"],
      ["E-PLAN-003", "--avoid"],
    ]);
  });

  it("given a spread between two models, then the bound above and the runs make the certificate", async () => {
    const loaded = await loadedOf({
      ...{ audience: { segments: { all: { share: 1, positivity: 0.8 } } }, runs: 300 },
      content: { transmissibility: 0.1, negativity: { transmissibility: 1.4 } },
    });
    const { certificate, choice, run: judged } = await chosen(loaded);
    expect(choice.reasons).toEqual(["opinions"]);
    const { mean, se } = judged.plans[0]!.findings.sharers;
    expect(certificate).toMatchObject({
      lower: mean - 3.0902 * se!,
      upper: choice.atMost!.people,
      confidence: 0.999,
    });
  });
});

describe("whatever is asked for, of whatever people", () => {
  const price = fc.constantFrom(0, 0, 1, 2.5, 1e-300, 1e300, Number.NaN);
  const segment = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom(null, null, null, "loyal", "rival", "loyal,rival", " rival , loyal"),
    },
    { weight: 1, arbitrary: fc.constantFrom("", ",", "rival ,, loyal", "__proto__") },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  );
  const rule = fc.constantFrom<PriceRule | null>(
    ...[null, { by: "column" } as const, { by: "person", amount: 0 } as const],
    { by: "person", amount: 3 },
    { by: "follower", tiers: [{ from: 0, perFollower: 2 }, ...[{ from: 4, perFollower: 0.5 }]] },
  );
  const request = fc.record({
    method: fc.constantFrom(...seedingMethods),
    limits: fc.oneof(
      fc.record({ k: fc.integer({ min: 1, max: 14 }), budget: fc.constant(null) }),
      fc.record({
        k: fc.option(fc.integer({ min: 1, max: 14 })),
        budget: fc.constantFrom(1e-9, 3, 10, 1e308),
      }),
    ),
    price: rule,
    within: segment,
    avoid: segment,
    epsilon: fc.constantFrom(0.001, 0.1, 0.6),
  });
  const ties = fc.record({
    directed: fc.boolean(),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 30 }),
  });
  const chance = fc.constantFrom(0, 0.3, 1);

  it("law: there is a reason at a flag, or people who may be chosen, within both limits, with bounds in their order", async () => {
    const base = await loadedOf();
    let [refused, chose] = [0, 0];
    const prices = fc.array(price, { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(ties, chance, prices, request, async (shape, transmissibility, costs, asks) => {
        const network = networkOf({ people: 12, ...shape });
        const values = ["loyal", "ordinary", "rival"];
        const attributes = new Map<string, Attribute>([
          ["price", { kind: "number", values: Float64Array.from(costs) }],
          ["segment", { kind: "text", codes: Int32Array.from(costs, (_, person) => person % 3), values }],
        ]);
        const scenario = { ...base.scenario, content: { ...base.scenario.content, transmissibility } };
        const known = { ...network, people: { ...network.people, attributes } };
        const { plans } = compilePlans({ ...scenario, plans: scenario.plans.slice(0, 1), runs: 3 }, known);
        const loaded = { ...base, scenario: { ...scenario, runs: 3 }, network: known, plans: plans! };
        const { limits, ...more } = asks;
        const outcome = await outcomeOf(loaded, { ...limits, ...more });
        if (!("people" in outcome)) {
          refused++;
          for (const { place } of outcome) expect(place.path).toMatch(/^--(?:k|budget|price|within|avoid)$/);
          return;
        }
        chose++;
        const { people, cost, certificate } = outcome;
        expect(new Set(people).size).toBe(people.length);
        expect(people.length).toBeLessThanOrEqual(limits.k ?? 12);
        if (limits.budget === null) expect(people).toHaveLength(limits.k!);
        else expect(cost).toBeLessThanOrEqual(limits.budget * (1 + 1e-9));
        const members = (written: string) => written.split(",").map((name) => values.indexOf(name.trim()));
        for (const person of people) {
          if (more.within !== null) expect(members(more.within)).toContain(person % 3);
          if (more.avoid !== null) expect(members(more.avoid)).not.toContain(person % 3);
        }
        if (certificate === null) return;
        const { lower, upper, ratio } = certificate;
        expect([lower >= 0, lower <= upper, upper <= 12, ratio >= 0, ratio <= 1]).not.toContain(false);
      }),
      { seed: 62, numRuns: process.env.SKIPSTONE_LONG ? 2000 : 80 },
    );
    expect(Math.min(refused, chose)).toBeGreaterThan(15);
  });
});

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const GITHUB = join(DATA, "musae_github_edges.csv");

describe.skipIf(!existsSync(GITHUB))(
  "on 37,700 people of a real network (skipped where SKIPSTONE_DATA has no networks)",
  () => {
    it("fifty people by OPIM-C reach as many as certified, more than the fifty best-connected ones", async () => {
      const loaded = await loadedOf({
        ...{ network: { kind: "file", path: GITHUB }, ties: { scheme: "weighted-cascade" } },
        ...{ content: { transmissibility: 1 }, runs: 100, measure: ["sharers"] },
        plans: { hubs: [{ starter: "influencers", pick: { by: "degree", count: 50 } }] },
      });
      const best = await chosen(loaded, { k: 50 });
      const hubs = await chosen(loaded, { k: 50, method: "degree" });
      const { mean, se } = best.run.plans[0]!.findings.sharers;
      const { lower, upper, ratio } = best.certificate!;
      expect(ratio).toBeGreaterThan(1 - 1 / Math.E - 0.1);
      expect([lower < mean + 4 * se!, mean - 4 * se! < upper]).toEqual([true, true]);
      expect(mean).toBeGreaterThan(hubs.run.plans[0]!.findings.sharers.mean);
    });
  },
);
