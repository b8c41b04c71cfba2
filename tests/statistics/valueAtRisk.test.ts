import { describe, expect, it } from "vitest";
import { log } from "../../src/randomness/exactMath.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { quantileRanks } from "../../src/statistics/quantileRanks.ts";
import { valueAtRisk } from "../../src/statistics/valueAtRisk.ts";

/** Losses with the law Exp(1). */
const exponential = (sample: number, count: number): number[] => {
  const key = worldKey(rootKey("value at risk"), sample, Purpose.bootstrap);
  return Array.from({ length: count }, (_, i) => -log((draw(key, i, 0) + 0.5) / 2 ** 32));
};

describe("value at risk", () => {
  it("is the loss of rank ⌈level · worlds⌉, and beyond it the mean of the worst", () => {
    const losses = Array.from({ length: 20 }, (_, i) => 20 - i);
    const { valueAtRisk: value, conditional } = valueAtRisk(losses, 0.9);
    expect(value.value).toBe(18);
    // The worst two of twenty: 19 and 20.
    expect(conditional.value).toBeCloseTo(19.5, 12);
    expect(valueAtRisk(losses, 0.95).valueAtRisk.value).toBe(19);
  });

  it("of Exp(1) at 95 % is 2.9957, and the conditional one 3.9957, within four standard errors", () => {
    const count = 40_000;
    const { valueAtRisk: value, conditional } = valueAtRisk(exponential(0, count), 0.95);
    // The standard error of a quantile: √(a (1 − a) ÷ n) ÷ density, which is .05 there.
    const error = Math.sqrt((0.95 * 0.05) / count) / 0.05;
    expect(Math.abs(value.value - 2.9957)).toBeLessThan(4 * error);
    expect(Math.abs(conditional.value - 3.9957)).toBeLessThan(4 * Math.hypot(conditional.se!, error));
    // sd((X − VaR)₊) ÷ .05: (X − VaR)₊ has second moment 2 · .05.
    expect(conditional.se).toBeCloseTo(Math.sqrt((0.1 - 0.0025) / count) / 0.05, 2);
  });

  it("of 1,000 worlds lies between the order statistics 936 and 964", () => {
    const losses = exponential(1, 1000);
    const ascending = losses.toSorted((a, b) => a - b);
    expect(quantileRanks(1000, 0.95)).toMatchObject({ lower: 936, upper: 964 });
    expect(valueAtRisk(losses, 0.95).valueAtRisk.ci).toEqual([ascending[935], ascending[963]]);
  });

  it("has intervals that hold the truth about as often as they should", () => {
    const samples = 600;
    let value = 0;
    let conditional = 0;
    const holds = (truth: number, [low, high]: readonly [number, number]) => low <= truth && truth <= high;
    for (let sample = 0; sample < samples; sample++) {
      const risk = valueAtRisk(exponential(10 + sample, 1000), 0.95);
      if (holds(2.9957, risk.valueAtRisk.ci!)) value++;
      if (holds(3.9957, risk.conditional.ci!)) conditional++;
    }
    const error = Math.sqrt((0.95 * 0.05) / samples);
    expect(Math.abs(value / samples - 0.958)).toBeLessThan(4 * error);
    // Student's interval of a skewed loss is a little short: .936.
    expect(Math.abs(conditional / samples - 0.936)).toBeLessThan(4 * error);
  });

  it("leaves out what so few worlds cannot say", () => {
    expect(valueAtRisk([7], 0.95)).toEqual({
      level: 0.95,
      valueAtRisk: { value: 7 },
      conditional: { value: 7 },
    });
    expect(valueAtRisk([1, 2, 3, 4, 5], 0.95).valueAtRisk).toEqual({ value: 5 });
    expect(valueAtRisk(Array<number>(200).fill(3), 0.95).conditional).toEqual({
      value: 3,
      se: 0,
      ci: [3, 3],
    });
  });
});
