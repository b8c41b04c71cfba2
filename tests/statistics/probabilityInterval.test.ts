import { describe, expect, it } from "vitest";
import {
  clopperPearson,
  probabilityInterval,
  wilsonInterval,
} from "../../src/statistics/probabilityInterval.ts";
import { regularisedBeta } from "../../src/statistics/regularisedBeta.ts";

/** successes, trials, low, high; from SciPy 1.17's binomtest. */
const EXACT: readonly (readonly [number, number, number, number])[] = [
  [0, 100, 0, 0.03621669264519054],
  [3, 400, 0.0015493589499055267, 0.02176066851441709],
  [5, 20, 0.08657146910143455, 0.49104587170795755],
  [20, 20, 0.8315665290169145, 1],
  [9, 1000, 0.004123395660314189, 0.017015783070048987],
];
const WILSON: readonly (readonly [number, number, number, number])[] = [
  [10, 20, 0.2992980081982124, 0.7007019918017876],
  [50, 400, 0.09611512323676381, 0.1610190975139586],
  [950, 1000, 0.9346861797557491, 0.9618697376072511],
];

/** The chance that the interval of a binomial number holds the chance it was drawn with, exactly. */
function coverage(chance: number, trials: number): number {
  const atLeast = (k: number): number =>
    k <= 0 ? 1 : k > trials ? 0 : regularisedBeta(chance, k, trials - k + 1);
  let covered = 0;
  for (let k = 0; k <= trials; k++) {
    const [low, high] = probabilityInterval(k, trials);
    if (low <= chance && chance <= high) covered += atLeast(k) - atLeast(k + 1);
  }
  return covered;
}

describe("intervals for a probability", () => {
  it.each(EXACT)("Clopper–Pearson for %d of %d is [%d, %d]", (successes, trials, low, high) => {
    const interval = clopperPearson(successes, trials);
    expect(interval[0]).toBeCloseTo(low, 9);
    expect(interval[1]).toBeCloseTo(high, 9);
  });

  it.each(WILSON)("Wilson for %d of %d is [%d, %d]", (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval[0]).toBeCloseTo(low, 13);
    expect(interval[1]).toBeCloseTo(high, 13);
  });

  it("choose the exact one under 10 successes or failures, Wilson's from 10 on", () => {
    expect(probabilityInterval(9, 1000)).toEqual(clopperPearson(9, 1000));
    expect(probabilityInterval(991, 1000)).toEqual(clopperPearson(991, 1000));
    expect(probabilityInterval(10, 1000)).toEqual(wilsonInterval(10, 1000));
    expect(probabilityInterval(990, 1000)).toEqual(wilsonInterval(990, 1000));
  });

  it("give the rule of three where nothing was seen: 3 ÷ R with 5 % in the one tail there is", () => {
    for (const trials of [100, 1000, 10_000]) {
      const [low, high] = clopperPearson(0, trials, 0.9);
      expect(low).toBe(0);
      expect(high).toBeCloseTo(1 - 0.05 ** (1 / trials), 12);
      expect((high * trials) / 3).toBeGreaterThan(0.98);
      expect(high * trials).toBeLessThan(3);
    }
  });

  it("mirror: failures are successes seen from the other side", () => {
    const [low, high] = probabilityInterval(4, 50);
    const [mirrorLow, mirrorHigh] = probabilityInterval(46, 50);
    expect(mirrorLow).toBeCloseTo(1 - high, 12);
    expect(mirrorHigh).toBeCloseTo(1 - low, 12);
  });

  it("know nothing without trials", () => {
    expect(probabilityInterval(0, 0)).toEqual([0, 1]);
  });

  it("cover what they claim: on average over chances at least .95, and never far below", () => {
    const chances = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
    const covered = chances.map((chance) => coverage(chance, 100));
    const average = covered.reduce((sum, value) => sum + value, 0) / covered.length;
    expect(average).toBeGreaterThan(0.949);
    expect(Math.min(...covered)).toBeGreaterThan(0.91);
  });
});
