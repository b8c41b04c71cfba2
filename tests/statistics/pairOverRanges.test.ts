import { describe, expect, it } from "vitest";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { pairOverRanges } from "../../src/statistics/pairOverRanges.ts";
import { type RangeDesign, rangeDesign } from "../../src/statistics/rangeDesign.ts";

const key = rootKey("ranges");
const WORLDS = 10;

/** A plan that is ahead by `difference` on average, in a part of the worlds, which differ by 0 … 9. */
function told(
  design: RangeDesign,
  difference: (point: Float64Array) => number,
  won = (_: Float64Array) => 0.5,
) {
  const { points } = design;
  const pair = {
    worlds: WORLDS,
    difference: Float64Array.from(points, difference),
    byWorld: Float64Array.from(
      { length: points.length * WORLDS },
      (_, i) => difference(points[Math.floor(i / WORLDS)]!) + (i % WORLDS) - 4.5,
    ),
    won: Float64Array.from(points, won),
    lost: Float64Array.from(points, (point) => 1 - won(point)),
  };
  return pairOverRanges(design, pair, key);
}

describe("the design over ranges", () => {
  it("is Sobol's for up to six inputs, a Latin hypercube and Morris's paths beyond", () => {
    for (const inputs of [1, 2, 6]) {
      const { points, spread, deciding } = rangeDesign(inputs, key);
      expect([points.length, spread, "sobol" in deciding]).toEqual([64 * (inputs + 2), 128, true]);
    }
    const { points, spread, deciding } = rangeDesign(7, key);
    expect([points.length, spread, "morris" in deciding]).toEqual([64 + 16 * 8, 64, true]);
  });
});

describe("a pair over ranges", () => {
  it("given shares that follow an input evenly, then nine of ten points lie between .05 and .95", () => {
    const { winShare, lossShare, notWon, notLost } = told(
      rangeDesign(2, key),
      () => 1,
      ([x]) => x!,
    );
    for (const [low, high] of [winShare, lossShare]) {
      expect(low).toBeCloseTo(0.05, 1);
      expect(high).toBeCloseTo(0.95, 1);
    }
    expect(notWon).toBeCloseTo(0.5, 1);
    expect(notWon + notLost).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ["sobol", 2],
    ["morris", 9],
  ])("by %s: given a difference of 12 times the last input, then that decides", (_, inputs) => {
    const design = rangeDesign(inputs, key);
    const { variance, deciding } = told(design, (point) => 12 * point.at(-1)!);
    // A uniform from 0 to 12 has variance 12; ten worlds from 0 to 9 have 9.17 (over nine).
    expect(variance!.inputs).toBeCloseTo(12 / (12 + 82.5 / 9), 1);
    const [first, second] = deciding!;
    expect(first!.input).toBe(inputs - 1);
    const strengthOf = (each: typeof first) => ("total" in each! ? each.total * 12 : each!.strength);
    expect(strengthOf(first)).toBeCloseTo(12, -1);
    expect(strengthOf(second)).toBeCloseTo(0, 10);
  });

  it("given a point without a difference, then shares are told and nothing is said of what decides", () => {
    const over = told(rangeDesign(1, key), ([x]) => (x! > 0.9 ? Number.NaN : x!));
    expect(over.variance).toBe(undefined);
    expect(over.deciding).toBe(undefined);
    expect(over.difference[1]).toBeLessThan(0.9);
  });
});
