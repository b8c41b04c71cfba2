import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startingNodes } from "../../src/engine/startingNodes.ts";
import type { EvenTies } from "../../src/tipping/evenTies.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { reachInTree, reconstructionTree } from "../../src/tipping/reconstructionTree.ts";
import { sweepReach } from "../../src/tipping/sweepReach.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";
import { tieOrder } from "../../src/tipping/tieOrder.ts";
import type { CampaignArc } from "../oracles/naiveCampaign.ts";
import { reachOfFlood } from "../tipping/tippingPlan.ts";
import { anyBoundaries, anyMonotone, tippingOf } from "./anyMonotone.ts";
import { RUNS } from "./anyPlan.ts";
import { compiledCampaign } from "./compiledCampaign.ts";

const WORLDS = [0, 1, 2, 77];

/** Ties both ways with one strength each: all of one kind, or any. */
const anyEven = fc.tuple(anyMonotone("independent"), fc.boolean()).map(([plan, isUniform]): TippingPlan => {
  const both = (arc: CampaignArc): CampaignArc[] => {
    const alike = isUniform ? { ...arc, strength: 0.7, lines: 1 } : arc;
    return [alike, { ...alike, from: arc.to, to: arc.from }];
  };
  const one = plan.arcs.filter(({ tie }, i) => plan.arcs.findIndex((arc) => arc.tie === tie) === i);
  const naive = {
    ...plan,
    arcs: one.flatMap(both),
    segmentOf: plan.segmentOf.map(() => 0),
    visibility: 1,
    attention: null,
  };
  return tippingOf(naive, compiledCampaign(naive, { views: "none" }));
});

function tiesOf(tipping: TippingPlan): EvenTies {
  const found = evenTies(tipping);
  if ("uneven" in found) throw new Error(found.uneven);
  return found.ties;
}

describe("in every world, ties that are equally strong both ways", () => {
  it("give by union-find, by the tree of merges and by the flood the same reach at every boundary", () => {
    fc.assert(
      fc.property(anyEven, anyBoundaries, (tipping, boundaries) => {
        const ties = tiesOf(tipping);
        const flooded = reachOfFlood(tipping, boundaries, WORLDS);
        const reach = new Uint32Array(boundaries.length);
        for (const [row, world] of WORLDS.entries()) {
          const starts = startingNodes(tipping.plan, world, new Uint8Array(ties.nodes)).flatMap((nodes) => [
            ...nodes,
          ]);
          const order = tieOrder(ties, world);
          sweepReach(ties, order, starts, Float64Array.from(boundaries), reach);
          expect([...reach]).toEqual(flooded[row]);
          const tree = reconstructionTree(ties, order);
          expect(boundaries.map((each) => reachInTree(tree, starts, each))).toEqual(flooded[row]);
        }
      }),
      { seed: 31, numRuns: 2 * RUNS },
    );
  });
});
