import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { type PlanTipping, planTipping, type TippingOptions } from "../../src/tipping/planTipping.ts";
import { reconstructionTree } from "../../src/tipping/reconstructionTree.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";
import { tieOrder } from "../../src/tipping/tieOrder.ts";
import { networkOf } from "../network/networkOf.ts";
import { pathNetwork } from "../oracles/smallNetworks.ts";
import { drawn, people, reachOfRuns, tippingPlan } from "./tippingPlan.ts";

const unpinned = { seed: null, attributes: null };
const spaced = (from: number, to: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

function tippingOf(tipping: TippingPlan, options: TippingOptions): PlanTipping {
  const found = planTipping(tipping, options);
  if ("refusal" in found) throw new Error(found.refusal);
  return found;
}

const pair = networkOf({ people: 2, pairs: [[0, 1]] });
const path = networkOf({ people: 3, pairs: pathNetwork(3).ties });

describe("the tipping point of a plan", () => {
  it("of two people is one half, and of a path of three the root of that", () => {
    const grid = spaced(0, 1, 1001);
    const options = { boundaries: grid, worlds: 2000, counts: "all" } as const;
    const two = tippingOf(tippingPlan(pair, { transmissibility: 0.8 }), { ...options, threshold: 2 });
    const three = tippingOf(tippingPlan(path), { ...options, threshold: 3 });
    expect(Math.abs(two.alpha50!.value - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
    // The density of the larger of two coins is 2 a.
    expect(Math.abs(three.alpha50!.value - Math.SQRT1_2)).toBeLessThan(
      4 * (Math.sqrt(0.25 / 2000) / Math.SQRT2),
    );
    expect(two.margin).toBeCloseTo(0.8 / two.alpha50!.value, 12);
    expect(two).toMatchObject({ method: "flood", threshold: 2, worlds: 2000, tipped: 2000, level: 0.95 });
    const { transmissibility, ignition, ignitionLo, ignitionHi, reach } = two.curve;
    for (const [i, each] of transmissibility.entries()) {
      expect(Math.abs(ignition[i]! - each)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
      expect(ignitionLo[i]).toBeLessThanOrEqual(ignition[i]!);
      expect(ignitionHi[i]).toBeGreaterThanOrEqual(ignition[i]!);
      expect(reach[i]).toBeCloseTo(1 + ignition[i]!, 12);
    }
  });

  it("is the same to the last bit where trees of merges are asked, in all worlds or in some", () => {
    const network = generateNetwork({ kind: "random", people: 300, meanTies: 4, ...unpinned }, "trees");
    const tipping = tippingPlan(network, { starters: [people(5, 6, 7), drawn(4), people(7)] });
    const found = evenTies(tipping);
    if ("uneven" in found) throw new Error(found.uneven);
    const options = { boundaries: spaced(0, 1, 60), worlds: 40, threshold: 30, counts: "earned" } as const;
    const trees = Array.from({ length: 40 }, (_, world) =>
      reconstructionTree(found.ties, tieOrder(found.ties, world)),
    );
    const flooded = tippingOf(tipping, options);
    expect(tippingOf(tipping, { ...options, trees })).toEqual(flooded);
    expect(tippingOf(tipping, { ...options, trees: trees.slice(0, 13) })).toEqual(flooded);
    // And they are what it goes by.
    expect(tippingOf(tipping, { ...options, trees: [...trees].reverse() })).not.toEqual(flooded);
  });

  it("counts the people of starters only where all are counted", () => {
    const tipping = tippingPlan(path, { starters: [people(0, 1)] });
    const options = { boundaries: spaced(0, 1, 11), worlds: 100, threshold: 2 };
    const all = tippingOf(tipping, { ...options, counts: "all" });
    expect(all.alpha50!.value).toBe(0);
    expect(all).not.toHaveProperty("margin");
    expect(tippingOf(tipping, { ...options, counts: "earned" })).toMatchObject({ tipped: 0 });
  });

  it.each([
    ["nobody else is there", networkOf({ people: 1, pairs: [] }), [people(0)]],
    ["the starters have no ties", networkOf({ people: 4, pairs: [[2, 3]] }), [people(0)]],
    ["the starters are everybody", pair, [people(0, 1)]],
    ["nobody starts", pair, []],
  ])("is absent, and nothing is without a number, where %s", (_, network, starters) => {
    const found = tippingOf(tippingPlan(network, { starters }), {
      boundaries: spaced(0, 100, 5),
      worlds: 60,
      threshold: 1,
      counts: "earned",
    });
    expect(found).not.toHaveProperty("alpha50");
    expect(found).not.toHaveProperty("margin");
    expect(found.tipped).toBe(0);
    expect(JSON.stringify(found)).not.toContain("null");
  });

  it("is refused, with the reason, where a deadline cuts cascades", () => {
    const tipping = tippingPlan(path);
    const cut = { ...tipping, plan: { ...tipping.plan, horizon: 1 } };
    const options = { boundaries: spaced(0, 1, 5), worlds: 10, threshold: 2, counts: "all" } as const;
    expect(planTipping(cut, options)).toEqual({ refusal: "deadline" });
  });

  it("has a wider interval at a higher level, around the same value", () => {
    const options = { boundaries: spaced(0, 1, 1001), threshold: 2, counts: "all", worlds: 400 } as const;
    const plain = tippingOf(tippingPlan(pair), options);
    const sure = tippingOf(tippingPlan(pair), { ...options, level: 0.99 });
    expect([plain.level, sure.level]).toEqual([0.95, 0.99]);
    expect(sure.alpha50!.value).toBe(plain.alpha50!.value);
    expect(sure.alpha50!.ci![0]).toBeLessThan(plain.alpha50!.ci![0]);
    expect(sure.alpha50!.ci![1]).toBeGreaterThan(plain.alpha50!.ci![1]);
  });

  it("has the reach and the ignition of runs at the scenario's own transmissibility", () => {
    const network = generateNetwork({ kind: "random", people: 400, meanTies: 5, ...unpinned }, "own");
    const tipping = tippingPlan(network, { transmissibility: 0.3, starters: [drawn(3)] });
    const found = tippingOf(tipping, {
      boundaries: Float64Array.of(0.1, 0.3, 0.7),
      worlds: 200,
      threshold: 40,
      counts: "earned",
    });
    const sharers = reachOfRuns(
      tipping.plan,
      Array.from({ length: 200 }, (_, world) => world),
    );
    expect(found.curve.reach[1]).toBe(sharers.reduce((sum, count) => sum + count, 0) / 200);
    expect(found.curve.ignition[1]).toBe(sharers.filter((count) => count - 3 >= 40).length / 200);
  });
});
