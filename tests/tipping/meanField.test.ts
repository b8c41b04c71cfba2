import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeMoments } from "../../src/network/degreeMoments.ts";
import { meanField } from "../../src/tipping/meanField.ts";
import { chanceOperator } from "../../src/tipping/nonBacktracking.ts";
import { pairRows } from "../../src/tipping/pairRows.ts";
import { anyPairs, arcsOf, LAW, networkOf } from "../network/networkOf.ts";

describe("meanField", () => {
  it("with one chance everywhere is 1 at the threshold of the degree moments, directed or not", () => {
    fc.assert(
      fc.property(anyPairs, fc.constantFrom(0.25, 0.5, 1), (rows, chance) => {
        const { csr } = networkOf(rows);
        const { meanFieldThreshold } = degreeMoments(csr);
        const found = meanField(
          pairRows(csr),
          chanceOperator(new Float64Array(csr.targets.length).fill(chance)),
        );
        if (meanFieldThreshold === null) expect(found).toBe(0);
        else expect(found).toBeCloseTo(chance / meanFieldThreshold, 12);
      }),
      LAW,
    );
  });

  it("is Σ over ways of two pairs that do not turn back of both chances, over Σ of chances", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const arcs = arcsOf(network);
        const chances = Float64Array.from(network.weights ?? []);
        let ways = 0;
        arcs.forEach(([u, v], first) => {
          arcs.forEach(([from, to], second) => {
            if (from === v && to !== u) ways += chances[first]! * chances[second]!;
          });
        });
        const all = chances.reduce((sum, chance) => sum + chance, 0);
        expect(meanField(pairRows(network.csr), chanceOperator(chances))).toBeCloseTo(
          all === 0 ? 0 : ways / all,
          12,
        );
      }),
      LAW,
    );
  });
});
