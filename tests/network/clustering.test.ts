import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clustering } from "../../src/network/clustering.ts";
import { undirectedRows } from "../../src/network/undirectedRows.ts";
import { anyPairs, LAW, neighboursOf, networkOf, type Pair, PETERSEN, TRIANGLE } from "./networkOf.ts";

const KEY = [1, 2] as const;

/** Looks at every pair of neighbours of every person. */
function naiveClustering(neighbours: readonly Set<number>[]) {
  let local = 0;
  let closed = 0;
  let all = 0;
  for (const others of neighbours) {
    const pairs = [...others].flatMap((v) => [...others].filter((w) => w > v).map((w) => [v, w] as const));
    const tied = pairs.filter(([v, w]) => neighbours[v]!.has(w)).length;
    if (pairs.length > 0) local += tied / pairs.length;
    closed += tied;
    all += pairs.length;
  }
  return { meanLocal: local / neighbours.length, transitivity: all === 0 ? 0 : closed / all };
}

describe("clustering", () => {
  it("agrees with looking at every pair of neighbours", () => {
    fc.assert(
      fc.property(anyPairs, (rows) => {
        const network = networkOf(rows);
        const naive = naiveClustering(neighboursOf(network));
        const found = clustering(undirectedRows(network), KEY);
        expect(found.sampledPairs).toBe(0);
        expect(found.meanLocal).toBeCloseTo(naive.meanLocal, 12);
        expect(found.transitivity).toBeCloseTo(naive.transitivity, 12);
      }),
      LAW,
    );
  });

  it("is 1 in a triangle, 0 in the Petersen graph and in a network without ties", () => {
    const nothing = { meanLocal: 0, transitivity: 0, sampledPairs: 0 };
    expect(clustering(networkOf(TRIANGLE).csr, KEY)).toEqual({
      meanLocal: 1,
      transitivity: 1,
      sampledPairs: 0,
    });
    expect(clustering(networkOf(PETERSEN).csr, KEY)).toEqual(nothing);
    expect(clustering(networkOf({ people: 3, pairs: [] }).csr, KEY)).toEqual(nothing);
  });

  it("samples where counting is too dear, within 4 standard errors of the exact figures", () => {
    // Ring neighbours one and two apart, and a hub: local and global clustering differ widely.
    const people = 400;
    const pairs = [...Array(people).keys()].flatMap((u): Pair[] => [
      [u, (u + 1) % people],
      [u, (u + 2) % people],
      [0, u],
    ]);
    const { csr } = networkOf({ people, pairs });
    const exact = clustering(csr, KEY);
    const sampled = clustering(csr, KEY, 0);
    const error = (share: number) => Math.sqrt((share * (1 - share)) / sampled.sampledPairs);
    expect(exact.meanLocal - exact.transitivity).toBeGreaterThan(0.3);
    expect(sampled.sampledPairs).toBe(100_000);
    // Local shares vary less than coins of their mean, so this error is on the safe side.
    expect(Math.abs(sampled.meanLocal - exact.meanLocal)).toBeLessThan(4 * error(exact.meanLocal));
    expect(Math.abs(sampled.transitivity - exact.transitivity)).toBeLessThan(4 * error(exact.transitivity));
    expect(clustering(csr, KEY, 0)).toEqual(sampled);
    expect(clustering(csr, [3, 4], 0)).not.toEqual(sampled);
  });

  it("samples a network without a pair of neighbours", () => {
    const sampled = clustering(networkOf({ people: 4, pairs: [[0, 1]] }).csr, KEY, -1);
    expect(sampled).toEqual({ meanLocal: 0, transitivity: 0, sampledPairs: 100_000 });
  });

  it("counts a star of 200,000 people in no time: its hub's pairs are never listed", () => {
    const people = 200_000;
    const pairs = Array.from({ length: people - 1 }, (_, i): Pair => [0, i + 1]);
    expect(clustering(networkOf({ people, pairs }).csr, KEY)).toEqual({
      meanLocal: 0,
      transitivity: 0,
      sampledPairs: 0,
    });
  });
});
