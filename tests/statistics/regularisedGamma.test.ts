import { describe, expect, it } from "vitest";
import { gammaQuantile } from "../../src/statistics/gammaQuantile.ts";
import { regularisedGamma } from "../../src/statistics/regularisedGamma.ts";

/** P(n, x) = 1 − e^−x Σ x^k ÷ k! over k < n: a Poisson tail, term by term. */
function poissonTail(n: number, x: number): number {
  let term = Math.exp(-x);
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += term;
    term *= x / (k + 1);
  }
  return 1 - sum;
}

describe("regularisedGamma", () => {
  it.each([1, 2, 3, 10, 40, 200])("for whole a = %d is a Poisson tail", (a) => {
    for (const part of [0.3, 0.8, 1, 1.2, 2]) {
      expect(regularisedGamma(a, a * part)).toBeCloseTo(poissonTail(a, a * part), 11);
    }
  });

  it("for a = ½ is the chance that a normal number is within √(2x)", () => {
    expect(regularisedGamma(0.5, 0.5)).toBeCloseTo(0.6826894921370859, 12);
    expect(regularisedGamma(0.5, 2)).toBeCloseTo(0.9544997361036416, 12);
  });

  it("is 0 at 0 and 1 at the end", () => {
    expect([regularisedGamma(3, 0), regularisedGamma(3, Infinity)]).toEqual([0, 1]);
  });

  it("has a quantile for its inverse", () => {
    for (const a of [0.7, 1, 5.5, 300]) {
      for (const p of [0.025, 0.5, 0.975])
        expect(regularisedGamma(a, gammaQuantile(p, a))).toBeCloseTo(p, 11);
    }
    // Half of the .95 quantile of χ² with 10 degrees of freedom, 18.307038053275146.
    expect(gammaQuantile(0.95, 5)).toBeCloseTo(18.307038053275146 / 2, 9);
  });
});
