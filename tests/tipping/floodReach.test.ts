import { describe, expect, it } from "vitest";
import { tieStrengths } from "../../src/network/tieStrengths.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { prepareFlood } from "../../src/tipping/Flood.ts";
import { networkOf } from "../network/networkOf.ts";
import { completeNetwork, cycleNetwork, pathNetwork, starNetwork } from "../oracles/smallNetworks.ts";
import { drawn, people, reachOfFlood, reachOfRuns, tippingPlan } from "./tippingPlan.ts";

const WORLDS = Array.from({ length: 200 }, (_, world) => world);
const GRID = Float64Array.from({ length: 64 }, (_, i) => 0.01 * 1.1 ** i);
const ofTies = ({ nodes, ties }: { nodes: number; ties: readonly (readonly [number, number])[] }) =>
  networkOf({ people: nodes, pairs: ties });

/** The plan recompiled and run at each of some boundaries, against the flood of all. */
function expectRuns(tipping: ReturnType<typeof tippingPlan>, at: (T: number) => typeof tipping): void {
  const flooded = reachOfFlood(tipping, GRID, WORLDS);
  for (const boundary of [0, 7, 20, 33, 48, 63]) {
    expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(at(GRID[boundary]!).plan, WORLDS));
  }
}

describe("the flood of a small network", () => {
  it.each([
    ["a path, from its end", ofTies(pathNetwork(12)), people(0)],
    ["a cycle, from two people", ofTies(cycleNetwork(9)), people(0, 4)],
    ["a star, from a leaf", ofTies(starNetwork(15)), people(3)],
    ["a complete network, from people drawn in each world", ofTies(completeNetwork(9)), drawn(2)],
    [
      "two parts, from one of them",
      networkOf({
        people: 7,
        pairs: [
          [0, 1],
          [1, 2],
          [4, 5],
          [5, 6],
        ],
      }),
      people(0),
    ],
  ])("%s equals runs at every boundary in 200 worlds", (_, network, starter) => {
    for (const link of ["linear", "hazard"] as const) {
      const at = (transmissibility: number) =>
        tippingPlan(network, { transmissibility, link, starters: [starter] });
      expectRuns(at(1), at);
    }
  });

  it("equals runs of a threshold contagion, whatever the thresholds", () => {
    const network = ofTies(completeNetwork(9));
    const strengths = tieStrengths(network, "weighted-cascade", rootKey("any"));
    for (const threshold of ["drawn", 0.25, 0.18] as const) {
      const at = (transmissibility: number) =>
        tippingPlan(network, { transmissibility, strengths, threshold, starters: [people(0, 1)] });
      expectRuns(at(1), at);
    }
  });

  it.each([
    ["independent coins, linear", {}],
    ["independent coins, hazard", { link: "hazard" }],
    ["drawn thresholds", { shares: true, threshold: "drawn" }],
    ["a threshold that all share", { shares: true, threshold: 0.25 }],
  ] as const)("of a hundred people equals runs at each of 64 boundaries in 200 worlds, by %s", (_, parts) => {
    const network = generateNetwork(
      { kind: "small-world", people: 100, ties: 6, rewiring: 0.2, seed: null, attributes: null },
      "each boundary",
    );
    const { shares, ...rest } = { shares: false, ...parts };
    const strengths = shares ? tieStrengths(network, "weighted-cascade", rootKey("any")) : null;
    const at = (transmissibility: number) =>
      tippingPlan(network, { ...rest, transmissibility, strengths, starters: [drawn(3)] });
    const flooded = reachOfFlood(at(1), GRID, WORLDS);
    for (const [boundary, transmissibility] of GRID.entries()) {
      const { plan } = at(transmissibility);
      expect(flooded.map((row) => row[boundary])).toEqual(reachOfRuns(plan, WORLDS));
    }
  });

  it("keeps the same luck for any number of boundaries", () => {
    const tipping = tippingPlan(ofTies(completeNetwork(9)), { starters: [drawn(1)] });
    const fine = reachOfFlood(tipping, GRID, WORLDS);
    const coarse = reachOfFlood(tipping, [GRID[20]!, GRID[40]!], WORLDS);
    expect(coarse).toEqual(fine.map((row) => [row[20], row[40]]));
  });
});

describe("the flood has a clear answer", () => {
  it("for one person, who is all there is", () => {
    expect(reachOfFlood(tippingPlan(networkOf({ people: 1, pairs: [] })), [0, 1, 5], [0])).toEqual([
      [1, 1, 1],
    ]);
  });

  it("for starters without ties, who reach nobody but themselves", () => {
    const network = networkOf({ people: 5, pairs: [[0, 1]] });
    const tipping = tippingPlan(network, { starters: [people(3, 4)] });
    expect(reachOfFlood(tipping, [0.5, 1, 100], [0, 1])).toEqual([
      [2, 2, 2],
      [2, 2, 2],
    ]);
  });

  it("for starters who are everybody already, or started twice", () => {
    const tipping = tippingPlan(ofTies(cycleNetwork(4)), { starters: [people(0, 1, 2), people(2, 3)] });
    expect(reachOfFlood(tipping, [0, 1], [0])).toEqual([[4, 4]]);
  });

  it("for strengths that are all 0, which no transmissibility helps", () => {
    const network = ofTies(cycleNetwork(4));
    for (const threshold of [null, "drawn", 0.5] as const) {
      const tipping = tippingPlan(network, {
        strengths: new Float64Array(8),
        ...(threshold === null ? {} : { threshold }),
      });
      expect(reachOfFlood(tipping, [0, 1, 1e9], [0])).toEqual([[1, 1, 1]]);
    }
  });

  it("for a plan without starters: nobody", () => {
    expect(reachOfFlood(tippingPlan(ofTies(cycleNetwork(4)), { starters: [] }), [0, 1], [0])).toEqual([
      [0, 0],
    ]);
  });

  it("and none for boundaries that do not ascend", () => {
    const tipping = tippingPlan(ofTies(cycleNetwork(4)));
    for (const boundaries of [[], [1, 1], [2, 1], [-1, 1], [Number.NaN], [1, Infinity]]) {
      expect(() => prepareFlood(tipping, Float64Array.from(boundaries))).toThrow(RangeError);
    }
  });
});

describe("many different strengths", () => {
  it("are asked for one by one, with the same answer as from a table", () => {
    const network = ofTies(completeNetwork(40));
    const strengths = Float64Array.from(network.csr.targets, (_, arc) => 0.2 + arc / 5000);
    const boundaries = Float64Array.from({ length: 2000 }, (_, i) => 0.001 * 1.005 ** i);
    const tipping = tippingPlan(network, { strengths, starters: [people(0)] });
    // 1,560 strengths · 2,000 boundaries are more than a table holds; 1,560 · 20 are not.
    const some = boundaries.filter((_, i) => i % 100 === 0);
    const all = reachOfFlood(tipping, boundaries, WORLDS.slice(0, 20));
    const few = reachOfFlood(tipping, some, WORLDS.slice(0, 20));
    expect(few).toEqual(all.map((row) => row.filter((_, i) => i % 100 === 0)));
  });
});
