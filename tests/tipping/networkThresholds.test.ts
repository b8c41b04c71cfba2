import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/Network.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { networkThresholds } from "../../src/tipping/networkThresholds.ts";
import { nonBacktracking } from "../../src/tipping/nonBacktracking.ts";
import { pairChances, pairRows } from "../../src/tipping/pairRows.ts";
import { networkOf, type Pair, PETERSEN } from "../network/networkOf.ts";
import { specOf } from "../sources/specOf.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../../shared/data"));
const VECTORS = join(DATA, "../vectors/thresholds.json");
const SKIPPED = existsSync(VECTORS)
  ? ""
  : " (skipped: no vectors beside the data; name it in SKIPSTONE_DATA)";

const thresholdsOf = (network: Network, ignition = 1) =>
  networkThresholds(
    {
      network,
      chance: (at) => new Float64Array(network.csr.targets.length).fill(Math.min(1, at)),
    },
    ignition,
  );

const made = (kind: "karate-club" | "florentine-families" | "lattice" | "complete", more = {}) =>
  generateNetwork(specOf({ kind, ...more }), "thresholds");

describe("networkThresholds", () => {
  it.each([
    ["karate club", () => made("karate-club"), 0.147727, 0.148683, 0.188937],
    ["Florentine families", () => made("florentine-families"), 0.425532, 0.307116, 0.484006],
    ["Petersen graph", () => networkOf(PETERSEN), 0.5, 1 / 3, 0.5],
    ["five who all know each other", () => made("complete", { people: 5 }), 1 / 3, 0.25, 1 / 3],
    [
      "lattice of 10 × 10",
      () => made("lattice", { width: 10, height: 10, periodic: false }),
      0.3719,
      0.26055,
      0.35839,
    ],
  ] as const)("of the %s: mean field, adjacency, non-backtracking", (_, network, mean, adjacency, walks) => {
    const found = thresholdsOf(network());
    expect(found.meanField).toBeCloseTo(mean, 4);
    expect(found.adjacency).toBeCloseTo(adjacency, 5);
    expect(found.nonBacktracking).toBeCloseTo(walks, 5);
  });

  it("of Les Misérables, read from a package: mean field, adjacency, non-backtracking", () => {
    const { nodes, links }: { nodes: unknown[]; links: { source: number; target: number }[] } = createRequire(
      import.meta.url,
    )("miserables/data.js");
    const pairs = links.map(({ source, target }): Pair => [source, target]);
    expect([nodes.length, pairs.length]).toEqual([77, 254]);
    const found = thresholdsOf(networkOf({ people: 77, pairs }));
    expect(found.meanField).toBeCloseTo(0.090456, 5);
    expect(found.adjacency).toBeCloseTo(0.083293, 5);
    expect(found.nonBacktracking).toBeCloseTo(0.092993, 5);
  });

  it("of a star: nothing ever tips, though the adjacency bound cannot tell", () => {
    const star = networkOf({ people: 10, pairs: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((leaf): Pair => [0, leaf]) });
    expect(thresholdsOf(star)).toEqual({
      meanField: 9 / 36,
      adjacency: expect.closeTo(1 / 3, 6),
      nonBacktracking: null,
      effectiveNodes: 0,
      component: 0,
      local: false,
    });
  });

  it("with strengths that are shares of what each receives is 1 at most, followed or befriended", () => {
    for (const seed of ["one", "two", "three"]) {
      const network = generateNetwork(specOf({ kind: "random", people: 300, meanTies: 5 }), seed);
      const { offsets, targets } = network.csr;
      const pairs = Array.from({ length: offsets.length - 1 }, (_, u) =>
        Array.from(targets.subarray(offsets[u], offsets[u + 1]), (v): Pair => [u, v]),
      ).flat();
      // One way along two of three ties: some go round, and none is more than its receiver's attention.
      const directed = networkOf({
        people: 300,
        pairs: pairs.filter(([u, v]) => (u + v) % 3 > 0),
        directed: true,
      });
      const share = (csr: Network["csr"]): Float64Array => {
        const into = new Float64Array(300);
        for (const v of csr.targets) into[v]!++;
        return Float64Array.from(csr.targets, (v) => 1 / into[v]!);
      };
      for (const each of [network, directed]) {
        const rows = pairRows(each.csr);
        const { radius } = nonBacktracking(rows, pairChances(rows, share(each.csr)));
        expect(radius).toBeGreaterThan(0.5);
        expect(radius).toBeLessThanOrEqual(1 + 1e-9);
      }
    }
  });

  it.each([
    ["random ties", { kind: "random", meanTies: 8 }, 0.875],
    ["preferential attachment", { kind: "preferential-attachment", ties: 4 }, 0.8735],
    ["six ties each", { kind: "regular", ties: 6 }, 5 / 6],
  ] as const)(
    "with attention spread over k contacts of %s, one contact's worth makes ⟨k⟩ − 1 in ⟨k⟩ more",
    (_, spec, known) => {
      const network = generateNetwork(specOf({ people: 20_000, ...spec }), "attention");
      const { offsets, targets } = network.csr;
      const chance = (at: number) =>
        Float64Array.from(targets, (v) => Math.min(1, at / (offsets[v + 1]! - offsets[v]!)));
      const found = networkThresholds({ network, chance }, 1);
      const mean = targets.length / network.people.count;
      expect(1 / found.nonBacktracking!).toBeCloseTo(known, 2);
      // Of preferential attachment the older are tied to the older, which mean field does not know.
      expect(Math.abs(1 / found.meanField! - (mean - 1) / mean)).toBeLessThan(0.015);
    },
  );
});

