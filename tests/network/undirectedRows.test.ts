import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undirectedRows } from "../../src/network/undirectedRows.ts";
import { anyLayeredPairs, anyPairs, LAW, neighboursOf, networkOf } from "./networkOf.ts";

describe("undirectedRows", () => {
  it("holds everybody's distinct neighbours whichever way the arcs point, ascending", () => {
    fc.assert(
      fc.property(fc.oneof(anyPairs, anyLayeredPairs), (rows) => {
        const network = networkOf(rows);
        const { offsets, targets } = undirectedRows(network);
        neighboursOf(network).forEach((neighbours, u) => {
          const row = targets.slice(offsets[u], offsets[u + 1]);
          expect([...row]).toEqual([...neighbours].sort((a, b) => a - b));
        });
        if (network.channels === null) expect(targets.length).toBe(2 * network.tieCount);
      }),
      LAW,
    );
  });

  it("copies nothing where the network is undirected", () => {
    const network = networkOf({ people: 2, pairs: [[0, 1]] });
    expect(undirectedRows(network)).toBe(network.csr);
  });
});
