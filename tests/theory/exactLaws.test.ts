import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { chanceLimit } from "../../src/randomness/coins.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { compiled } from "../laws/compiled.ts";
import {
  arcCoins,
  bothWays,
  type ChanceArc,
  type ExactReach,
  exactCascade,
  tieCoins,
} from "../oracles/exactCascade.ts";
import { exactThreshold } from "../oracles/exactThreshold.ts";
import type { NaivePlan } from "../oracles/naiveCascade.ts";
import {
  completeNetwork,
  cycleNetwork,
  pathNetwork,
  petersen,
  starNetwork,
  twoTriangles,
} from "../oracles/smallNetworks.ts";
import { countScore, meanScore, sharersByWorld } from "./sharersByWorld.ts";

const WORLDS = process.env.SKIPSTONE_LONG ? 200_000 : 20_000;
const root = rootKey("theory");

/** A plan with these chances; both directions of a pair share one tie. */
function planOf(
  people: number,
  arcs: readonly ChanceArc[],
  seeds: readonly number[],
  contagion: NaivePlan["contagion"] = "independent",
): CompiledPlan {
  const tie = (a: number, b: number) => Math.min(a, b) * people + Math.max(a, b);
  const plan: NaivePlan = {
    root,
    people,
    arcs: arcs.map(({ from, to, chance }) => ({ from, to, tie: tie(from, to), limit: chanceLimit(chance) })),
    contagion,
    starters: [{ tick: 0, people: seeds, randomCount: 0, allowed: null }],
    horizon: Infinity,
  };
  return compiled(plan, { views: "none" });
}

/** Sizes, people and rounds of many worlds against the exact law, each within four standard errors. */
function expectLaw(plan: CompiledPlan, exact: ExactReach): void {
  const { sharers, byTick, byPerson } = sharersByWorld(plan, WORLDS);
  const sizes = new Float64Array(plan.nodes + 1);
  for (const size of sharers) sizes[size]!++;
  expect(Math.abs(meanScore(sharers, exact.mean))).toBeLessThan(4);
  for (const [size, chance] of exact.sizes.entries()) {
    expect([size, Math.abs(countScore(sizes[size]!, WORLDS, chance)) < 4]).toEqual([size, true]);
  }
  for (const [person, chance] of exact.activation.entries()) {
    expect([person, Math.abs(countScore(byPerson[person]!, WORLDS, chance)) < 4]).toEqual([person, true]);
  }
  for (const [round, upTo] of exact.byRound.entries()) {
    const newSharers = upTo - (exact.byRound[round - 1] ?? 0);
    // New sharers of one world at one round vary at most as if all of them came and went together.
    const deviation = Math.sqrt(newSharers * plan.nodes * WORLDS);
    expect(Math.abs(byTick[round]! - newSharers * WORLDS)).toBeLessThanOrEqual(4 * deviation);
  }
}

describe("the independent cascade has the law of its definition", () => {
  it.each([
    ["triangle", completeNetwork(3), [0]],
    ["cycle of four", cycleNetwork(4), [0]],
    ["complete network of four", completeNetwork(4), [0]],
    ["complete network of five, two starters", completeNetwork(5), [1, 3]],
    ["two triangles with a bridge", twoTriangles, [0]],
    ["Petersen graph", petersen, [0]],
    ["star from its hub", starNetwork(8), [0]],
    ["star from a leaf", starNetwork(8), [1]],
    ["path from its end", pathNetwork(8), [0]],
    ["path from its middle", pathNetwork(7), [3]],
  ])("on the %s", (_, network, seeds) => {
    for (const p of [0.1, 0.3, 0.5]) {
      const arcs = bothWays(network, p);
      expectLaw(planOf(network.nodes, arcs, seeds), exactCascade(network.nodes, tieCoins(arcs), seeds));
    }
  });

  it("on four people with twelve different chances, by one coin per arc", () => {
    const arcs = bothWays(completeNetwork(4), 0).map((arc, i) => ({
      ...arc,
      chance: ((i * 7) % 12) / 14 + 0.03,
    }));
    for (const seeds of [[0], [3], [1, 2]]) {
      expectLaw(planOf(4, arcs, seeds), exactCascade(4, arcCoins(arcs), seeds));
    }
  });

  it("where arcs go round one way only", () => {
    const arcs = cycleNetwork(6).ties.map(([from, to], i) => ({ from, to, chance: 0.95 - i / 10 }));
    expectLaw(planOf(6, arcs, [0]), exactCascade(6, arcCoins(arcs), [0]));
  });
});

describe("threshold contagion has the law of its live arcs", () => {
  it.each([
    ["complete network of four", completeNetwork(4), [0]],
    ["two triangles with a bridge", twoTriangles, [0]],
    ["cycle of six, two starters", cycleNetwork(6), [0, 2]],
    ["star from a leaf", starNetwork(6), [1]],
  ])("on the %s with equal shares of attention", (_, network, seeds) => {
    const degree = (node: number) => network.ties.filter((tie) => tie.includes(node)).length;
    const weighed = bothWays(network, 0).map(({ from, to }) => ({ from, to, weight: 1 / degree(to) }));
    const arcs = weighed.map(({ from, to, weight }) => ({ from, to, chance: weight }));
    const plan = planOf(network.nodes, arcs, seeds, { thresholds: "drawn" });
    expectLaw(plan, exactThreshold(network.nodes, weighed, seeds));
  });

  it("on four people with different weights that leave some attention over", () => {
    const weighed = bothWays(completeNetwork(4), 0).map(({ from, to }) => ({
      from,
      to,
      weight: 0.1 + ((5 * from + 3 * to) % 7) / 30,
    }));
    const arcs = weighed.map(({ from, to, weight }) => ({ from, to, chance: weight }));
    expectLaw(planOf(4, arcs, [0], { thresholds: "drawn" }), exactThreshold(4, weighed, [0]));
  });
});

describe("random starters", () => {
  const network = starNetwork(9);
  const arcs = bothWays(network, 0.4);

  it("are each person equally often, and as many as asked for", () => {
    const plan = planOf(9, [], []);
    const starter = { tick: 0, nodes: new Uint32Array(0), randomCount: 2, allowed: null };
    const { byPerson, sharers } = sharersByWorld({ ...plan, starters: [starter] }, WORLDS);
    expect(sharers.every((count) => count === 2)).toBe(true);
    for (const count of byPerson) expect(Math.abs(countScore(count, WORLDS, 2 / 9))).toBeLessThan(4);
  });

  it("reach what fixed ones reach on average over people", () => {
    const plan = planOf(9, arcs, []);
    const starter = { tick: 0, nodes: new Uint32Array(0), randomCount: 1, allowed: null };
    const { sharers } = sharersByWorld({ ...plan, starters: [starter] }, WORLDS);
    const hub = exactCascade(9, tieCoins(arcs), [0]).mean;
    const leaf = exactCascade(9, tieCoins(arcs), [1]).mean;
    expect(Math.abs(meanScore(sharers, (hub + 8 * leaf) / 9))).toBeLessThan(4);
  });
});
