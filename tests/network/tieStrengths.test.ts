import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tieStrengths } from "../../src/network/tieStrengths.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { anyPairs, arcsOf, LAW, networkOf, type Pair } from "./networkOf.ts";

const ROOT = rootKey("strengths");

describe("tieStrengths", () => {
  it("is 1 everywhere, written as null, for uniform ties", () => {
    const network = networkOf({ people: 2, pairs: [[0, 1]], weights: [0.5] });
    expect(tieStrengths(network, "uniform", ROOT)).toBeNull();
  });

  it("takes the network's weights for column and trust", () => {
    const network = networkOf({
      people: 3,
      pairs: [
        [0, 1],
        [1, 2],
      ],
      weights: [0.5, 0.25],
    });
    expect([...tieStrengths(network, "column", ROOT)!]).toEqual([0.5, 0.5, 0.25, 0.25]);
    expect(tieStrengths(network, "trust", ROOT)).toBe(network.weights);
  });

  it("shares out each receiver's incoming weight: 1 in all, or 0 where nothing weighs anything", () => {
    fc.assert(
      fc.property(anyPairs, fc.boolean(), (rows, weighted) => {
        const { weights, ...bare } = rows;
        const network = networkOf(weighted ? rows : bare);
        const strengths = tieStrengths(network, "weighted-cascade", ROOT)!;
        const arcs = arcsOf(network);
        const weight = (arc: number) => (network.weights === null ? 1 : network.weights[arc]!);
        const into = (v: number) => [...arcs.keys()].filter((arc) => arcs[arc]![1] === v);
        arcs.forEach(([, v], arc) => {
          const total = into(v).reduce((sum, other) => sum + weight(other), 0);
          expect(strengths[arc]).toBeCloseTo(total === 0 ? 0 : weight(arc) / total, 12);
        });
      }),
      LAW,
    );
  });

  it("gives each independent parallel line its own share, so that shares of lines add up to 1", () => {
    const pairs: Pair[] = [
      [0, 2],
      [0, 2],
      [1, 2],
    ];
    const network = networkOf({ people: 3, pairs, directed: true, parallel: "independent" });
    expect([...tieStrengths(network, "weighted-cascade", ROOT)!]).toEqual([1 / 3, 1 / 3]);
    expect([...network.multiplicity!]).toEqual([2, 1]);
  });

  it("gives each tie .1, .01 or .001, a third each within 4 standard errors, both directions alike", () => {
    const ties = 60_000;
    const pairs = Array.from({ length: ties }, (_, i): Pair => [i, i + 1]);
    const network = networkOf({ people: ties + 1, pairs });
    const strengths = tieStrengths(network, "trivalency", ROOT)!;
    const byTie = new Float64Array(ties);
    strengths.forEach((strength, arc) => {
      byTie[network.csr.ties[arc]!] = strength;
    });
    expect(strengths.every((strength, arc) => strength === byTie[network.csr.ties[arc]!])).toBe(true);
    const error = Math.sqrt(ties * (1 / 3) * (2 / 3));
    for (const strength of [0.1, 0.01, 0.001]) {
      const count = byTie.filter((other) => other === strength).length;
      expect(Math.abs(count - ties / 3)).toBeLessThan(4 * error);
    }
  });

  it("draws trivalency from the network's own seed alone", () => {
    const pairs = Array.from({ length: 50 }, (_, i): Pair => [i, i + 1]);
    const network = networkOf({ people: 51, pairs });
    const again = tieStrengths(network, "trivalency", rootKey("strengths"));
    expect(tieStrengths(network, "trivalency", ROOT)).toEqual(again);
    expect(tieStrengths(network, "trivalency", rootKey("other"))).not.toEqual(again);
  });
});
