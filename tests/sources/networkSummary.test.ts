import { describe, expect, it } from "vitest";
import { assembleNetwork } from "../../src/network/assembleNetwork.ts";
import { networkSummary } from "../../src/sources/networkSummary.ts";
import { networkOf, type Pair, TRIANGLE } from "../network/networkOf.ts";

const codes = (network: Parameters<typeof networkSummary>[0]) =>
  networkSummary(network).warnings.map(({ code }) => code);
const star = (leaves: number): Pair[] => Array.from({ length: leaves }, (_, i) => [0, i + 1]);
const ring = (people: number): Pair[] => Array.from({ length: people }, (_, i) => [i, (i + 1) % people]);

describe("networkSummary", () => {
  it("tells counts, degrees, parts, clustering and audiences of a triangle beside a lonely person", () => {
    const network = networkOf({ ...TRIANGLE, people: 4 });
    expect(networkSummary(network)).toMatchObject({
      hash: network.hash,
      people: 4,
      ties: 3,
      arcs: 6,
      directed: false,
      weightKind: "none",
      degrees: { isolated: 1, outMean: 1.5, outMax: 2, meanFieldThreshold: 1 },
      components: { count: 2, largest: 3, largestShare: 0.75 },
      clustering: { meanLocal: 0.75, transitivity: 1, sampledPairs: 0 },
      warnings: [],
    });
  });

  it("names the five largest audiences by their labels, so that a reversed file is seen", () => {
    const rows = {
      length: 4,
      from: Uint32Array.of(2, 2, 2, 1),
      to: Uint32Array.of(0, 1, 3, 0),
      weights: null,
    };
    const people = { count: 4, labels: ["ann", "bea", "cho", "dov"], attributes: new Map() };
    const { network } = assembleNetwork(rows, {
      people,
      directed: true,
      parallel: "merge",
      weightKind: "none",
    });
    expect(networkSummary(network).audiences).toEqual([
      { label: "cho", audience: 3 },
      { label: "bea", audience: 1 },
      { label: "ann", audience: 0 },
      { label: "dov", audience: 0 },
    ]);
  });

  it("has nothing to warn of in a ring of 60", () => {
    expect(codes(networkOf({ people: 60, pairs: ring(60) }))).toEqual([]);
  });

  it("warns of a network without ties, and of nothing else there", () => {
    expect(codes(networkOf({ people: 60, pairs: [] }))).toEqual(["E-NETWORK-020"]);
    expect(codes(networkOf({ people: 0, pairs: [] }))).toEqual(["E-NETWORK-020"]);
  });

  it("warns of many people without ties, and of parts", () => {
    const network = networkOf({ people: 80, pairs: ring(60) });
    expect(networkSummary(network).warnings).toEqual([
      { code: "E-NETWORK-021", severity: "warning", place: {}, values: { isolated: 20, people: 80 } },
      {
        code: "E-NETWORK-022",
        severity: "warning",
        place: {},
        values: { components: 21, largest: 60, people: 80 },
      },
    ]);
  });

  it("warns of a hub that a quarter of all people hear", () => {
    const [found] = networkSummary(networkOf({ people: 60, pairs: star(59) })).warnings;
    expect(found).toMatchObject({ code: "E-NETWORK-023", values: { label: "0", audience: 59, people: 60 } });
  });

  it("warns of a directed file that looks reversed: one person hears all, nobody is heard by many", () => {
    const follows = star(59).map(([leader, follower]): Pair => [follower, leader]);
    expect(codes(networkOf({ people: 60, pairs: follows, directed: true }))).toEqual(["E-NETWORK-024"]);
    expect(codes(networkOf({ people: 60, pairs: star(59), directed: true }))).toEqual(["E-NETWORK-023"]);
  });
});
