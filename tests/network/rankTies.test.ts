import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPairs, arcsOf, LAW, networkOf } from "./networkOf.ts";

describe("rankTies", () => {
  it("numbers ties by (smaller, larger person) as sorting the distinct pairs would", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const pairOf = ([u, v]: [number, number]) => Math.min(u, v) * rows.people + Math.max(u, v);
        const arcs = arcsOf(network);
        const ranked = [...new Set(arcs.map(pairOf))].sort((a, b) => a - b);
        expect(network.tieCount).toBe(ranked.length);
        expect([...network.csr.ties]).toEqual(arcs.map((arc) => ranked.indexOf(pairOf(arc))));
      }),
      LAW,
    );
  });

  it("gives two mutual follows one tie", () => {
    const { csr, tieCount } = networkOf({
      people: 3,
      pairs: [
        [2, 1],
        [1, 2],
        [0, 2],
      ],
      directed: true,
    });
    expect(tieCount).toBe(2);
    expect([...csr.ties]).toEqual([0, 1, 1]);
  });
});
