import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/Network.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import { type NetworkOutbreaks, networkOutbreaks } from "../../src/tipping/networkOutbreaks.ts";
import { networkPercolation } from "../../src/tipping/networkPercolation.ts";
import { geometricGrid } from "../../src/tipping/tippingGrid.ts";
import { networkOf, type Pair } from "../network/networkOf.ts";
import { drawn, reachOfRuns, tippingPlan } from "./tippingPlan.ts";

const unpinned = { seed: null, attributes: null };
const around = (known: number) => geometricGrid(known / 2, known * 1.6, 41, known);

/** Cascades of single people on a network, at transmissibilities around a known threshold. */
function outbreaksOf(network: Network, known: number, floods: number): NetworkOutbreaks {
  const options = { boundaries: around(known), floods, key: [3, 4] as const };
  return networkOutbreaks({ tipping: tippingPlan(network), seen: null }, options);
}

/** Arcs from anybody to anybody, `mean` away from each on average. */
function randomArcs(people: number, mean: number): Network {
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * people);
  };
  const pairs = Array.from({ length: people * mean }, (): Pair => [next(), next()]);
  return networkOf({ people, pairs: pairs.filter(([from, to]) => from !== to), directed: true });
}

describe("cascades of single people", () => {
  it.each([
    ["three ties each", { kind: "regular", people: 3000, ties: 3 }, 1 / 2],
    ["four random ties", { kind: "random", people: 3000, meanTies: 4 }, 1 / 4],
  ] as const)(
    "given %s, then vary most near the threshold that opening ties one by one finds, and theory",
    (_, spec, known) => {
      const network = generateNetwork({ ...spec, ...unpinned }, "outbreaks");
      const { value, ci } = outbreaksOf(network, known, 800).variabilityPeak!;
      const found = evenTies(tippingPlan(network));
      if ("uneven" in found) throw new Error(found.uneven);
      const swept = networkPercolation(found.ties, {
        ...{ boundaries: around(known), sweeps: 40, key: [3, 4] },
      }).susceptibilityPeak!;
      // Susceptibility peaks late on few people: by about .07 = 3000^(−1/3) of the endless network's value.
      expect(Math.abs(value / swept.value - 1)).toBeLessThan(0.1);
      expect(Math.abs(value / known - 1)).toBeLessThan(0.1);
      expect(ci![0]).toBeLessThanOrEqual(value);
      expect(ci![1]).toBeGreaterThanOrEqual(value);
    },
  );

  it("given random arcs one way, five away from each, then vary most near one in five", () => {
    const { variabilityPeak, reach, variability } = outbreaksOf(randomArcs(3000, 5), 0.2, 800);
    expect(Math.abs(variabilityPeak!.value / 0.2 - 1)).toBeLessThan(0.1);
    // Far below the threshold one person reaches 1 ÷ (1 − 5 T).
    expect(reach[0]).toBeGreaterThan(1.85);
    expect(reach[0]).toBeLessThan(2.15);
    expect([...reach].sort((a, b) => a - b)).toEqual(reach);
    expect(Math.min(...variability)).toBeGreaterThan(0);
  });

  it("reach as many as runs of one drawn person do, in every world", () => {
    const network = randomArcs(300, 4);
    const boundaries = Float64Array.of(0.2, 0.5);
    const found = networkOutbreaks(
      { tipping: tippingPlan(network), seen: null },
      { boundaries, floods: 20, key: [3, 4] },
    );
    for (const [i, transmissibility] of boundaries.entries()) {
      const { plan } = tippingPlan(network, { transmissibility, starters: [drawn(1)] });
      const sharers = reachOfRuns(
        plan,
        Array.from({ length: 20 }, (_, world) => world),
      );
      expect(found.reach[i]).toBeCloseTo(sharers.reduce((sum, each) => sum + each, 0) / 20, 10);
    }
  });

  it("given copies of which half are seen, then tip at twice the transmissibility", () => {
    const network = generateNetwork({ kind: "random", people: 3000, meanTies: 6, ...unpinned }, "seen");
    const seen = new Float64Array(network.csr.targets.length).fill(0.5);
    const { variabilityPeak } = networkOutbreaks(
      { tipping: tippingPlan(network), seen },
      { boundaries: around(1 / 3), floods: 800, key: [3, 4] },
    );
    expect(Math.abs(3 * variabilityPeak!.value - 1)).toBeLessThan(0.1);
  });

  it("given nobody to reach, then vary nowhere and have no peak", () => {
    const lonely = outbreaksOf(networkOf({ people: 3, pairs: [] }), 0.5, 10);
    expect(lonely).not.toHaveProperty("variabilityPeak");
    expect(new Set(lonely.reach)).toEqual(new Set([1]));
    expect(new Set(lonely.variability)).toEqual(new Set([0]));
  });
});
