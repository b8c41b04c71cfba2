import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeMoments } from "../../src/network/degreeMoments.ts";
import { anyPairs, arcsOf, LAW, networkOf, PETERSEN } from "./networkOf.ts";

describe("degreeMoments", () => {
  it("agrees with counting arcs person by person", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const arcs = arcsOf(network);
        const people = [...Array(rows.people).keys()];
        const out = people.map((u) => arcs.filter(([source]) => source === u).length);
        const into = people.map((v) => arcs.filter(([, target]) => target === v).length);
        const sum = (of: (u: number) => number) => people.reduce((total, u) => total + of(u), 0);
        const moments = degreeMoments(network.csr);
        expect(moments).toMatchObject({
          nodes: rows.people,
          arcs: arcs.length,
          isolated: people.filter((u) => out[u] === 0 && into[u] === 0).length,
          outMax: Math.max(...out),
          inMax: Math.max(...into),
          outSquares: sum((u) => out[u]! ** 2),
          inSquares: sum((u) => into[u]! ** 2),
          inOutProducts: sum((u) => into[u]! * out[u]!),
          reciprocalArcs: arcs.filter(([u, v]) => arcs.some(([x, y]) => x === v && y === u)).length,
        });
      }),
      LAW,
    );
  });

  it("answers every arc of an undirected network: ⟨k_in k_out⟩ is ⟨k²⟩, the threshold Newman’s", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const moments = degreeMoments(networkOf({ ...rows, directed: false }).csr);
        expect(moments.inOutProducts).toBe(moments.outSquares);
        expect(moments.reciprocalArcs).toBe(moments.arcs);
        const { outMean: k, outSquareMean: squares } = moments;
        if (moments.meanFieldThreshold === null) expect(moments.outSquares).toBe(moments.arcs);
        else expect(moments.meanFieldThreshold).toBeCloseTo(k / (squares - k), 12);
      }),
      LAW,
    );
  });

  it("knows the thresholds of the Petersen graph (1/2), K5 (1/3) and the 10 × 10 grid (.3719)", () => {
    const k5 = [0, 1, 2, 3, 4].flatMap((u) => [0, 1, 2, 3, 4].map((v) => [u, v] as const));
    const grid = [...Array(100).keys()].flatMap((u) => [
      [u, u % 10 < 9 ? u + 1 : u] as const,
      [u, u < 90 ? u + 10 : u] as const,
    ]);
    expect(degreeMoments(networkOf(PETERSEN).csr).meanFieldThreshold).toBe(1 / 2);
    expect(degreeMoments(networkOf({ people: 5, pairs: k5 }).csr).meanFieldThreshold).toBe(1 / 3);
    expect(degreeMoments(networkOf({ people: 100, pairs: grid }).csr).meanFieldThreshold).toBeCloseTo(
      0.3719,
      4,
    );
  });

  it("has no threshold where no share can lead to another", () => {
    expect(degreeMoments(networkOf({ people: 2, pairs: [[0, 1]] }).csr).meanFieldThreshold).toBeNull();
    expect(degreeMoments(networkOf({ people: 2, pairs: [] }).csr)).toMatchObject({
      outMean: 0,
      reciprocity: 0,
    });
  });

  it("takes the way back off in a directed network: a mutual pair leads nowhere, a cycle goes on", () => {
    const mutual = networkOf({
      people: 2,
      pairs: [
        [0, 1],
        [1, 0],
      ],
      directed: true,
    });
    const cycle = networkOf({
      people: 3,
      pairs: [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      directed: true,
    });
    expect(degreeMoments(mutual.csr).meanFieldThreshold).toBeNull();
    expect(degreeMoments(cycle.csr).meanFieldThreshold).toBe(1);
  });
});
