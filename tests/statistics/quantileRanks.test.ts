import { describe, expect, it } from "vitest";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { quantileInterval, quantileRanks } from "../../src/statistics/quantileRanks.ts";

/** count, q, lower, upper, coverage; ranks and coverage from SciPy's binomial distribution. */
const TABLE: readonly (readonly [number, number, number, number, number])[] = [
  [20, 0.5, 6, 15, 0.9586105346679688],
  [100, 0.05, 1, 11, 0.9826070607121813],
  [100, 0.5, 40, 61, 0.9647997997822952],
  [1000, 0.05, 37, 65, 0.9580952682226549],
  [1000, 0.5, 469, 532, 0.9537088026395018],
  [1000, 0.95, 936, 964, 0.9580952682226541],
  [20000, 0.5, 9861, 10140, 0.9514875384041106],
  [20000, 0.95, 18939, 19061, 0.9522088812273933],
];

describe("order statistics around a quantile", () => {
  it.each(TABLE)("of %d values, q = %d: ranks %d and %d, covering %d", (count, q, lower, upper, coverage) => {
    const ranks = quantileRanks(count, q);
    expect([ranks.lower, ranks.upper]).toEqual([lower, upper]);
    expect(ranks.coverage).toBeCloseTo(coverage, 11);
  });

  it("say so where too few values are known for an end", () => {
    expect(quantileRanks(20, 0.05)).toMatchObject({ lower: 0, upper: 4 });
    expect(quantileRanks(20, 0.95)).toMatchObject({ lower: 17, upper: 21 });
    const ten = Array.from({ length: 10 }, (_, i) => i);
    expect(quantileInterval(ten, 0.95)).toEqual([7, Number.POSITIVE_INFINITY]);
    expect(quantileInterval(ten, 0.05)).toEqual([Number.NEGATIVE_INFINITY, 2]);
  });

  it("cover the quantile of any law as often as they say", () => {
    const samples = 2000;
    const count = 60;
    const { coverage } = quantileRanks(count, 0.75);
    let covered = 0;
    for (let sample = 0; sample < samples; sample++) {
      const key = worldKey(rootKey("order statistics"), sample, 6);
      // Squares of uniform numbers: a skewed law whose .75 quantile is .5625.
      const values = Float64Array.from({ length: count }, (_, i) => (draw(key, i, 0) / 2 ** 32) ** 2).sort();
      const [low, high] = quantileInterval(values, 0.75);
      if (low <= 0.5625 && 0.5625 <= high) covered++;
    }
    const standardError = Math.sqrt((coverage * (1 - coverage)) / samples);
    expect(Math.abs(covered / samples - coverage)).toBeLessThan(4 * standardError);
  });
});
