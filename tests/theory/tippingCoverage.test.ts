import { describe, expect, it } from "vitest";
import { startingNodes } from "../../src/engine/startingNodes.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { type EvenTies, evenTies } from "../../src/tipping/evenTies.ts";
import { reachInTree, reconstructionTree } from "../../src/tipping/reconstructionTree.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";
import { tieOrder } from "../../src/tipping/tieOrder.ts";
import { tippingPoint } from "../../src/tipping/tippingPoint.ts";
import { drawn, tippingPlan } from "../tipping/tippingPlan.ts";

const LONG = process.env.SKIPSTONE_LONG !== undefined;
/** Worlds that stand for the truth, repetitions, and worlds of each. */
const { truth, repetitions, worlds } = LONG
  ? { truth: 200_000, repetitions: 1000, worlds: 200 }
  : { truth: 4000, repetitions: 40, worlds: 60 };

/** So fine that hardly two worlds tip at one boundary: what is covered is the interval and not its rounding. */
const BOUNDARIES = Float64Array.from({ length: 1 << 14 }, (_, i) => (i + 1) / (1 << 14));

/** Where a world tips, by the tree of its merges. */
function tippedAt(ties: EvenTies, { plan }: TippingPlan, world: number, threshold: number): number {
  const starts = startingNodes(plan, world, new Uint8Array(plan.nodes)).flatMap((nodes) => [...nodes]);
  const tree = reconstructionTree(ties, tieOrder(ties, world));
  let [low, high] = [0, BOUNDARIES.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reachInTree(tree, starts, BOUNDARIES[middle]!) >= threshold) high = middle;
    else low = middle + 1;
  }
  return low;
}

describe("the 95 % interval of alpha50", () => {
  it(`covers the same network's alpha50 of ${truth} worlds as often as it says`, {
    timeout: 1_500_000,
  }, () => {
    const spec = { kind: "random", people: 300, meanTies: 4, seed: null, attributes: null } as const;
    const tipping = tippingPlan(generateNetwork(spec, "coverage"), {
      starters: [drawn(3)],
      seed: "coverage",
    });
    const found = evenTies(tipping);
    if ("uneven" in found) throw new Error(found.uneven);
    const tipsAt = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => tippedAt(found.ties, tipping, from + i, 45));
    const { value } = tippingPoint(tipsAt(0, truth), BOUNDARIES).half!;
    let covered = 0;
    for (let i = 0; i < repetitions; i++) {
      const { ci } = tippingPoint(tipsAt(truth + i * worlds, worlds), BOUNDARIES).half!;
      if (ci![0] <= value && value <= ci![1]) covered++;
    }
    const share = covered / repetitions;
    if (LONG) console.log(`coverage of alpha50 = ${value}: ${share}`);
    const error = 4 * Math.sqrt((0.95 * 0.05) / repetitions);
    expect(share).toBeGreaterThan(LONG ? 0.93 : 0.95 - error);
    expect(share).toBeLessThan(LONG ? 0.97 : 1.001);
  });
});
