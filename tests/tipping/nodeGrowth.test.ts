import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeGrowth } from "../../src/tipping/nodeGrowth.ts";
import { nonBacktracking } from "../../src/tipping/nonBacktracking.ts";
import { pairRows } from "../../src/tipping/pairRows.ts";
import { networkOf, type Pair, PETERSEN } from "../network/networkOf.ts";

const rowsOf = (people: number, pairs: readonly Pair[], directed = false) =>
  pairRows(networkOf({ people, pairs, directed }).csr);

/** From each of some people to each other. */
const complete = (people: number): Pair[] =>
  Array.from({ length: people ** 2 }, (_, i): Pair => [Math.floor(i / people), i % people]).filter(
    ([u, v]) => u !== v,
  );

describe("nodeGrowth", () => {
  it("given equal chances on a regular network, is chance × further contacts, among all nodes", () => {
    const rows = pairRows(networkOf(PETERSEN).csr);
    const growth = nodeGrowth(rows, new Float64Array(30).fill(0.3))!;
    expect(growth.radius).toBeCloseTo(0.3 * 2, 8);
    expect(growth.effectiveNodes).toBeCloseTo(10, 6);
  });

  it("given arcs one way and chances of any kind, agrees with values at pairs wherever it answers", () => {
    let answered = 0;
    const chance = fc.double({ min: 0.02, max: 1, noNaN: true });
    const networks = fc.record({
      directed: fc.boolean(),
      pairs: fc.subarray(complete(12), { minLength: 60 }),
      chances: fc.array(chance, { minLength: 132, maxLength: 132 }),
    });
    fc.assert(
      fc.property(networks, ({ directed, pairs, chances: all }) => {
        const rows = rowsOf(12, pairs, directed);
        const chances = Float64Array.from(rows.targets, (_, pair) => all[pair]!);
        const growth = nodeGrowth(rows, chances);
        if (growth === null) return;
        answered++;
        const exact = nonBacktracking(rows, chances);
        expect(Math.abs(growth.radius / exact.radius - 1)).toBeLessThan(1e-5);
      }),
      { seed: 31, numRuns: 150 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  it("given a tree, or less growth than along its strongest tie, is silent", () => {
    const star = rowsOf(
      6,
      [1, 2, 3, 4, 5].map((leaf): Pair => [0, leaf]),
    );
    expect(nodeGrowth(star, new Float64Array(10).fill(0.5))).toBeNull();
    const ring = rowsOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
    ]);
    // Around the ring the growth is the chance itself: no more than there and back along one tie.
    expect(nodeGrowth(ring, new Float64Array(8).fill(0.5))).toBeNull();
    expect(nodeGrowth(ring, new Float64Array(8))).toBeNull();
  });
});
