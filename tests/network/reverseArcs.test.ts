import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reverseArcs } from "../../src/network/reverseArcs.ts";
import { anyPairs, arcsOf, LAW, networkOf } from "./networkOf.ts";

describe("reverseArcs", () => {
  it("lists the arcs into each person in ascending order of their sources, with their numbers", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const back = reverseArcs(network.csr);
        const arcs = arcsOf(network);
        const expected = arcs
          .map(([source, target], arc) => ({ source, target, arc }))
          .sort((a, b) => a.target - b.target || a.source - b.source);
        expect([...back.sources]).toEqual(expected.map(({ source }) => source));
        expect([...back.arcs]).toEqual(expected.map(({ arc }) => arc));
        for (let v = 0; v < rows.people; v++)
          expect(back.offsets[v + 1]! - back.offsets[v]!).toBe(
            arcs.filter(([, target]) => target === v).length,
          );
      }),
      LAW,
    );
  });
});
