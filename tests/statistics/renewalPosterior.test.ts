import { describe, expect, it } from "vitest";
import { gammaQuantile } from "../../src/statistics/gammaQuantile.ts";
import { renewalPosterior } from "../../src/statistics/renewalPosterior.ts";

const DELAYS = [0.5, 0.3, 0.2];

describe("renewalPosterior", () => {
  it("adds new sharers to the shape and what was to be expected at reproduction 1 to the rate", () => {
    const { shape, rate, mean, ci } = renewalPosterior([10, 4, 6, 7], DELAYS, { first: 2, past: 4 });
    expect(shape).toBe(1 + 6 + 7);
    expect(rate).toBeCloseTo(0.2 + (4 * 0.5 + 10 * 0.3) + (6 * 0.5 + 4 * 0.3 + 10 * 0.2), 12);
    expect(mean).toBeCloseTo(shape / rate, 14);
    expect(ci[0]).toBeCloseTo(gammaQuantile(0.025, 14) / rate, 12);
  });

  it("given counts that grow by the renewal equation, finds their reproduction", () => {
    const counts = [1000];
    for (let tick = 1; tick < 30; tick++) {
      counts.push(2 * DELAYS.reduce((sum, share, at) => sum + share * (counts[tick - 1 - at] ?? 0), 0));
    }
    const { mean, ci } = renewalPosterior(counts, DELAYS, { first: 10, past: 30 });
    expect(mean).toBeCloseTo(2, 4);
    expect(ci[1] - ci[0]).toBeLessThan(0.01);
  });

  it("without sharers is as vague as before", () => {
    expect(renewalPosterior([0, 0], DELAYS, { first: 0, past: 2 })).toMatchObject({ shape: 1, rate: 0.2 });
  });
});