/** Two numbers a line; people are numbered from 0 without gaps in all of these files. */
function read(file: string, people: number): Network {
  const lines = readFileSync(join(DATA, file), "utf8").matchAll(/^(\d+)[ ,\t](\d+)\r?$/gm);
  const pairs = Array.from(lines, ([, from, to]): Pair => [Number(from), Number(to)]);
  return networkOf({ people, pairs: file === "hep.txt" ? pairs.slice(1) : pairs });
}

describe.skipIf(SKIPPED !== "")(`networks on which others computed the same${SKIPPED}`, () => {
  it.each([
    ["ego-Facebook", () => read("facebook_combined.txt", 4039)],
    ["NetHEPT", () => read("hep.txt", 15_233)],
    ["musae-lastfm", () => read("lastfm_asia_edges.csv", 7624)],
    ["karate", () => made("karate-club")],
    ["square300", () => made("lattice", { width: 300, height: 300, periodic: false })],
  ] as const)("%s agrees to 1e-4", { timeout: 60_000 }, (name, network) => {
    const known = JSON.parse(readFileSync(VECTORS, "utf8"))[name];
    const found = thresholdsOf(network());
    expect(Math.abs(found.meanField! - known.molloy_reed)).toBeLessThan(1e-4);
    expect(Math.abs(found.adjacency! - known.inv_lambda_A)).toBeLessThan(1e-4);
    expect(Math.abs(found.nonBacktracking! - known.inv_lambda_NB)).toBeLessThan(1e-4);
  });

  it("ego-Facebook grows in a core of 188, too few to count: the hint is four times too low", () => {
    const network = read("facebook_combined.txt", 4039);
    const found = thresholdsOf(network, 254);
    expect(found.effectiveNodes).toBeCloseTo(188, 0);
    expect(found.local).toBe(true);
  });
});

const EPINIONS = join(DATA, "soc-Epinions1.txt");

describe.skipIf(!existsSync(EPINIONS))(
  "Epinions, both ways (skipped unless soc-Epinions1.txt of snap.stanford.edu is in SKIPSTONE_DATA)",
  () => {
    it("has the three thresholds that others computed", { timeout: 120_000 }, () => {
      const found = thresholdsOf(read("soc-Epinions1.txt", 75_879));
      expect(found.meanField).toBeCloseTo(0.00547, 5);
      expect(found.adjacency).toBeCloseTo(0.00543, 5);
      expect(found.nonBacktracking).toBeCloseTo(0.00551, 5);
    });
  },
);
