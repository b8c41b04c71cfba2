import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPairs, arcsOf, assembled, LAW, networkOf, type Pairs } from "./networkOf.ts";

/** The obviously right way: a map from "u v" to the weights of its lines. */
function naiveArcs({ pairs, weights, directed }: Pairs): Map<string, number[]> {
  const arcs = new Map<string, number[]>();
  const add = (u: number, v: number, weight: number) => {
    const name = `${u} ${v}`;
    arcs.set(name, [...(arcs.get(name) ?? []), weight]);
  };
  pairs.forEach(([u, v], i) => {
    if (u === v) return;
    const weight = weights?.[i] ?? 1;
    add(u, v, weight);
    if (!directed) add(v, u, weight);
  });
  return arcs;
}

describe("assembleNetwork", () => {
  it("keeps each distinct arc once, in ascending rows, as a map of pairs would", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const expected = [...naiveArcs(rows).keys()].map((name) => name.split(" ").map(Number));
        expected.sort(([a, b], [c, d]) => a! - c! || b! - d!);
        expect(arcsOf(network)).toEqual(expected);
      }),
      LAW,
    );
  });

  it("merges parallel lines to the largest weight, counts independent ones, adds up summed ones", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const naive = naiveArcs(rows);
        const merge = networkOf({ ...rows, parallel: "merge" });
        const independent = networkOf({ ...rows, parallel: "independent" });
        const sum = networkOf({ ...rows, parallel: "sum" });
        arcsOf(merge).forEach(([u, v], arc) => {
          const lines = naive.get(`${u} ${v}`)!;
          expect(merge.weights![arc]).toBe(Math.max(...lines));
          expect(independent.multiplicity?.[arc] ?? 1).toBe(lines.length);
          expect(sum.weights![arc]).toBe(lines.reduce((a, b) => a + b));
        });
        expect(merge.multiplicity).toBeNull();
      }),
      LAW,
    );
  });

  it("turns parallel lines without weights into weights when they add up", () => {
    const network = networkOf({
      people: 3,
      pairs: [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      parallel: "sum",
    });
    expect([...network.weights!]).toEqual([2, 2, 1, 1]);
    expect(network.weightKind).toBe("column");
  });

  it("balances: rows in = kept + merged + self-loops", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const { network, kept, merged, selfLoops } = assembled(rows);
        expect(kept + merged + selfLoops).toBe(rows.pairs.length);
        expect(kept).toBe(rows.directed ? network.csr.targets.length : network.tieCount);
        expect(selfLoops).toBe(rows.pairs.filter(([u, v]) => u === v).length);
      }),
      LAW,
    );
  });

  it("gives the same bytes and hash for every order of the rows, and of an undirected tie's ends", () => {
    const shuffled = anyPairs.chain((rows) =>
      fc
        .record({
          order: fc.shuffledSubarray([...rows.pairs.keys()], { minLength: rows.pairs.length }),
          swap: fc.boolean(),
        })
        .map(({ order, swap }) => ({
          rows,
          permuted: {
            ...rows,
            weights: order.map((i) => rows.weights[i]!),
            pairs: order.map((i): [number, number] => {
              const [u, v] = rows.pairs[i]!;
              return swap && !rows.directed ? [v, u] : [u, v];
            }),
          },
        })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom("merge", "independent", "sum"), (case_, parallel) => {
        const network = networkOf({ ...case_.rows, parallel });
        expect(networkOf({ ...case_.permuted, parallel })).toEqual(network);
      }),
      LAW,
    );
  });

  it("gives different hashes to different networks", () => {
    const base: Pairs = {
      people: 4,
      pairs: [
        [0, 1],
        [1, 2],
      ],
      weights: [0.5, 0.25],
    };
    const hashes = [
      base,
      { ...base, people: 5 },
      { ...base, directed: true },
      { ...base, weights: [0.5, 0.125] },
      { people: 4, pairs: base.pairs },
      {
        people: 4,
        pairs: [
          [0, 1],
          [1, 3],
        ] as const,
      },
      {
        people: 4,
        pairs: [
          [0, 1],
          [0, 1],
          [1, 2],
        ] as const,
        parallel: "independent" as const,
      },
    ].map((rows) => networkOf(rows).hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it("assembles a network without ties, and one without people", () => {
    expect(networkOf({ people: 3, pairs: [] }).tieCount).toBe(0);
    expect(networkOf({ people: 0, pairs: [] }).csr.offsets).toEqual(Uint32Array.of(0));
  });
});
