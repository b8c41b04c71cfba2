import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import type { Network } from "../../src/network/Network.ts";
import { compileArcs } from "../../src/plans/compileArcs.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { meanOf, sharersByWorld } from "./sharersByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG !== undefined;
const PEOPLE = LONG ? 20_000 : 3_000;
const NETWORKS = LONG ? 50 : 30;
const WORLDS = LONG ? 60 : 30;

const unpinned = { seed: null, attributes: null };

/** One person drawn at random in each world starts; every tie passes with the same chance. */
function planOn(network: Network, transmissibility: number, seed: string): CompiledPlan {
  return {
    name: "one",
    index: 0,
    root: rootKey(seed),
    nodes: network.people.count,
    offsets: network.csr.offsets,
    arcs: compileArcs(network, null, transmissibility, "linear"),
    contagion: { kind: "independent" },
    campaign: null,
    starters: [{ tick: 0, nodes: new Uint32Array(0), randomCount: 1, allowed: null }],
    horizon: 0xffffffff,
    eventLimit: 1e9,
    views: "none",
  };
}

/** What a network of finite size may miss of the limit: 5 people at most in trials with 500 to 2,000. */
const FINITE_SIZE = 5 / PEOPLE;

function expectWithin(values: readonly number[], limit: number): void {
  const { mean, error } = meanOf(values);
  expect(Math.abs(mean - limit)).toBeLessThan(4 * error + FINITE_SIZE);
}

/**
 * Outbreak share and size against the giant component of the live ties: on undirected networks both are S.
 * Means are taken per network, because worlds on one network are more alike than worlds on different ones.
 */
function expectGiant(networkOf: (seed: string) => Network, transmissibility: number, giant: number): void {
  const shares: number[] = [];
  const sizes: number[] = [];
  for (let i = 0; i < NETWORKS; i++) {
    const { sharers } = sharersByWorld(planOn(networkOf(`theory ${i}`), transmissibility, `w${i}`), WORLDS);
    // Between the largest of the small outbreaks and the smallest of the large ones lies a wide gap.
    const large = sharers.filter((size) => size > (giant * PEOPLE) / 3);
    shares.push(large.length / WORLDS);
    sizes.push(large.reduce((sum, size) => sum + size, 0) / large.length / PEOPLE);
  }
  expectWithin(shares, giant);
  expectWithin(sizes, giant);
}

describe("on random networks with four ties each", () => {
  const networkOf = (seed: string) =>
    generateNetwork({ kind: "random", people: PEOPLE, meanTies: 4, ...unpinned }, seed);

  // S = 1 − e^(−4 T S), Erdős and Rényi.
  it.each([
    [0.375, 0.5828116439],
    [0.5, 0.79681213],
    [0.75, 0.9404797907],
  ])("chance %d gives outbreaks of share and size %d", (chance, giant) => {
    expectGiant(networkOf, chance, giant);
  });

  it("below the tipping point, cascades have Borel's sizes and grow by 4 T a round", () => {
    const mean = 0.6;
    const rows = Array.from({ length: NETWORKS }, (_, i) => {
      const plan = planOn(networkOf(`below ${i}`), mean / 4, `b${i}`);
      const { sharers, byTick } = sharersByWorld(plan, 4 * WORLDS);
      return {
        shareOf: (size: number) => sharers.filter((count) => count === size).length / sharers.length,
        meanSize: sharers.reduce((sum, size) => sum + size, 0) / sharers.length,
        meanAt: (round: number) => byTick[round]! / sharers.length,
      };
    });
    for (let size = 1, factorial = 1; size <= 6; size++) {
      factorial *= size;
      const borel = (Math.exp(-mean * size) * (mean * size) ** (size - 1)) / factorial;
      expectWithin(
        rows.map(({ shareOf }) => shareOf(size)),
        borel,
      );
    }
    for (let round = 0; round <= 4; round++) {
      expectWithin(
        rows.map(({ meanAt }) => meanAt(round)),
        mean ** round,
      );
    }
    expectWithin(
      rows.map(({ meanSize }) => meanSize),
      1 / (1 - mean),
    );
  });
});

describe("on random regular networks with three ties each", () => {
  const networkOf = (seed: string) =>
    generateNetwork({ kind: "regular", people: PEOPLE, ties: 3, ...unpinned }, seed);

  // S = 1 − ((1 − p) ÷ p)³
  it.each([
    [0.6, 0.7037037037],
    [0.75, 0.962962963],
  ])("chance %d gives outbreaks of share and size %d", (chance, giant) => {
    expectGiant(networkOf, chance, giant);
  });
});

describe("on random regular networks with four ties each", () => {
  it("chance one half gives outbreaks of share and size .8541019662", () => {
    const networkOf = (seed: string) =>
      generateNetwork({ kind: "regular", people: PEOPLE, ties: 4, ...unpinned }, seed);
    expectGiant(networkOf, 0.5, 0.8541019662);
  });
});
