import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/statistics/betaQuantile.ts";
import { regularisedBeta } from "../../src/statistics/regularisedBeta.ts";

/** x, a, b, I_x(a, b); from SciPy 1.17. */
const TABLE: readonly (readonly [number, number, number, number])[] = [
  [0.3, 2, 5, 0.579825],
  [0.5, 0.5, 0.5, 0.5],
  [0.99, 10, 0.5, 0.6579281751567845],
  [0.001, 1, 1000, 0.6323045752290359],
  [0.9, 900, 100, 0.48878396952018877],
  [0.0005, 3, 5000, 0.4564755033297791],
  [0.5, 1e5, 1e5, 0.5],
];

/** p, a, b, the quantile; from SciPy 1.17. */
const QUANTILES: readonly (readonly [number, number, number, number])[] = [
  [0.025, 1, 100, 0.00025314603297742064],
  [0.025, 5, 96, 0.016431879182052155],
  [0.975, 6, 95, 0.11283491110546275],
  [0.975, 10, 991, 0.017015783069894586],
  [0.025, 1e4, 1e4, 0.4930707270025499],
];

/** The binomial tail that the function stands for, summed term by term. */
function binomialTail(successes: number, trials: number, chance: number): number {
  let sum = 0;
  for (let k = successes; k <= trials; k++) {
    let term = 1;
    for (let i = 0; i < k; i++) term *= ((trials - i) / (k - i)) * chance;
    sum += term * (1 - chance) ** (trials - k);
  }
  return sum;
}

describe("the regularised incomplete beta function", () => {
  it.each(TABLE)("at x = %d, a = %d, b = %d is %d", (x, a, b, expected) => {
    expect(regularisedBeta(x, a, b) / expected).toBeCloseTo(1, 10);
  });

  it("is the upper tail of a binomial law", () => {
    for (const [k, n, p] of [
      [1, 5, 0.2],
      [3, 12, 0.4],
      [20, 25, 0.7],
    ] as const) {
      expect(regularisedBeta(p, k, n - k + 1)).toBeCloseTo(binomialTail(k, n, p), 13);
    }
  });

  it("has its closed forms: x^a where b is 1, the arcsine law at one half", () => {
    for (const x of [0.01, 0.3, 0.77, 0.999]) {
      expect(regularisedBeta(x, 3.5, 1)).toBeCloseTo(x ** 3.5, 14);
      expect(regularisedBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
    }
    expect(regularisedBeta(0, 2, 3)).toBe(0);
    expect(regularisedBeta(1, 2, 3)).toBe(1);
  });

  it.each(QUANTILES)("has at p = %d, a = %d, b = %d the quantile %d", (p, a, b, expected) => {
    expect(betaQuantile(p, a, b) / expected).toBeCloseTo(1, 10);
    expect(regularisedBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 12);
  });
});
