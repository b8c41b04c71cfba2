import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { communityCount } from "../../src/model/NetworkSpec.ts";

function decode(network: string) {
  const text = `network: { ${network} }
content: { transmissibility: 0.1 }
plans: { a: [ { starter: people, ids: [0] } ] }
`;
  const decoded = decodeScenario(text);
  return "scenario" in decoded ? decoded.scenario.network : decoded.problems.map(({ code }) => code);
}

const fine = [
  "kind: file, path: a.gexf.gz, format: gexf, channel: via, encoding: euc-kr, normalize: nfc",
  "kind: file, path: a.csv, attributes: { path: b.csv, followers: 3, price: cost, channel: on, fake: bot }",
  "kind: file, path: a.csv",
  "kind: file, path: a, format: edge-list, directed: true, arcs: follows, source: 1, target: to",
  "kind: file, path: a.csv, header: false, parallel: independent, encoding: utf-8",
  "kind: random, people: 10, meanTies: 9",
  "kind: regular, people: 10, ties: 3",
  "kind: small-world, people: 10, ties: 4, rewiring: 1",
  "kind: preferential-attachment, people: 10, ties: 2",
  "kind: power-law, people: 100, exponent: 2.5, minTies: 1, maxTies: 99",
  "kind: configuration, degrees: [1, 2, 1]",
  "kind: blocks, sizes: [10, 20], within: 0.5, between: 0",
  "kind: lattice, width: 3, height: 3, periodic: true",
  "kind: lattice, width: 1, height: 2",
  "kind: complete, people: 5",
  "kind: ring, people: 5",
  "kind: ring, people: 5, ties: 4",
  "kind: path, people: 1",
  "kind: star, people: 5",
  "kind: karate-club",
  "kind: florentine-families",
  "kind: krackhardt-kite",
  "kind: caveman, caves: 3, size: 4, connected: true",
  "kind: clusters, people: 10, ties: 20, clusters: 2",
  "kind: girvan-newman, tiesOut: 8",
  "kind: relationship-chain, people: 300, seed: 12, attributes: { path: people.csv }",
];

const contradictory = [
  ["kind: random, people: 10, meanTies: 9.5", "E-SCENARIO-051"],
  ["kind: regular, people: 5, ties: 5", "E-SCENARIO-051"],
  ["kind: regular, people: 5, ties: 3", "E-SCENARIO-052"],
  ["kind: small-world, people: 9, ties: 3, rewiring: 0", "E-SCENARIO-053"],
  ["kind: preferential-attachment, people: 3, ties: 3", "E-SCENARIO-051"],
  ["kind: power-law, people: 9, exponent: 2, minTies: 3, maxTies: 2", "E-SCENARIO-054"],
  ["kind: power-law, people: 9, exponent: 2, minTies: 3, maxTies: 9", "E-SCENARIO-051"],
  ["kind: power-law, people: 9, exponent: 1, minTies: 3, maxTies: 8", "E-SCENARIO-034"],
  ["kind: configuration, degrees: [1, 1, 1]", "E-SCENARIO-052"],
  ["kind: configuration, degrees: [2, 0]", "E-SCENARIO-051"],
  ["kind: configuration, degrees: []", "E-SCENARIO-041"],
  ["kind: lattice, width: 3, height: 2, periodic: true", "E-SCENARIO-055"],
  ["kind: lattice, width: 100000, height: 100000", "E-SCENARIO-056"],
  ["kind: blocks, sizes: [60000000, 60000000], within: 0, between: 0", "E-SCENARIO-056"],
  ["kind: caveman, caves: 100000, size: 100000", "E-SCENARIO-056"],
  ["kind: ring, people: 2", "E-SCENARIO-051"],
  ["kind: ring, people: 9, ties: 3", "E-SCENARIO-053"],
  ["kind: clusters, people: 1, ties: 1, clusters: 1", "E-SCENARIO-051"],
  ["kind: clusters, people: 3, ties: 1, clusters: 4", "E-SCENARIO-057"],
  ["kind: girvan-newman, tiesOut: 17", "E-SCENARIO-032"],
  ["kind: relationship-chain, people: 3, communities: 4", "E-SCENARIO-057"],
  ["kind: relationship-chain, people: 9, trust: { weak: [0.5, 0.1] }", "E-SCENARIO-054"],
  ["kind: file, path: a.csv, directed: true", "E-SCENARIO-058"],
  ["kind: file, path: a.csv, arcs: influence", "E-SCENARIO-059"],
  ["kind: file, path: a.xlsx, format: xlsx", "E-SCENARIO-015"],
  ["kind: file, path: a.csv, encoding: euckr", "E-SCENARIO-015"],
  ["kind: file, path: a.csv, attributes: { path: b.csv, folowers: n }", "E-SCENARIO-010"],
  ["kind: file, path: a.csv, source: 0", "E-SCENARIO-031"],
] as const;

describe("networks of a scenario", () => {
  it.each(fine)("%s", (network) => {
    expect(decode(network)).toMatchObject({ kind: /kind: ([a-z-]+)/.exec(network)?.[1] });
  });

  it.each(contradictory)("%s is refused: %s", (network, code) => {
    expect(decode(network)).toEqual([code]);
  });

  it("a relationship chain has a community for each 150 people unless it says otherwise", () => {
    expect(communityCount({ people: 20_000, communities: null })).toBe(133);
    expect(communityCount({ people: 20, communities: null })).toBe(1);
    expect(communityCount({ people: 20_000, communities: 7 })).toBe(7);
  });
});
