import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../src/statistics/pairedDifference.ts";

describe("the paired difference of two series", () => {
  it("given four worlds, then mean, interval and shares are those of the differences", () => {
    // Differences 2, 0, -1, 3: mean 1, sd sqrt(10 / 3), t(.975, 3) = 3.182446.
    const { mean, ci, winShare, tieShare } = pairedDifference([5, 4, 2, 9], [3, 4, 3, 6]);
    expect([mean, winShare, tieShare]).toEqual([1, 0.5, 0.25]);
    const half = (3.182446305 * Math.sqrt(10 / 3)) / 2;
    expect(ci![0]).toBeCloseTo(1 - half, 6);
    expect(ci![1]).toBeCloseTo(1 + half, 6);
  });

  it("given one world, then nothing is said of its spread", () => {
    expect(pairedDifference([5], [3])).toEqual({ mean: 2, winShare: 1, tieShare: 0 });
  });

  it("turned round it is its own opposite, and a series against itself is no difference", () => {
    const worlds = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(worlds, (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const there = pairedDifference(one, other);
        const back = pairedDifference(other, one);
        expect(back.mean + there.mean).toBeCloseTo(0, 9);
        expect(back.winShare + there.winShare + there.tieShare).toBeCloseTo(1, 9);
        expect(pairedDifference(one, one)).toEqual({ mean: 0, ci: [0, 0], winShare: 0, tieShare: 1 });
      }),
      { seed: 20, numRuns: 100 },
    );
  });
});
