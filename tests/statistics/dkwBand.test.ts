import { describe, expect, it } from "vitest";
import { dkwBand } from "../../src/statistics/dkwBand.ts";

describe("the band of Dvoretzky, Kiefer and Wolfowitz", () => {
  it("is ± .061 wide at 500 values and 95 %, cut to [0, 1]", () => {
    const { low, high } = dkwBand([0, 0.5, 1], 500);
    expect(high[1]! - 0.5).toBeCloseTo(0.0607, 4);
    expect(0.5 - low[1]!).toBeCloseTo(0.0607, 4);
    expect([low[0], high[2]]).toEqual([0, 1]);
    expect(dkwBand([0.5], 500, 0.99).high[0]).toBeCloseTo(0.5 + 0.0728, 4);
  });

  it("is everything where nothing is known", () => {
    const { low, high } = dkwBand([0, 0.5], 0);
    expect([...low, ...high]).toEqual([0, 0, 1, 1]);
  });
});
