import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { opim } from "../../src/seeding/opim.ts";
import { purseOf } from "../../src/seeding/Purse.ts";
import type { RunSpread } from "../../src/seeding/RunSpread.ts";
import { type SandwichChoice, sandwich } from "../../src/seeding/sandwich.ts";
import { modelOf } from "../oracles/exactSpread.ts";

const NODES = 12;
const certain = (from: number, ...targets: readonly number[]) =>
  targets.map((to) => ({ from, to, chance: 1 }));
/** Below the spread nodes 0 and 1 reach most; above it 2 and 3 do. */
const lower = modelOf(NODES, [...certain(0, 6, 7), ...certain(1, 8, 9)]);
const upper = modelOf(NODES, [...certain(2, 6, 7, 8), ...certain(3, 9, 10, 11)]);

/** A spread that is written down: what nodes bring, and what some of them bring together on top. */
function spreadOf(weights: readonly number[], together: readonly number[] = [], more = 0): RunSpread {
  const of = (nodes: Uint32Array): number =>
    nodes.reduce((sum, node) => sum + (weights[node] ?? 0), 0) +
    (together.length > 0 && together.every((node) => nodes.includes(node)) ? more : 0);
  return { of, worlds: 1, arcsPerNode: 1 } as unknown as RunSpread;
}

const proposed = [Uint32Array.of(4, 5)];
const choose = (spread: RunSpread, bounds: { lower?: null; upper?: null } = {}): SandwichChoice =>
  sandwich({ lower, upper, reasons: ["rising-response"], ...bounds }, NODES, {
    ...{ purse: purseOf(2), allowed: null, epsilon: 0.1, root: [5, 6] },
    ...{ spread, proposed },
  });
const chosen = ({ nodes, side }: SandwichChoice) => [side, [...nodes].sort((a, b) => a - b)];

describe("the sandwich: of several choices, the one that the plan's own runs reach most with", () => {
  it.each([
    ["the choice for the model below it", spreadOf([5, 5, 4, 4]), ["lower", [0, 1]]],
    ["the choice for the model above it", spreadOf([4, 4, 5, 5]), ["upper", [2, 3]]],
    ["a choice by its own runs, of what both have named", spreadOf([5, 1, 5, 1]), ["runs", [0, 2]]],
    [
      "what is proposed, for two who bring something only together are seen by no greedy choice",
      spreadOf([3, 3, 3, 3, 0, 0], [4, 5], 9),
      ["proposed", [4, 5]],
    ],
  ] as const)("given a spread that is largest for %s, then it takes that", (_, spread, expected) => {
    expect(chosen(choose(spread))).toEqual(expected);
  });

  it("given no model on one side, then it does without, and has no bound where there is none above", () => {
    const spread = spreadOf([5, 5, 4, 4]);
    expect(chosen(choose(spread, { lower: null }))).toEqual(["upper", [2, 3]]);
    expect(chosen(choose(spread, { upper: null }))).toEqual(["lower", [0, 1]]);
    expect(choose(spread, { upper: null })).not.toHaveProperty("atMost");
    expect(chosen(choose(spread, { lower: null, upper: null }))).toEqual(["proposed", [4, 5]]);
  });

  it("given a model above, then its certificate bounds every choice, whichever is taken", () => {
    const options = { purse: purseOf(2), allowed: null, epsilon: 0.1, root: [5, 6] } as const;
    const { certificate } = opim(upper, options);
    const { atMost } = choose(spreadOf([5, 5, 4, 4]));
    expect(atMost).toEqual({ people: certificate.upper, confidence: certificate.confidence });
    // Two nodes of the upper model reach 8 for certain.
    expect(atMost!.people).toBeGreaterThanOrEqual(8);
  });

  it("law: whatever the spread, no choice that was considered reaches more than the one taken", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 20 }), (values, more) => {
        const spread = spreadOf(values, [1, 2], more);
        const reach = spread.of(choose(spread).nodes);
        for (const pair of [
          [0, 1],
          [2, 3],
          [4, 5],
        ])
          expect(reach).toBeGreaterThanOrEqual(spread.of(Uint32Array.from(pair)));
      }),
      { seed: 38, numRuns: 50 },
    );
  });
});
