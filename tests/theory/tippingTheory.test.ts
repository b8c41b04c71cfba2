import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { planTipping } from "../../src/tipping/planTipping.ts";
import { pushTipping } from "../../src/tipping/pushTipping.ts";
import { drawn, reachOfFlood, reachOfRuns, tippingPlan } from "../tipping/tippingPlan.ts";
import { campaignPlan } from "./campaignPlan.ts";
import { meanOf } from "./sharersByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG !== undefined;
const unpinned = { seed: null, attributes: null };
const worldsTo = (count: number) => Array.from({ length: count }, (_, world) => world);

/** The chance that one of k random people is in the giant cluster of people with d ties each. */
function ignitionOn(ties: number, starters: number): (transmissibility: number) => number {
  return (transmissibility) => {
    let miss = 0;
    for (let i = 0; i < 10_000; i++) miss = 1 - transmissibility + transmissibility * miss ** (ties - 1);
    return 1 - miss ** (ties * starters);
  };
}

describe("half of the worlds ignite on random regular networks", () => {
  it.each([
    [3, 1, 0.5575],
    [4, 1, 0.3925],
    [3, 2, 0.5289],
    [5, 2, 0.2766],
  ])("of %d ties each, from %d random people, at transmissibility %d", (ties, starters, known) => {
    const ignition = ignitionOn(ties, starters);
    // In closed form: with u = 2^(−1 ÷ (d k)), (1 − u) ÷ (1 − u^(d − 1)).
    const miss = 2 ** (-1 / (ties * starters));
    const closed = (1 - miss) / (1 - miss ** (ties - 1));
    expect(Math.abs(closed - known)).toBeLessThan(1e-4);
    expect(ignition(closed)).toBeCloseTo(0.5, 6);
    const people = 30_000;
    const worlds = LONG ? 1500 : 120;
    const network = generateNetwork({ kind: "regular", people, ties, ...unpinned }, "tipping");
    const boundaries = Float64Array.from({ length: 256 }, (_, i) => known - 0.1 + i / 1000);
    const found = planTipping(tippingPlan(network, { starters: [drawn(starters)] }), {
      boundaries,
      worlds,
      threshold: 1500,
      counts: "all",
    });
    if ("refusal" in found) throw new Error(found.refusal);
    const density = (ignition(known + 0.001) - ignition(known - 0.001)) / 0.002;
    const error = Math.sqrt(0.25 / worlds) / density;
    expect(Math.abs(found.alpha50!.value - known)).toBeLessThan(4 * error + 0.002);
    for (const [i, share] of found.curve.ignition.entries()) {
      // A threshold of 5 % of all people is passed only where the giant cluster is larger.
      if (ignition(boundaries[i]!) < 0.2) continue;
      expect(Math.abs(share - ignition(boundaries[i]!))).toBeLessThan(4 * Math.sqrt(0.25 / worlds) + 0.01);
    }
  });
});

describe("half of the worlds ignite on networks of four random ties", () => {
  it.each([
    // Simulated before: .3666 [.348, .379] and .2566 [.2548, .2588]; one person's cascade, if it is large at
    // all, is often not large enough for the threshold near the tipping point.
    [1, 0.34657, 0.03],
    [10, 0.25877, 0.008],
  ])("from %d random people, at ln 2 ÷ k ÷ 4 (1 − 2^(−1 ÷ k)): %d", (starters, known, tolerance) => {
    const closed = Math.LN2 / starters / (4 * (1 - 2 ** (-1 / starters)));
    expect(Math.abs(closed - known)).toBeLessThan(1e-5);
    const people = 20_000;
    const network = generateNetwork({ kind: "random", people, meanTies: 4, ...unpinned }, "tipping");
    const boundaries = Float64Array.from({ length: 400 }, (_, i) => 0.2 + i / 2000);
    const found = planTipping(tippingPlan(network, { starters: [drawn(starters)] }), {
      boundaries,
      worlds: LONG ? 1000 : 150,
      // The greater of 1 % and people^(2 ÷ 3).
      threshold: 737,
      counts: "all",
    });
    if ("refusal" in found) throw new Error(found.refusal);
    expect(Math.abs(found.alpha50!.value - closed)).toBeLessThan(tolerance);
  });
});

