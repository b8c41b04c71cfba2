import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputValue, isLogarithmic } from "../../src/plans/inputValue.ts";

const range = (low: number, high: number, unit: "" | "%" | "s" = "") => ({ path: "x", low, high, unit });

describe("the value of an input at a part of its range", () => {
  it("goes by amounts; by factors where both ends are positive and more than fourfold apart", () => {
    expect(inputValue(range(1, 3), 0.5, false)).toBe(2);
    expect(inputValue(range(1, 100), 0.5, false)).toBeCloseTo(10, 12);
    expect(isLogarithmic(range(1, 4))).toBe(false);
    expect(isLogarithmic(range(0, 100))).toBe(false);
    expect(isLogarithmic(range(-9, 100))).toBe(false);
  });

  it("is written as its unit is", () => {
    expect(inputValue(range(5, 15, "%"), 0.5, false)).toBe("10%");
    expect(inputValue(range(3600, 7200, "s"), 0.5, false)).toBe("90m");
  });

  it("given whole numbers, then each has an equal part of the range", () => {
    const values = Array.from({ length: 30 }, (_, i) => inputValue(range(1, 3), (i + 0.5) / 30, true));
    for (const value of [1, 2, 3]) expect(values.filter((each) => each === value)).toHaveLength(10);
  });

  it("stays in the range, from its lower end to its upper, and rises", () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((each) => each + 0);
    fc.assert(
      fc.property(
        end,
        end,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, x, y) => {
          fc.pre(Math.abs(a - b) > 1e-9);
          const given = range(Math.min(a, b), Math.max(a, b));
          const at = (part: number) => inputValue(given, part, false) as number;
          expect(at(0)).toBe(given.low);
          expect(at(1)).toBeCloseTo(given.high, 5);
          expect(at(Math.min(x, y))).toBeLessThanOrEqual(at(Math.max(x, y)) + 1e-6);
          for (const part of [x, y]) expect(at(part)).toBeGreaterThanOrEqual(given.low);
          for (const part of [x, y]) expect(at(part)).toBeLessThanOrEqual(given.high);
        },
      ),
      { seed: 34, numRuns: 300 },
    );
  });
});
