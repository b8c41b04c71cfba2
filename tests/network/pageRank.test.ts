import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageRank } from "../../src/network/pageRank.ts";
import { anyPairs, arcsOf, LAW, networkOf, PETERSEN } from "./networkOf.ts";

/** One step of the walk by the definition, with a full matrix. */
function step(ranks: Float64Array, arcs: readonly (readonly [number, number])[], damping: number): number[] {
  const people = ranks.length;
  return Array.from(ranks, (_, v) => {
    let arriving = 0;
    for (let u = 0; u < people; u++) {
      const out = arcs.filter(([source]) => source === u);
      if (out.length === 0) arriving += ranks[u]! / people;
      else if (out.some(([, target]) => target === v)) arriving += ranks[u]! / out.length;
    }
    return (1 - damping) / people + damping * arriving;
  });
}

describe("pageRank", () => {
  it("sums to 1 and is left unchanged by one more step of the walk", () => {
    fc.assert(
      fc.property(anyPairs, fc.constantFrom("forward", "reversed"), (rows, direction) => {
        const network = networkOf(rows);
        const arcs = arcsOf(network).map(([u, v]): [number, number] =>
          direction === "forward" ? [u, v] : [v, u],
        );
        const ranks = pageRank(network.csr, { arcs: direction });
        expect(ranks.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
        step(ranks, arcs, 0.85).forEach((rank, v) => {
          expect(ranks[v]).toBeCloseTo(rank, 10);
        });
      }),
      { ...LAW, numRuns: 60 },
    );
  });

  it("is the same for everybody in the Petersen graph", () => {
    for (const rank of pageRank(networkOf(PETERSEN).csr, { arcs: "forward" }))
      expect(rank).toBeCloseTo(0.1, 12);
  });

  it("finds the followed large against the arcs, the followers along them", () => {
    const { csr } = networkOf({
      people: 3,
      pairs: [
        [0, 1],
        [0, 2],
      ],
      directed: true,
    });
    const [leader, follower] = pageRank(csr, { arcs: "reversed" });
    expect(leader).toBeGreaterThan(follower!);
    expect(pageRank(csr, { arcs: "forward" })[0]).toBeLessThan(1 / 3);
  });
});
