import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whereReached } from "../../src/tipping/whereReached.ts";
import { LAW } from "../network/networkOf.ts";

const positive = (most: number) => fc.double({ min: 1e-6, max: most, noNaN: true });

describe("whereReached", () => {
  it("finds where a rising function comes to a level, straight, bent or cut", () => {
    const shapes = fc.constantFrom<(x: number) => number>(
      (x) => x,
      (x) => Math.min(1, x),
      (x) => 1 - Math.exp(-x),
      (x) => Math.min(0.3, x) + Math.min(0.7, x * x),
      (x) => (x < 0.5 ? 0 : x < 4 ? 0.25 : 1),
    );
    fc.assert(
      fc.property(shapes, positive(1e4), positive(0.99), (shape, slope, level) => {
        const value = (x: number) => shape(x * slope);
        const found = whereReached(level, value)!;
        expect(value(found * (1 + 1e-6))).toBeGreaterThanOrEqual(level * (1 - 2e-6));
        expect(value(found * (1 - 1e-6))).toBeLessThanOrEqual(level * (1 + 2e-6));
      }),
      LAW,
    );
  });

  it("finds none above what the function ever reaches", () => {
    expect(whereReached(1.01, (x) => Math.min(1, x))).toBe(null);
    expect(whereReached(0.1, () => 0)).toBe(null);
  });
});
