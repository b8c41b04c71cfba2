import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongParts } from "../../src/network/strongParts.ts";
import { closedWalks } from "../../src/tipping/closedWalks.ts";
import { pairRows } from "../../src/tipping/pairRows.ts";
import { anyLayeredPairs, anyPairs, arcsOf, LAW, networkOf, type Pair } from "../network/networkOf.ts";

/** What can be reached from each node, itself included, by the definition. */
function reachable(people: number, pairs: readonly Pair[]): boolean[][] {
  const reach = Array.from({ length: people }, (_, u) => Array.from({ length: people }, (_, v) => u === v));
  for (let round = 0; round < people; round++) {
    for (const [u, v] of pairs) for (const from of reach) if (from[u]) from[v] = true;
  }
  return reach;
}

/** Pairs from which a walk that never turns straight back can return to itself, by the definition. */
function onClosedWalks(pairs: readonly Pair[]): Pair[] {
  const follows = pairs.map(([u, v]) => pairs.map(([x, y]) => x === v && y !== u));
  const reach = follows.map((row) => [...row]);
  for (let via = 0; via < pairs.length; via++) {
    for (const row of reach) {
      if (row[via]) for (let to = 0; to < pairs.length; to++) row[to] ||= reach[via]![to]!;
    }
  }
  return pairs.filter((_, pair) => reach[pair]![pair]);
}

describe("pairRows", () => {
  it("hold each ordered pair once, with the pair the other way round and all of its arcs", () => {
    fc.assert(
      fc.property(anyLayeredPairs, (rows) => {
        const network = networkOf(rows);
        const arcs = arcsOf(network);
        const { offsets, targets, back, firstArc } = pairRows(network.csr);
        const pairs = arcsOf({ csr: { offsets, targets, ties: targets } });
        expect(new Set(pairs.map(String)).size).toBe(pairs.length);
        expect(pairs.flatMap((pair, at) => new Array(firstArc[at + 1]! - firstArc[at]!).fill(pair))).toEqual(
          arcs,
        );
        pairs.forEach(([u, v], at) => {
          expect(back[at]).toBe(pairs.findIndex(([x, y]) => x === v && y === u));
        });
      }),
      LAW,
    );
  });
});

describe("strongParts", () => {
  it("puts two nodes together if and only if each can be reached from the other", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const pairs = arcsOf(network);
        const { labels, parts } = strongParts(network.csr, new Uint8Array(pairs.length).fill(1));
        const reach = reachable(rows.people, pairs);
        labels.forEach((label, u) => {
          labels.forEach((other, v) => {
            expect(label === other).toBe(reach[u]![v]! && reach[v]![u]!);
          });
        });
        expect(new Set(labels).size).toBe(parts);
      }),
      LAW,
    );
  });
});

describe("closedWalks", () => {
  it("keep every pair on a walk that returns without turning straight back, and of a tie network no other", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const pairs = arcsOf(network);
        const { pairOf, offsets, targets, back } = closedWalks(
          pairRows(network.csr),
          new Uint8Array(pairs.length).fill(1),
        );
        const kept = Array.from(pairOf, (pair) => pairs[pair]!);
        expect(arcsOf({ csr: { offsets, targets, ties: targets } })).toEqual(kept);
        const needed = onClosedWalks(pairs).map(String);
        expect(kept.map(String)).toEqual(expect.arrayContaining(needed));
        if (needed.length === 0) expect(kept).toEqual([]);
        kept.forEach(([u, v], at) => {
          expect(back[at]).toBe(kept.findIndex(([x, y]) => x === v && y === u));
        });
      }),
      LAW,
    );
  });
});
