import { describe, expect, it } from "vitest";
import { meanInterval } from "../../src/statistics/meanInterval.ts";

describe("the interval of a mean", () => {
  it("is Student's: 12.706 standard errors for two values, 1.984 for a hundred", () => {
    const [low, high] = meanInterval(10, 2, 2);
    expect(high - 10).toBeCloseTo(2 * 12.706204736174694, 9);
    expect(10 - low).toBeCloseTo(2 * 12.706204736174694, 9);
    expect(meanInterval(0, 1, 100)[1]).toBeCloseTo(1.9842169515864174, 12);
  });

  it("is the whole line for one value, which has no spread", () => {
    expect(meanInterval(3, Number.NaN, 1)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });

  it("widens with the level", () => {
    expect(meanInterval(0, 1, 31, 0.99)[1]).toBeCloseTo(2.7499956535672254, 11);
  });
});
