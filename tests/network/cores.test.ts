import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cores } from "../../src/network/cores.ts";
import { undirectedRows } from "../../src/network/undirectedRows.ts";
import { anyPairs, LAW, neighboursOf, networkOf, PETERSEN } from "./networkOf.ts";

/** For each k, drops people with fewer than k neighbours left until nobody is: the definition. */
function naiveCores(neighbours: readonly Set<number>[]): number[] {
  const core = neighbours.map(() => 0);
  for (let k = 1; k <= neighbours.length; k++) {
    const left = new Set(neighbours.keys());
    let dropped = true;
    while (dropped) {
      dropped = false;
      for (const u of left) {
        if ([...neighbours[u]!].filter((v) => left.has(v)).length >= k) continue;
        left.delete(u);
        dropped = true;
      }
    }
    for (const u of left) core[u] = k;
  }
  return core;
}

describe("cores", () => {
  it("agrees with the definition, on directed networks by neighbours either way", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        expect([...cores(undirectedRows(network))]).toEqual(naiveCores(neighboursOf(network)));
      }),
      LAW,
    );
  });

  it("is 3 everywhere in the Petersen graph", () => {
    expect([...cores(networkOf(PETERSEN).csr)]).toEqual(Array(10).fill(3));
  });
});
