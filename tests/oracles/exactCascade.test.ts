import { describe, expect, it } from "vitest";
import { arcCoins, bothWays, type ExactReach, exactCascade, tieCoins } from "./exactCascade.ts";
import { exactThreshold } from "./exactThreshold.ts";
import {
  completeNetwork,
  cycleNetwork,
  pathNetwork,
  petersen,
  type SmallNetwork,
  starNetwork,
  twoTriangles,
} from "./smallNetworks.ts";

const CHANCES = [0.1, 0.3, 0.5] as const;
const PRECISE = 1e-12;

function reach(network: SmallNetwork, p: number, seeds: readonly number[] = [0]): ExactReach {
  return exactCascade(network.nodes, tieCoins(bothWays(network, p)), seeds);
}

function expectNear(found: ArrayLike<number>, known: ArrayLike<number>, within = PRECISE): void {
  expect(found.length).toBe(known.length);
  for (let i = 0; i < known.length; i++) expect(Math.abs(found[i]! - known[i]!)).toBeLessThan(within);
}

describe("exactCascade", () => {
  it.each([
    ["triangle", completeNetwork(3), [1.218, 1.726, 2.25], PRECISE],
    ["cycle of four", cycleNetwork(4), [1.2217, 1.8097, 2.5625], PRECISE],
    ["complete network of four", completeNetwork(4), [1.358104, 2.316556, 3.25], PRECISE],
    ["two triangles with a bridge", twoTriangles, [1.2312762, 1.9139614, 2.953125], PRECISE],
    // Known to ten decimals only.
    ["Petersen graph", petersen, [1.3744770063, 2.9363187434, 6.0690917969], 6e-11],
  ])("knows the mean reach of the %s", (_, network, known, within) => {
    expectNear(
      CHANCES.map((p) => reach(network, p).mean),
      known,
      within,
    );
  });

  it("agrees with the polynomial of the cycle of four", () => {
    for (const p of [0, 0.01, 0.37, 0.99, 1]) {
      expectNear([reach(cycleNetwork(4), p).mean], [1 + 2 * p + 2 * p ** 2 + 2 * p ** 3 - 3 * p ** 4]);
    }
  });

  it("agrees with the closed forms of star and path", () => {
    for (const n of [2, 5, 9]) {
      for (const p of CHANCES) {
        expectNear([reach(starNetwork(n), p).mean], [1 + (n - 1) * p]);
        expectNear([reach(starNetwork(n), p, [1]).mean], [1 + p + (n - 2) * p ** 2]);
        expectNear([reach(pathNetwork(n), p).mean], [(1 - p ** n) / (1 - p)]);
      }
    }
  });

  it("grows along a path by one power of the chance a round", () => {
    expectNear(reach(pathNetwork(4), 0.3).byRound, [1, 1.3, 1.39, 1.417]);
  });

  it("gives chances that add up, and means that agree with them", () => {
    const { sets, sizes, activation, byRound, mean } = reach(twoTriangles, 0.3);
    const total = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
    expectNear([total(sets), total(sizes), total(activation)], [1, 1, mean]);
    expectNear(
      [[...sizes].reduce((sum, chance, size) => sum + size * chance, 0), byRound.at(-1)!],
      [mean, mean],
    );
  });

  it("has the same law of the reached set with one coin per tie as with one per direction", () => {
    for (const network of [completeNetwork(4), cycleNetwork(5), twoTriangles]) {
      for (const p of CHANCES) {
        for (const seeds of [[0], [0, 3]]) {
          const perArc = exactCascade(network.nodes, arcCoins(bothWays(network, p)), seeds);
          const perTie = exactCascade(network.nodes, tieCoins(bothWays(network, p)), seeds);
          expectNear(perTie.sets, perArc.sets);
          expectNear(perTie.byRound, perArc.byRound);
        }
      }
    }
  });

  it("has the same law either way where the two directions of a tie have their own chances", () => {
    const arcs = bothWays(completeNetwork(4), 0).map((arc, i) => ({
      ...arc,
      chance: ((i * 7) % 12) / 13 + 0.02,
    }));
    for (const seeds of [[0], [1, 2]]) {
      const perArc = exactCascade(4, arcCoins(arcs), seeds);
      const perTie = exactCascade(4, tieCoins(arcs), seeds);
      expectNear(perTie.sets, perArc.sets);
      expectNear(perTie.byRound, perArc.byRound);
      expect(perArc.mean).toBeGreaterThan(seeds.length);
    }
  });

  it("agrees with the chances of paths on a directed network worked out by hand", () => {
    // 0 → 1 → 2 and 0 → 2: person 2 is missed if the shortcut fails and one of the two steps does.
    const arcs = [
      { from: 0, to: 1, chance: 0.2 },
      { from: 1, to: 2, chance: 0.7 },
      { from: 0, to: 2, chance: 0.4 },
    ];
    expectNear(exactCascade(3, arcCoins(arcs), [0]).activation, [1, 0.2, 1 - 0.6 * (1 - 0.2 * 0.7)]);
  });
});

describe("exactThreshold", () => {
  const shares = (network: SmallNetwork) => {
    const degree = (node: number) => network.ties.filter((tie) => tie.includes(node)).length;
    return network.ties.flatMap(([a, b]) => [
      { from: a, to: b, weight: 1 / degree(b) },
      { from: b, to: a, weight: 1 / degree(a) },
    ]);
  };

  it("knows the triangle: either of the others shares with chance three quarters, and then both", () => {
    expectNear(exactThreshold(3, shares(completeNetwork(3)), [0]).sizes, [0, 0.25, 0, 0.75]);
  });

  it("agrees with thresholds integrated by hand where two sources add up", () => {
    // Person 2 needs θ ≤ 0.3, or θ ≤ 0.3 + 0.5 where person 1 shares too, which has chance 0.6.
    const arcs = [
      { from: 0, to: 1, weight: 0.6 },
      { from: 0, to: 2, weight: 0.3 },
      { from: 1, to: 2, weight: 0.5 },
    ];
    const { activation, byRound } = exactThreshold(3, arcs, [0]);
    expectNear(activation, [1, 0.6, 0.6 * 0.8 + 0.4 * 0.3]);
    expectNear(byRound, [1, 1.9, 2.2]);
  });

  it("is the independent cascade where nobody hears from two", () => {
    const arcs = pathNetwork(5).ties.map(([from, to]) => ({ from, to, weight: 0.4 }));
    const coins = arcCoins(arcs.map((arc) => ({ ...arc, chance: arc.weight })));
    expectNear(exactThreshold(5, arcs, [0]).sets, exactCascade(5, coins, [0]).sets);
  });
});
