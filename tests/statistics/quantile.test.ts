import { describe, expect, it } from "vitest";
import { quantile } from "../../src/statistics/quantile.ts";

describe("an empirical quantile", () => {
  it("interpolates as R's and NumPy's default does", () => {
    const ascending = [1, 1, 2, 3, 3, 4, 5, 5, 5, 6, 9];
    const expected = [
      [0.05, 1],
      [0.25, 2.5],
      [0.5, 4],
      [0.75, 5],
      [0.95, 7.5],
      [1 / 3, 3],
    ] as const;
    for (const [q, value] of expected) expect(quantile(ascending, q)).toBeCloseTo(value, 14);
  });

  it("is the smallest and largest value at the ends, the value itself where there is one", () => {
    expect(quantile([2, 7, 11], 0)).toBe(2);
    expect(quantile([2, 7, 11], 1)).toBe(11);
    expect(quantile([4], 0.3)).toBe(4);
    expect(quantile([], 0.5)).toBeNaN();
  });
});
