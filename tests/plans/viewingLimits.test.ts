import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VIEWINGS_MOST, viewingLimits } from "../../src/plans/viewingLimits.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";

/** Chances of 0, 1, 2 … viewings that the limits stand for. */
function chancesOf(mean: number): number[] {
  const limits = [...viewingLimits(mean), ALWAYS_LIMIT];
  return limits.map((limit, n) => (limit - (limits[n - 1] ?? 0)) / ALWAYS_LIMIT);
}

describe("viewings of a person", () => {
  it("given small means, then they are a Poisson number", () => {
    for (const mean of [1e-6, 0.01, 0.7, 1, 3.5, 12]) {
      let chance = Math.exp(-mean);
      for (const [n, found] of chancesOf(mean).entries()) {
        if (n > 0) chance *= mean / n;
        expect(Math.abs(found - chance), `${mean}, ${n}`).toBeLessThan(1e-9);
      }
    }
  });

  it("given no mean, then nobody sees anything", () => {
    expect(viewingLimits(0)).toHaveLength(0);
  });

  it("law: limits ascend below always, and the law has its mean and variance, up to the largest mean", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: VIEWINGS_MOST, noNaN: true }), (mean) => {
        const limits = viewingLimits(mean);
        expect(limits.every((limit, n) => limit < ALWAYS_LIMIT && limit >= (limits[n - 1] ?? 0))).toBe(true);
        const chances = chancesOf(mean);
        const first = chances.reduce((sum, chance, n) => sum + n * chance, 0);
        const second = chances.reduce((sum, chance, n) => sum + (n - mean) ** 2 * chance, 0);
        // Each of about mean + 6 √mean limits is rounded by up to 2⁻³².
        const tolerance = 1e-6 * (1 + mean);
        expect(Math.abs(first - mean)).toBeLessThan(tolerance);
        expect(Math.abs(second - mean)).toBeLessThan(tolerance * (1 + Math.sqrt(mean)));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
