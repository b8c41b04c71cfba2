import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nonBacktracking } from "../../src/tipping/nonBacktracking.ts";
import { pairRows } from "../../src/tipping/pairRows.ts";
import { anyPairs, arcsOf, LAW, networkOf, type Pair, PETERSEN } from "../network/networkOf.ts";
import { denseRadius, nonBacktrackingMatrix } from "../oracles/denseRadius.ts";

const grown = (people: number, pairs: readonly Pair[], directed = false) => {
  const rows = pairRows(networkOf({ people, pairs, directed }).csr);
  return nonBacktracking(rows, new Float64Array(rows.targets.length).fill(1));
};

const ring = (first: number, length: number): Pair[] =>
  Array.from({ length }, (_, i): Pair => [first + i, first + ((i + 1) % length)]);

describe("nonBacktracking", () => {
  it("is the spectral radius of the matrix over pairs, whatever the chances, both ways or one", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const pairs = arcsOf(network);
        const chances = Float64Array.from(network.weights ?? []);
        const { radius, error } = nonBacktracking(pairRows(network.csr), chances);
        const dense = denseRadius(nonBacktrackingMatrix(pairs, chances));
        expect(Math.abs(radius - dense)).toBeLessThan(1e-6 + 4 * error * dense);
      }),
      { ...LAW, numRuns: 150 },
    );
  });

  it("is 0 on a tree, 1 on a ring with trees, and d − 1 where everybody has d neighbours", () => {
    const tree: Pair[] = [
      [0, 1],
      [0, 2],
      [0, 3],
      [3, 4],
    ];
    expect(grown(5, tree)).toMatchObject({ radius: 0, effectiveNodes: 0, component: 0, iterations: 0 });
    expect(grown(8, [...ring(0, 5), [0, 5], [5, 6], [5, 7]]).radius).toBeCloseTo(1, 8);
    expect(grown(10, PETERSEN.pairs)).toMatchObject({ component: 10 });
    expect(grown(10, PETERSEN.pairs).radius).toBeCloseTo(2, 8);
    expect(grown(10, PETERSEN.pairs).effectiveNodes).toBeCloseTo(10, 6);
  });

  it("is 0 where arcs lead one way only, and 1 on a directed ring, reached by an arc or not", () => {
    const downhill: Pair[] = [
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ];
    expect(grown(4, downhill, true).radius).toBe(0);
    expect(grown(10, [...ring(0, 4), [3, 4], ...ring(4, 6)], true).radius).toBeCloseTo(1, 8);
  });

  it("names the part in which it grows fastest, however small", () => {
    const clique: Pair[] = [0, 1, 2, 3, 4].flatMap((u) =>
      [0, 1, 2, 3, 4].filter((v) => v > u).map((v): Pair => [u, v]),
    );
    const ladder = Array.from({ length: 40 }, (_, i): Pair[] => [
      [5 + i, 5 + ((i + 1) % 40)],
      [45 + i, 45 + ((i + 1) % 40)],
      [5 + i, 45 + i],
    ]).flat();
    const found = grown(85, [...clique, ...ladder]);
    expect(found.radius).toBeCloseTo(3, 8);
    expect(found.component).toBe(5);
    expect(found.effectiveNodes).toBeCloseTo(5, 6);
  });

  it("given the vector of a similar network to start from, comes to the same in fewer steps", () => {
    const rows = pairRows(networkOf({ people: 6, pairs: [...ring(0, 6), [0, 2], [0, 3], [1, 4]] }).csr);
    const chances = new Float64Array(rows.targets.length).fill(0.5);
    const cold = nonBacktracking(rows, chances);
    const warm = nonBacktracking(rows, chances, { start: cold.vector });
    expect(warm.radius).toBeCloseTo(cold.radius, 7);
    expect(warm.iterations).toBeLessThan(cold.iterations);
  });
});
