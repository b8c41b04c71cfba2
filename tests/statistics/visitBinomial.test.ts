import { describe, expect, it } from "vitest";
import { visitBinomial } from "../../src/statistics/visitBinomial.ts";

function momentsOf(trials: number, chance: number): { mean: number; variance: number; visits: number } {
  let [sum, squares, visits] = [0, 0, 0];
  const total = visitBinomial(trials, chance, (successes, weight) => {
    sum += weight * successes;
    squares += weight * (successes - trials * chance) ** 2;
    visits++;
  });
  return { mean: sum / total, variance: squares / total, visits };
}

describe("binomial chances outward from the mode", () => {
  it.each([
    [1, 0.3],
    [20, 0.5],
    [20_000, 0.123],
    [1_000_000, 0.9],
    [5, 1e-9],
  ])("of %d trials at %d have their mean and variance", (trials, chance) => {
    const { mean, variance, visits } = momentsOf(trials, chance);
    expect(mean / (trials * chance)).toBeCloseTo(1, 12);
    expect(variance / (trials * chance * (1 - chance))).toBeCloseTo(1, 9);
    expect(visits).toBeLessThan(20 * Math.sqrt(trials) + 4);
  });

  it("are those of Pascal's triangle", () => {
    const weights: number[] = [];
    const total = visitBinomial(4, 0.5, (successes, weight) => {
      weights[successes] = weight;
    });
    expect(weights.map((weight) => (16 * weight) / total)).toEqual([1, 4, 6, 4, 1]);
  });

  it("are all on one number at chance 0 and 1, and without trials", () => {
    expect(momentsOf(9, 0)).toEqual({ mean: 0, variance: 0, visits: 1 });
    expect(momentsOf(9, 1)).toEqual({ mean: 9, variance: 0, visits: 1 });
    expect(momentsOf(0, 0.4)).toEqual({ mean: 0, variance: 0, visits: 1 });
  });
});
