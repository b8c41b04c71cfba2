import { describe, expect, it } from "vitest";
import { summarise } from "../../src/statistics/Summary.ts";

describe("a summary of counts", () => {
  it("holds mean, spread and quantiles", () => {
    const summary = summarise(Uint32Array.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5));
    expect(summary.mean).toBe(4);
    expect(summary.sd).toBeCloseTo(Math.sqrt(5.6), 14);
    expect(summary.se).toBeCloseTo(Math.sqrt(5.6 / 11), 14);
    expect(summary).toMatchObject({ q05: 1, q25: 2.5, q50: 4, q75: 5, q95: 7.5 });
  });

  it("of one world has no standard error and no standard deviation", () => {
    expect(summarise(Uint32Array.of(7))).toEqual({ mean: 7, q05: 7, q25: 7, q50: 7, q75: 7, q95: 7 });
  });

  it("leaves the counts in their order", () => {
    const counts = Uint32Array.of(2, 1);
    summarise(counts);
    expect([...counts]).toEqual([2, 1]);
  });
});
