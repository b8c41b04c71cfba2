import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../src/statistics/holm.ts";

const LAW = { seed: 1979, numRuns: 200 };

describe("holm", () => {
  it("multiplies the smallest by all tests, the next by one fewer, and never falls", () => {
    expect([...holm([0.01, 0.04, 0.03, 0.005])].map((p) => Number(p.toFixed(12)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
    expect([...holm([0.6, 0.9])]).toEqual([1, 1]);
    expect([...holm([])]).toEqual([]);
  });

  it("law: adjusted chances lie between the plain one and Bonferroni's, and keep the order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (chances) => {
        const adjusted = holm(chances);
        for (const [i, p] of chances.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(p);
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, chances.length * p));
          for (const [j, q] of chances.entries())
            if (p < q) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
        }
      }),
      LAW,
    );
  });
});
