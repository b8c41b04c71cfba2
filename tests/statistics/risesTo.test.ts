import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { risesTo } from "../../src/statistics/risesTo.ts";

describe("where a curve rises to a level", () => {
  it("is found on the straight line between the points around it", () => {
    expect(risesTo([1, 3], [0.2, 0.6], 0.5)).toBeCloseTo(2.5, 12);
    expect(risesTo([1, 2, 4], [0, 0.5, 1], 0.5)).toBe(2);
    // A step that is level at first is left at its beginning.
    expect(risesTo([1, 2, 3, 4], [0, 0.5, 0.5, 1], 0.5)).toBe(2);
  });

  it("is the first point where it begins above, and nowhere where it never comes so far", () => {
    expect(risesTo([1, 2], [0.7, 0.9], 0.5)).toBe(1);
    expect(risesTo([1, 2], [0.1, 0.4], 0.5)).toBe(Infinity);
    expect(risesTo([], [], 0.5)).toBe(Infinity);
  });

  it("of any nondecreasing curve lies where the curve drawn through its points has that level", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(steps, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (each, part) => {
        let [x, y] = [0, 0];
        const points: number[] = [];
        const values: number[] = [];
        for (const [right, up] of each) {
          x += right;
          y += up;
          points.push(x);
          values.push(y);
        }
        const [first, last] = [values[0]!, values.at(-1)!];
        const level = first + part * (last - first);
        const at = risesTo(points, values, level);
        const after = points.findIndex((point) => point >= at);
        expect(values[after]!).toBeGreaterThanOrEqual(level);
        if (after > 0) {
          const slope = (values[after]! - values[after - 1]!) / (points[after]! - points[after - 1]!);
          expect(values[after - 1]! + slope * (at - points[after - 1]!)).toBeCloseTo(level, 8);
        }
      }),
      { seed: 5 },
    );
  });
});
