import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CascadeTreeFinding, cascadeTree } from "../../src/projections/cascadeTree.ts";
import { meanTreeDistance } from "../oracles/meanTreeDistance.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";

type Tree = NonNullable<CascadeTreeFinding["tree"]>;

function told(runs: readonly HandmadeRun[]): Tree {
  const people = Math.max(10, ...runs.flatMap(({ shares }) => shares.map(({ person }) => person + 1)));
  const context = handmadeContext({ people });
  const state = cascadeTree.evolve(cascadeTree.initial(context), handmadeFrame(runs));
  return cascadeTree.finish(state, context).tree as Tree;
}

/**
 * A world from the parent of each sharer; −1 starts a tree. Person i is the i-th last, so that numbers tell
 * nothing.
 */
function forest(parent: readonly number[], world = 0): HandmadeRun {
  const person = (i: number): number => parent.length - 1 - i;
  const shares = parent.map((above, i) =>
    above < 0
      ? { tick: i, person: person(i), starter: 0 }
      : { tick: i, person: person(i), from: person(above) },
  );
  return { world, shares };
}

const star = (nodes: number): number[] => Array.from({ length: nodes }, (_, i) => (i === 0 ? -1 : 0));
const path = (nodes: number): number[] => Array.from({ length: nodes }, (_, i) => i - 1);

describe("the cascade tree", () => {
  it("given three worlds, then depth, breadth, trees and generations are counted", () => {
    const tree = told(threeWorlds);
    expect(tree.worlds).toBe(3);
    expect(tree.depth).toMatchObject({ mean: 1, max: 2, se: 1 / Math.sqrt(3) });
    expect(tree.breadth.mean).toBeCloseTo(5 / 3, 15);
    expect(tree.trees.mean).toBeCloseTo(5 / 3, 15);
    expect(tree.singleShare).toBe(3 / 5);
    expect(tree.generations).toEqual({ sharers: [5 / 3, 2 / 3, 2 / 3], reproduction: [2 / 5, 1, 0] });
  });

  it("given worlds without a pair, then virality is the mean over the others", () => {
    // World 0 holds a star of four (1.5) and a single, world 1 a single, world 2 a pair (1) and a single.
    expect(told(threeWorlds).structuralVirality).toMatchObject({ mean: 1.25, worlds: 2, se: 0.25 });
    expect(told([forest([-1, -1])])).not.toHaveProperty("structuralVirality");
  });

  it("given a star, then virality nears 2; given a path of n, then it is (n + 1) ÷ 3", () => {
    for (const nodes of [2, 3, 10, 5000]) {
      expect(told([forest(star(nodes))]).structuralVirality?.mean).toBeCloseTo((2 * (nodes - 1)) / nodes, 12);
      expect(told([forest(path(nodes))]).structuralVirality?.mean).toBeCloseTo((nodes + 1) / 3, 8);
    }
  });

  it("given several trees in a world, then all their pairs are pooled", () => {
    // A path of three: 4 in 3 pairs; a path of two: 1 in 1 pair; and a single.
    expect(told([forest([-1, 0, 1, -1, 3, -1])]).structuralVirality?.mean).toBe(5 / 4);
  });

  it("given any forest, then virality equals the mean distance found by walking", () => {
    const parents = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 40 })
      .map((picks) => picks.map((pick, i) => (pick % (i + 1)) - 1));
    fc.assert(
      fc.property(parents, (parent) => {
        const tree = told([forest(parent)]);
        const expected = meanTreeDistance(parent);
        if (expected === null) expect(tree.structuralVirality).toBeUndefined();
        else expect(tree.structuralVirality?.mean).toBeCloseTo(expected, 12);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it("given a cascade of many generations, then a hundred are listed and the depth still told", () => {
    const tree = told([forest(path(300))]);
    expect(tree.depth.max).toBe(299);
    expect(tree.generations.sharers.length).toBe(100);
    expect(tree.generations.reproduction.at(-1)).toBe(1);
  });

  it("given a share whose source never shared in that run, then it throws, whatever ran before", () => {
    const orphan: HandmadeRun = {
      world: 1,
      shares: [
        { tick: 0, person: 3, starter: 0 },
        // Person 0 stands first in the run before, as person 3 does in this one.
        { tick: 1, person: 4, from: 0 },
      ],
    };
    expect(() => told([threeWorlds[0] as HandmadeRun, orphan])).toThrow(
      "the source of a share has not shared",
    );
  });

  it("given only totals, then there is no tree", () => {
    const context = handmadeContext();
    const frame = handmadeFrame([{ ...(threeWorlds[0] as HandmadeRun), stored: false }]);
    expect(cascadeTree.finish(cascadeTree.evolve(cascadeTree.initial(context), frame), context)).toEqual({});
  });
});
