import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LiveWorlds } from "../../src/seeding/LiveWorlds.ts";
import { exactSpread, modelOf } from "../oracles/exactSpread.ts";
import { anyChanceArcs } from "./anyArcs.ts";

const NODES = 9;
const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 3, maxLength: 5 });

describe("LiveWorlds", () => {
  it("law: what nodes gain one after the other adds up to the same in any order, and bounds are bounds", () => {
    fc.assert(
      fc.property(anyChanceArcs(NODES, 24), order, (arcs, chosen) => {
        const total = (nodes: readonly number[]): number => {
          const worlds = new LiveWorlds(modelOf(NODES, arcs), 5, [1, 2]);
          const bounds = worlds.bounds(NODES);
          let sum = 0;
          for (const node of nodes) {
            const gain = worlds.gainOf(node);
            expect(gain).toBeLessThanOrEqual(bounds[node]! + 1e-12);
            sum += gain;
            worlds.take(node);
            expect(worlds.gainOf(node)).toBe(0);
          }
          return sum;
        };
        const backwards = chosen.toReversed();
        expect(total(chosen)).toBeCloseTo(total(backwards), 9);
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it("law: the mean gain of nodes is their exact spread, within four standard errors", () => {
    fc.assert(
      fc.property(anyChanceArcs(NODES, 11), order, (arcs, chosen) => {
        const count = 4000;
        const worlds = new LiveWorlds(modelOf(NODES, arcs), count, [3, 4]);
        let reached = 0;
        for (const node of chosen) {
          reached += worlds.gainOf(node);
          worlds.take(node);
        }
        // A number between 0 and NODES deviates by half of that at most.
        const error = NODES / 2 / Math.sqrt(count);
        expect(Math.abs(reached - exactSpread(NODES, arcs)(chosen))).toBeLessThan(4 * error);
      }),
      { seed: 42, numRuns: 20 },
    );
  });
});
