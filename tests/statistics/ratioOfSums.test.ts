import { describe, expect, it } from "vitest";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { ratioOfSums } from "../../src/statistics/ratioOfSums.ts";

describe("ratioOfSums", () => {
  it("weighs worlds by their size", () => {
    expect(ratioOfSums([1, 50], [1, 100])!.value).toBeCloseTo(51 / 101, 15);
    expect(ratioOfSums([3], [4])).toEqual({ value: 0.75 });
    expect(ratioOfSums([0, 0], [0, 0])).toBeNull();
    expect(ratioOfSums([2, 4, 8], [4, 8, 16])!.ci).toEqual([0.5, 0.5]);
  });

  it("has an interval that holds the true ratio in about 95 % of repetitions, and never leaves [0, 1]", () => {
    const truth = 0.2;
    let covered = 0;
    const repetitions = 2000;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const key = worldKey(rootKey("ratio"), repetition, Purpose.bootstrap);
      const wholes = Array.from({ length: 60 }, (_, i) => 5 + (draw(key, i, 0) % 40));
      const parts = wholes.map((whole, i) => {
        let count = 0;
        for (let j = 0; j < whole; j++) if (draw(key, i, j + 1) / 2 ** 32 < truth) count++;
        return count;
      });
      const { ci } = ratioOfSums(parts, wholes)!;
      if (ci![0] <= truth && truth <= ci![1]) covered++;
      expect(ci![0]).toBeGreaterThanOrEqual(0);
    }
    // Four standard errors of a share of 95 % in 2,000.
    expect(Math.abs(covered / repetitions - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / repetitions));
  });
});
