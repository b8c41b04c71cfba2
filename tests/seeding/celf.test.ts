import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { celf } from "../../src/seeding/celf.ts";
import { LiveWorlds } from "../../src/seeding/LiveWorlds.ts";
import { lazyGreedy } from "../../src/seeding/lazyGreedy.ts";
import { purseOf } from "../../src/seeding/Purse.ts";
import { choices, exactSpread, modelOf } from "../oracles/exactSpread.ts";
import { anyChanceArcs } from "./anyArcs.ts";

const NODES = 12;
const root = [8, 3] as const;

/** Mean spread of a set in the very worlds in which another set is judged. */
function spreadIn(model: ReturnType<typeof modelOf>, worlds: number, set: readonly number[]): number {
  const live = new LiveWorlds(model, worlds, root);
  let sum = 0;
  for (const node of set) {
    sum += live.gainOf(node);
    live.take(node);
  }
  return sum;
}

describe("greedy choice in common worlds", () => {
  it.each(["independent", "threshold"] as const)(
    "law (%s): on dense networks of 12 people it reaches 1 − (1 − 1/k)^k of the best of all sets in the same worlds",
    (kind) => {
      const sized = fc.tuple(anyChanceArcs(NODES, 60), fc.integer({ min: 2, max: 4 }));
      fc.assert(
        fc.property(sized, ([arcs, count]) => {
          const into = (node: number) => arcs.filter(({ to }) => to === node).length;
          const fitting = arcs.map((arc) =>
            kind === "independent" ? arc : { ...arc, chance: arc.chance / into(arc.to) },
          );
          const model = modelOf(NODES, fitting, kind);
          const worlds = new LiveWorlds(model, 15, root);
          const greedy = lazyGreedy(
            () => ({
              bounds: worlds.bounds(NODES),
              gainOf: (node) => worlds.gainOf(node),
              take: (node) => worlds.take(node),
            }),
            purseOf(count),
            NODES,
            null,
          );
          const best = Math.max(...[...choices(NODES, count)].map((set) => spreadIn(model, 15, set)));
          expect(greedy.gain).toBeCloseTo(spreadIn(model, 15, [...greedy.nodes]), 9);
          expect(greedy.gain).toBeLessThanOrEqual(best + 1e-9);
          expect(greedy.gain).toBeGreaterThanOrEqual((1 - (1 - 1 / count) ** count) * best - 1e-9);
        }),
        { seed: 41, numRuns: 12 },
      );
    },
  );

  it("law: what it says its people gain is their exact spread, but for the luck of having chosen them by it", () => {
    fc.assert(
      fc.property(anyChanceArcs(NODES, 11), (arcs) => {
        const { nodes, gain } = celf(modelOf(NODES, arcs), purseOf(3), null, root);
        const exact = exactSpread(NODES, arcs)(nodes);
        // A world's spread lies between 3 and 12; at most half of that wide is its deviation.
        expect(Math.abs(gain - exact)).toBeLessThan((4 * (NODES - 3)) / 2 / Math.sqrt(200));
      }),
      { seed: 42, numRuns: 40 },
    );
  });
});
