import { describe, expect, it } from "vitest";
import { coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import { ratioOfMeans } from "../../src/statistics/ratioOfMeans.ts";

describe("the ratio of two means in the same worlds", () => {
  it("is the ratio of the sums, with no width where each world has the same ratio", () => {
    expect(ratioOfMeans([2, 4, 9], [2, 4, 9])).toEqual({ value: 1, ci: [1, 1] });
    const { value, ci } = ratioOfMeans([3, 6], [1, 2])!;
    expect(value).toBe(3);
    expect(ci![0]).toBeCloseTo(3, 12);
  });

  it("has no interval from one world or a mean of 0, and is nothing where there is nothing below", () => {
    expect(ratioOfMeans([6], [2])).toEqual({ value: 3 });
    expect(ratioOfMeans([0, 0], [2, 1])).toEqual({ value: 0 });
    expect(ratioOfMeans([1, 2], [0, 0])).toBeNull();
    expect(ratioOfMeans([], [])).toBeNull();
  });

  it("is held by its interval about as often as it says", () => {
    const samples = process.env.SKIPSTONE_LONG ? 4000 : 600;
    let held = 0;
    for (let sample = 0; sample < samples; sample++) {
      const key = worldKey(rootKey("ratio"), sample, Purpose.bootstrap);
      const below = Array.from({ length: 100 }, (_, i) => 1 + (coin(key, i) % 50));
      // On average 30 + 2 · 25.5 over 25.5.
      const above = below.map((each, i) => 2 * each + (coin(key, i, 1) % 61));
      const { ci } = ratioOfMeans(above, below)!;
      const truth = (30 + 2 * 25.5) / 25.5;
      if (ci![0] <= truth && truth <= ci![1]) held++;
    }
    expect(Math.abs(held / samples - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / samples));
  });
});
