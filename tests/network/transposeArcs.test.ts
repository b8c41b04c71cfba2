import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transposeArcs } from "../../src/network/transposeArcs.ts";
import { anyPairs, arcsOf, LAW, networkOf } from "./networkOf.ts";

describe("transposeArcs", () => {
  it("turns every arc round with its weight, in ascending rows", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf({ ...rows, directed: true });
        const { offsets, targets } = network.csr;
        const turned = transposeArcs({ offsets, targets, weights: network.weights });
        const expected = arcsOf(network)
          .map(([u, v], arc) => [v, u, network.weights![arc]!] as const)
          .sort(([a, b], [c, d]) => a - c || b - d);
        const found = arcsOf({ csr: { ...turned, ties: targets } });
        expect(found).toEqual(expected.map(([u, v]) => [u, v]));
        expect([...turned.weights!]).toEqual(expected.map(([, , weight]) => weight));
        expect(transposeArcs(turned)).toEqual({ offsets, targets, weights: network.weights });
      }),
      LAW,
    );
  });
});
