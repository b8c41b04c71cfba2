import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { latinHypercube } from "../../src/statistics/latinHypercube.ts";

describe("a Latin hypercube", () => {
  it("has one point in each of its slices of every dimension, whatever the key", () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 12 }), fc.string(), (count, dimensions, seed) => {
        const points = latinHypercube(count, dimensions, rootKey(seed));
        expect(points).toHaveLength(count);
        for (let dimension = 0; dimension < dimensions; dimension++) {
          const slices = points.map((row) => Math.floor(row[dimension]! * count));
          expect(slices.toSorted((a, b) => a - b)).toEqual(Array.from(slices.keys()));
        }
      }),
      { seed: 33, numRuns: 100 },
    );
  });

  it("orders its dimensions independently: they hardly go together", () => {
    const points = latinHypercube(1000, 2, rootKey("two"));
    const covariance = points.reduce((sum, [x, y]) => sum + (x! - 0.5) * (y! - 0.5), 0) / 1000;
    expect(Math.abs(covariance * 12)).toBeLessThan(4 / Math.sqrt(1000));
  });
});
