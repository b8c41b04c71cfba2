import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import {
  expectedReach,
  giantChances,
  reachedByGiant,
  settledReach,
  subcriticalReach,
} from "../../src/tipping/expectedReach.ts";
import { nonBacktracking } from "../../src/tipping/nonBacktracking.ts";
import { pairRows } from "../../src/tipping/pairRows.ts";
import { anyPairs, arcsOf, LAW, networkOf, type Pair } from "../network/networkOf.ts";
import { arcCoins, exactCascade } from "../oracles/exactCascade.ts";
import { specOf } from "../sources/specOf.ts";

const karate = generateNetwork(specOf({ kind: "karate-club" }), "reach");
const threes = generateNetwork(specOf({ kind: "regular", people: 2000, ties: 3 }), "reach");
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const even = (network: typeof karate, chance: number) =>
  [pairRows(network.csr), new Float64Array(network.csr.targets.length).fill(chance)] as const;

/** A tree of up to nine: each hangs on one before it, by a tie or by an arc away from or towards it. */
const anyTree = fc
  .array(fc.record({ on: fc.nat(100), way: fc.constantFrom("both", "away", "towards") }), { maxLength: 8 })
  .map((nodes) => ({
    people: nodes.length + 1,
    directed: true,
    pairs: nodes.flatMap(({ on, way }, i): Pair[] => {
      const arc: Pair = [on % (i + 1), i + 1];
      const turned: Pair = [i + 1, on % (i + 1)];
      return way === "both" ? [arc, turned] : [way === "away" ? arc : turned];
    }),
  }));

describe("settledReach", () => {
  it("is expected reach where it settles in time, and null where it would still rise", () => {
    const [rows, chances] = even(karate, 0.1);
    const starting = new Float64Array(34).fill(0.1);
    const exact = sum(expectedReach(rows, chances, starting));
    const settled = settledReach(rows, chances, starting, { settled: 1e-4, steps: 50 })!;
    expect(sum(settled)).toBeLessThanOrEqual(exact + 1e-9);
    expect(sum(settled)).toBeGreaterThan(exact * 0.999);
    expect(settledReach(rows, chances, starting, { settled: 1e-4, steps: 2 })).toBeNull();
  });
});

describe("expectedReach", () => {
  it("on any tree is the exact chance of each to share, whoever starts, with arcs one way or both", () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.infiniteStream(fc.constantFrom(0, 0.25, 0.5, 1)),
        fc.nat(),
        (rows, some, mask) => {
          const network = networkOf(rows);
          const chances = Float64Array.from(network.csr.targets, () => some.next().value as number);
          const starts = Array.from({ length: rows.people }, (_, i) => i).filter((i) => (mask >> i) & 1);
          const arcs = arcsOf(network).map(([from, to], arc) => ({ from, to, chance: chances[arc]! }));
          const exact = exactCascade(rows.people, arcCoins(arcs), starts).activation;
          const starting = new Float64Array(rows.people);
          for (const start of starts) starting[start] = 1;
          expectedReach(pairRows(network.csr), chances, starting).forEach((chance, node) => {
            expect(chance).toBeCloseTo(exact[node]!, 10);
          });
        },
      ),
      { ...LAW, numRuns: 100 },
    );
  });

  it.each([
    [0.05, 3.908],
    [0.1, 6.447],
    [0.2, 13.305],
    [0.3, 20.175],
  ])(
    "in the karate club, from its two heads at chance %d, is %d: a little above the truth",
    (chance, reach) => {
      const starting = new Float64Array(34);
      starting[0] = starting[33] = 1;
      expect(sum(expectedReach(...even(karate, chance), starting))).toBeCloseTo(reach, 3);
    },
  );
});

describe("reachedByGiant", () => {
  it("where everybody has three contacts is 1 − ((1 − p) ÷ p)³ of all, and a cascade's chance of it too", () => {
    for (const found of [reachedByGiant(...even(threes, 0.6)), giantChances(...even(threes, 0.6))]) {
      expect(sum(found) / 2000).toBeCloseTo(0.7037037, 6);
    }
    expect(sum(reachedByGiant(...even(threes, 0.4)))).toBeLessThan(1e-6);
  });

  it("on random ties, four each on average, is .6421 at chance .4", () => {
    const network = generateNetwork(specOf({ kind: "random", people: 20_000, meanTies: 4 }), "reach");
    expect(sum(reachedByGiant(...even(network, 0.4))) / 20_000).toBeCloseTo(0.642, 2);
  });

  it("where arcs lead only away from a ring, those behind it are reached and cannot reach", () => {
    const ring = Array.from({ length: 6 }, (_, i): Pair[] => [
      [i, (i + 1) % 6],
      [i, (i + 2) % 6],
    ]).flat();
    const network = networkOf({ people: 8, pairs: [...ring, [0, 6], [6, 7]], directed: true });
    expect(giantChances(...even(network, 0.9))[6]).toBe(0);
    expect(reachedByGiant(...even(network, 0.9))[7]).toBeGreaterThan(0.5);
  });
});

describe("subcriticalReach", () => {
  it("with three contacts each, far below the threshold, is 1 + 3 p ÷ (1 − 2 p)", () => {
    for (const reach of subcriticalReach(...even(threes, 0.2))!) expect(reach).toBeCloseTo(1 + 0.6 / 0.6, 8);
  });

  it("is nothing where cascades need not end, and a number where the spectral radius is below 1", () => {
    fc.assert(
      fc.property(anyPairs, fc.constantFrom(0.1, 0.4, 0.8), (rows, chance) => {
        const parts = even(networkOf(rows), chance);
        const { radius } = nonBacktracking(...parts);
        if (Math.abs(radius - 1) > 0.05) expect(subcriticalReach(...parts) === null).toBe(radius > 1);
      }),
      LAW,
    );
  });
});