describe("below the tipping point", () => {
  it("cascades have Borel's sizes, mean 1 ÷ (1 − R) and variance R ÷ (1 − R)³, at all R in one pass", () => {
    const ratios = [0.2, 0.4, 0.6];
    const networks = LONG ? 40 : 25;
    const worlds = 100;
    const sizes = ratios.map((): number[][] => []);
    for (let i = 0; i < networks; i++) {
      const network = generateNetwork({ kind: "random", people: 4000, meanTies: 4, ...unpinned }, `sub ${i}`);
      const tipping = tippingPlan(network, { starters: [drawn(1)], seed: `sub ${i}` });
      const rows = reachOfFlood(
        tipping,
        ratios.map((ratio) => ratio / 4),
        worldsTo(worlds),
      );
      for (const [r, each] of sizes.entries()) each.push(rows.map((row) => row[r]!));
    }
    for (const [r, ratio] of ratios.entries()) {
      const within = (values: readonly number[], known: number) => {
        const { mean, error } = meanOf(values);
        expect(Math.abs(mean - known)).toBeLessThan(4 * error + 0.01 * known);
      };
      const byNetwork = sizes[r]!;
      within(
        byNetwork.map((each) => meanOf(each).mean),
        1 / (1 - ratio),
      );
      within(
        byNetwork.map((each) => meanOf(each.map((size) => (size - 1 / (1 - ratio)) ** 2)).mean),
        ratio / (1 - ratio) ** 3,
      );
      for (let size = 1, factorial = 1; size <= 4; size++) {
        factorial *= size;
        const borel = (Math.exp(-ratio * size) * (ratio * size) ** (size - 1)) / factorial;
        within(
          byNetwork.map((each) => each.filter((found) => found === size).length / worlds),
          borel,
        );
      }
    }
  });
});

describe("at the tipping point", () => {
  it("cascades have Borel's sizes at R = 1, whose tail is s^(−3 ÷ 2) ÷ √(2π)", () => {
    /** e^(−s) s^(s − 1) ÷ s!, by its logarithm. */
    const borel = (size: number): number => {
      let log = -size + (size - 1) * Math.log(size);
      for (let i = 2; i <= size; i++) log -= Math.log(i);
      return Math.exp(log);
    };
    expect(borel(1000)).toBeCloseTo(1.26146e-5, 10);
    expect(1000 ** -1.5 / Math.sqrt(2 * Math.PI)).toBeCloseTo(1.26157e-5, 10);
    const worlds = 100;
    const networks = LONG ? 60 : 24;
    const sizes = Array.from({ length: networks }, (_, i) => {
      const network = generateNetwork(
        { kind: "random", people: 10_000, meanTies: 4, ...unpinned },
        `at ${i}`,
      );
      const tipping = tippingPlan(network, { starters: [drawn(1)], seed: `at ${i}` });
      return reachOfFlood(tipping, [1 / 4], worldsTo(worlds)).map((row) => row[0]!);
    });
    // Far below 10,000^(2 ÷ 3), where a network's end would show.
    for (const least of [2, 5, 20, 50]) {
      let expected = 1;
      for (let size = 1; size < least; size++) expected -= borel(size);
      const { mean, error } = meanOf(
        sizes.map((each) => each.filter((size) => size >= least).length / worlds),
      );
      expect(Math.abs(mean - expected)).toBeLessThan(4 * error + 0.03 * expected);
    }
  });
});

describe("a contagion that needs two viewings", () => {
  it("has a critical size of the push: 1.6 % of people with six random ties", () => {
    const people = LONG ? 20_000 : 5000;
    const network = generateNetwork({ kind: "random", people, meanTies: 6, ...unpinned }, "two viewings");
    const sizes = Array.from({ length: 13 }, (_, i) => Math.round(people * (0.01 + i / 1000)));
    const runs = sizes.map((size) =>
      reachOfRuns(
        campaignPlan(network, 1, { reinforced: { response: [0, 1], memory: null } }, size, "two viewings"),
        worldsTo(40),
      ),
    );
    const { kind, push50, ignition } = pushTipping({
      sizes,
      sharers: runs.map((each) => Uint32Array.from(each)),
      started: sizes.map((size) => new Uint32Array(40).fill(size)),
      people,
      threshold: people / 2,
      counts: "earned",
      independent: false,
    });
    expect(kind).toBe("critical");
    // ρ = ρ₀ + (1 − ρ₀) P(Poisson(6 ρ) ≥ 2) loses its lower solution at ρ₀ = 1.612 %.
    expect(Math.abs(push50!.fraction - 0.01612)).toBeLessThan(LONG ? 0.0015 : 0.0025);
    expect([ignition[0], ignition.at(-1)]).toEqual([0, 1]);
  });
});
