import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageFrequency,
  clickBenchmark,
  costPer,
  costPerRatingPoint,
  costPerThousand,
  effectiveAudience,
  frontPageNegativeShare,
  grossRatingPoints,
  independentReach,
  interactionRate,
  mediaCostEquivalent,
  netSentiment,
  netSentimentOfSpoken,
  readRate,
  repostRate,
  returnOnInvestment,
  searchIndex,
  sentimentRatio,
  timeToPeak,
} from "../../src/statistics/metrics.ts";

describe("metrics of a report", () => {
  it("average frequency: 300 impressions on 120 viewers are 2.5 each", () => {
    expect(averageFrequency(300, 120)).toBe(2.5);
    expect(averageFrequency(0, 0)).toBeNull();
  });

  it("GRP: 300 impressions among 1,000 people are 30 points, and a cost of 90 is 3 a point", () => {
    expect(grossRatingPoints(300, 1000)).toBe(30);
    expect(costPerRatingPoint(90, 30)).toBe(3);
    expect(costPerRatingPoint(90, 0)).toBeNull();
  });

  it("independent channels: 50 %, 40 % and 10 % reach 73 % together", () => {
    expect(independentReach([0.5, 0.4, 0.1])).toBeCloseTo(0.73, 12);
    expect(independentReach([])).toBe(0);
  });

  it("law: together they reach at least what the best does alone, and at most what they do added up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (reaches) => {
          const together = independentReach(reaches);
          expect(together).toBeGreaterThanOrEqual(Math.max(...reaches) - 1e-12);
          expect(together).toBeLessThanOrEqual(
            Math.min(
              1,
              reaches.reduce((sum, each) => sum + each, 0),
            ) + 1e-12,
          );
        },
      ),
      { seed: 41 },
    );
  });

  it("CPM, CPC, CPE, CPA: cost by thousand impressions, and by each of something", () => {
    expect(costPerThousand(60, 2000)).toBe(30);
    expect(costPerThousand(60, 0)).toBeNull();
    expect(costPer(90, 20)).toBe(4.5);
    expect(costPer(90, 0)).toBeNull();
  });

  it("CPC benchmark: 6.75 where the industry pays 4.5 is one and a half times as dear", () => {
    expect(clickBenchmark(6.75, 4.5)).toBe(1.5);
  });

  it("AVE: 200,000 impressions at a CPM of 30 would have cost 6,000", () => {
    expect(mediaCostEquivalent(200_000, 30)).toBe(6000);
  });

  it("ROI: revenue of 150 on a cost of 100 is .5; no cost, no ROI", () => {
    expect(returnOnInvestment(150, 100)).toBe(0.5);
    expect(returnOnInvestment(0, 100)).toBe(-1);
    expect(returnOnInvestment(150, 0)).toBeNull();
  });

  it("sentiment: the ratio adds up to 1; net sentiment counts those who say nothing, its variant does not", () => {
    const counts = { positive: 30, neutral: 60, negative: 10 };
    expect(sentimentRatio(counts)).toEqual({ positive: 0.3, neutral: 0.6, negative: 0.1 });
    expect(netSentiment(counts)).toBe(20);
    expect(netSentimentOfSpoken(counts)).toBe(50);
    const nothing = { positive: 0, neutral: 0, negative: 0 };
    expect([sentimentRatio(nothing), netSentiment(nothing), netSentimentOfSpoken(nothing)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("time to peak: the first of the largest counts; none where nothing happened", () => {
    expect(timeToPeak([0, 2, 5, 9], [1, 7, 7, 3])).toBe(2);
    expect(timeToPeak([], [])).toBeNull();
    expect(timeToPeak([4], [0])).toBeNull();
  });

  it("fake-account discount: 10,000 followers, 17 % fake, 30 % reachable are 2,490 people", () => {
    expect(effectiveAudience(10_000, 0.17, 0.3)).toBeCloseTo(2490, 9);
  });

  it("rates: reposts by views, own viewers by followers, reposts and replies by views", () => {
    expect(repostRate(30, 1000)).toBe(0.03);
    expect(readRate(120, 4000)).toBe(0.03);
    expect(interactionRate(30, 20, 1000)).toBe(0.05);
    expect([repostRate(1, 0), readRate(1, 0), interactionRate(1, 1, 0)]).toEqual([null, null, null]);
  });

  it("search index: 100 without a campaign, 150 where 500 viewers at .1 meet a baseline of 100", () => {
    expect(searchIndex(100, 0.1, 0)).toBe(100);
    expect(searchIndex(100, 0.1, 500)).toBe(150);
    expect(searchIndex(0, 0.1, 500)).toBeNull();
  });

  it("front page: ten posts by views that halve with age, and the part of them that is negative", () => {
    const old = { views: 1000, age: 3, isNegative: false };
    const fresh = Array.from({ length: 10 }, (_, i) => ({ views: 126 + i, age: 0, isNegative: i < 4 }));
    // 1000 / 2³ = 125: just below all of them.
    expect(frontPageNegativeShare([old, ...fresh], 1)).toBe(0.4);
    // With a half-life of 2 it is 353.6 and takes the place of the last, which is negative.
    expect(frontPageNegativeShare([old, ...fresh], 2)).toBe(0.3);
    expect(frontPageNegativeShare([], 1)).toBeNull();
  });
});
