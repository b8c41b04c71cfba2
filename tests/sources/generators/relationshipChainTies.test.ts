import { describe, expect, it } from "vitest";
import { clustering } from "../../../src/network/clustering.ts";
import {
  type RelationshipChainParameters,
  relationshipChainTies,
} from "../../../src/sources/generators/relationshipChainTies.ts";
import { networkOf } from "../../network/networkOf.ts";
import { expectNear, pairsOf, streamOf } from "./rowsOf.ts";

const CHAIN: RelationshipChainParameters = {
  people: 3000,
  communities: 20,
  strongTies: 7,
  weakTies: 2,
  leaders: { share: 0.01, following: 100 },
  trust: { strong: [0.6, 0.9], weak: [0.1, 0.3], leaders: [0.4, 0.5] },
};

/** Rows told apart by their trust: the ranges do not overlap. */
function partsOf(parameters: RelationshipChainParameters, seed = "chain") {
  const chain = relationshipChainTies(parameters, (purpose) => streamOf(`${seed}/${purpose}`));
  const rows = pairsOf(chain.rows).map(([from, to], i) => ({ from, to, trust: chain.rows.weights![i]! }));
  const between = ([low, high]: readonly [number, number]) =>
    rows.filter(({ trust }) => trust >= low && trust < high);
  return {
    ...chain,
    rows,
    strong: between(parameters.trust.strong),
    weak: between(parameters.trust.weak),
    follows: between(parameters.trust.leaders),
  };
}

describe("relationshipChainTies", () => {
  const { rows, strong, weak, follows, leaders, communityOf } = partsOf(CHAIN);

  it("consists of strong ties, weak ties and followings, each with a trust of its range", () => {
    expect(strong.length + weak.length + follows.length).toBe(rows.length);
  });

  it("keeps strong ties inside communities, weak ones outside, as many as asked", () => {
    for (const { from, to } of strong) expect(communityOf[from]).toBe(communityOf[to]);
    for (const { from, to } of weak) expect(communityOf[from]).not.toBe(communityOf[to]);
    // Half a tie more or less for each person, by a coin.
    expectNear(strong.length / 2, (CHAIN.people * 7) / 2, Math.sqrt(CHAIN.people / 4));
    expect(weak.length).toBe(CHAIN.people * 2);
  });

  it("carries content along strong and weak ties both ways with one trust", () => {
    const mutual = [...strong, ...weak];
    const trustOf = new Map(mutual.map(({ from, to, trust }) => [`${from} ${to}`, trust]));
    expect(trustOf.size).toBe(mutual.length);
    for (const { from, to, trust } of mutual) expect(trustOf.get(`${to} ${from}`)).toBe(trust);
  });

  it("lets only leaders be followed, each by different others", () => {
    expect(leaders.length).toBe(30);
    expect([...leaders]).toEqual([...new Set(leaders)].sort((a, b) => a - b));
    const known = new Set(follows.map(({ from, to }) => `${from} ${to}`));
    expect(known.size).toBe(follows.length);
    for (const { from, to } of follows) {
      expect(from).not.toBe(to);
      expect(leaders.includes(from)).toBe(true);
    }
  });

  it("draws trust evenly within its range", () => {
    for (const [part, [low, high]] of [
      [strong, CHAIN.trust.strong],
      [weak, CHAIN.trust.weak],
      [follows, CHAIN.trust.leaders],
    ] as const) {
      const mean = part.reduce((sum, { trust }) => sum + trust, 0) / part.length;
      // Twice as many rows as draws where ties are mutual.
      expectNear(mean, (low + high) / 2, (high - low) / Math.sqrt(12 * (part.length / 2)));
    }
  });

  it("divides people into communities of equal size, numbered in order", () => {
    const { communityOf: found } = partsOf({ ...CHAIN, people: 1007, communities: 10 });
    const sizes = Array.from({ length: 10 }, (_, i) => found.filter((community) => community === i).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBe(1);
    expect([...found]).toEqual([...found].sort((a, b) => a - b));
  });

  it("clusters: friends of a friend are often friends", () => {
    const mutual = strong.map(({ from, to }) => [from, to] as const);
    const { csr } = networkOf({ people: CHAIN.people, pairs: mutual });
    expect(clustering(csr, [1, 2]).meanLocal).toBeGreaterThan(0.2);
  });

  it("leaves strong ties and their trust as they are when weak ties or leaders change", () => {
    const other = partsOf({ ...CHAIN, weakTies: 1, leaders: { share: 0.05, following: 20 } });
    expect(other.strong).toEqual(strong);
    expect(other.weak.length).toBe(CHAIN.people);
  });

  it("has no weak ties with one community, and none at all with nothing asked", () => {
    expect(partsOf({ ...CHAIN, communities: 1 }).weak).toEqual([]);
    const nothing = { ...CHAIN, strongTies: 0, weakTies: 0, leaders: { share: 0, following: 100 } };
    expect(partsOf(nothing).rows).toEqual([]);
  });

  it("makes communities as dense as they can be: all know all", () => {
    const { strong: dense } = partsOf({ ...CHAIN, people: 30, communities: 6, strongTies: 4, weakTies: 0 });
    expect(dense.length).toBe(30 * 4);
  });
});
