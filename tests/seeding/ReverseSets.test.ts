import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incomingArcs } from "../../src/seeding/IncomingArcs.ts";
import { ReverseSets } from "../../src/seeding/ReverseSets.ts";
import type { SpreadModel } from "../../src/seeding/SpreadModel.ts";
import { exactSpread, exactThresholdSpread, modelOf } from "../oracles/exactSpread.ts";
import { anyChanceArcs } from "./anyArcs.ts";

const SETS = 20_000;

function setsOf(model: SpreadModel, count = SETS): ReverseSets {
  const sets = new ReverseSets(model, incomingArcs(model), [7, 8], 0);
  sets.grow(count);
  return sets;
}

/** How many standard errors the share of sets that are met is from spread ÷ nodes. */
function score(sets: ReverseSets, chosen: readonly number[], spread: number): number {
  const chance = spread / sets.nodes;
  const deviation = Math.sqrt((chance * (1 - chance)) / sets.count);
  const difference = sets.coverage(chosen) / sets.count - chance;
  return Math.abs(difference) < 1e-8 ? 0 : Math.abs(difference) / deviation;
}

describe("ReverseSets", () => {
  it("law: the share that a set of nodes meets is its exact spread by independent trials, with or without a last round", () => {
    const any = fc.record({ arcs: anyChanceArcs(7, 11), rounds: fc.constantFrom(Infinity, 0, 1, 2) });
    fc.assert(
      fc.property(any, fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }), ({ arcs, rounds }, chosen) => {
        const sets = setsOf(modelOf(7, arcs, "independent", rounds));
        expect(score(sets, chosen, exactSpread(7, arcs, rounds)(chosen))).toBeLessThan(4);
      }),
      { seed: 21, numRuns: 40 },
    );
  });

  it("law: and its exact spread under uniform thresholds", () => {
    const any = fc.record({ arcs: anyChanceArcs(6, 12), rounds: fc.constantFrom(Infinity, 1, 2) });
    fc.assert(
      fc.property(any, fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), ({ arcs, rounds }, chosen) => {
        const into = (node: number) => arcs.filter(({ to }) => to === node);
        const shared = arcs.map((arc) => ({ ...arc, chance: arc.chance / into(arc.to).length }));
        const weights = shared.map(({ from, to, chance }) => ({ from, to, weight: chance }));
        const sets = setsOf(modelOf(6, shared, "threshold", rounds));
        expect(score(sets, chosen, exactThresholdSpread(6, weights, rounds)(chosen))).toBeLessThan(4);
      }),
      { seed: 22, numRuns: 40 },
    );
  });

  it("given many arcs into one node, equal and small or skewed, then each is met with its own chance", () => {
    // Whomever node 0 wins for sure, their sets come through it: nearly all sets try its sixty arcs.
    const sure = Array.from({ length: 600 }, (_, i) => ({ from: 0, to: 61 + i, chance: 1 }));
    const kinds = [() => 0.02, (i: number) => 0.6 / i, (i: number) => (i % 7 === 0 ? 0 : 0.002 * (i % 11))];
    for (const chanceOf of kinds) {
      const arcs = Array.from({ length: 60 }, (_, i) => ({ from: i + 1, to: 0, chance: chanceOf(i + 1) }));
      const sets = setsOf(modelOf(661, [...arcs, ...sure]), 200_000);
      for (const { from, chance } of arcs) {
        expect([from, score(sets, [from], 1 + 601 * chance) < 4]).toEqual([from, true]);
      }
    }
  });

  it("given that sets are drawn in several goes, then they are the same", () => {
    const model = modelOf(7, [
      { from: 0, to: 1, chance: 0.5 },
      { from: 1, to: 2, chance: 0.5 },
    ]);
    const [once, twice] = [setsOf(model, 5000), setsOf(model, 100)];
    twice.grow(5000);
    expect(twice.starts.slice(0, 5001)).toEqual(once.starts.slice(0, 5001));
    expect(twice.members.slice(0, twice.length)).toEqual(once.members.slice(0, once.length));
  });
});
