import { describe, expect, it } from "vitest";
import { outwardInterval } from "../../src/tipping/outwardInterval.ts";

const points = [1, 2, 3, 4];

describe("an interval between points that were seen", () => {
  it("keeps its ends where the curve rises by no more than luck", () => {
    const few = { worlds: 20, level: 0.95 };
    expect(outwardInterval([1.5, 3.5], points, [0.1, 0.3, 0.5, 0.7], few)).toEqual([1.5, 3.5]);
  });

  it("goes to the points around it where the curve is steeper", () => {
    const many = { worlds: 2000, level: 0.95 };
    expect(outwardInterval([1.5, 3.5], points, [0.1, 0.3, 0.5, 0.7], many)).toEqual([1, 4]);
    // An end that is a point has what lies before it as well, as nobody knows when it came to that.
    expect(outwardInterval([2, 3], points, [0.1, 0.3, 0.5, 0.7], many)).toEqual([1, 3]);
    expect(outwardInterval([1, 1], points, [0.9, 1, 1, 1], many)).toEqual([0, 1]);
  });
});
