import { describe, expect, it } from "vitest";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { SOBOL_DIMENSIONS, sobolSequence } from "../../src/statistics/sobolSequence.ts";

describe("Sobol's sequence", () => {
  it("given no key, then it begins as published: the corner, the centre, and the quarters of Gray's order", () => {
    expect(sobolSequence(4, 3).map((row) => [...row])).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
    ]);
  });

  it.each([
    ["as it is", undefined],
    ["shifted", rootKey("shift")],
  ] as const)("given 2ᵐ points %s, then each of 2ᵐ slices of every dimension has one", (_, key) => {
    for (const count of [2, 8, 64, 256]) {
      const points = sobolSequence(count, SOBOL_DIMENSIONS, key);
      for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
        const slices = new Set(points.map((row) => Math.floor(row[dimension]! * count)));
        expect(slices.size).toBe(count);
      }
    }
  });

  it("given 2ᵐ points, then every box of that area over its first two dimensions has one", () => {
    const points = sobolSequence(64, 2, rootKey("boxes"));
    for (let wide = 1; wide <= 64; wide *= 2) {
      const boxes = new Set(
        points.map(([x, y]) => `${Math.floor(x! * wide)} ${Math.floor((y! * 64) / wide)}`),
      );
      expect(boxes.size).toBe(64);
    }
  });

  it("given more points, then the first stay; another key gives others", () => {
    const key = rootKey("a");
    expect(sobolSequence(32, 5, key).slice(0, 8)).toEqual(sobolSequence(8, 5, key));
    expect(sobolSequence(8, 5, rootKey("b"))).not.toEqual(sobolSequence(8, 5, key));
  });

  it("given more dimensions than there are numbers for, then it is refused", () => {
    expect(() => sobolSequence(2, SOBOL_DIMENSIONS + 1)).toThrow("21 dimensions");
  });
});
