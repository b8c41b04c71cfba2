import { describe, expect, it } from "vitest";
import { kaplanMeier, medianSurvival, restrictedMean } from "../../src/statistics/kaplanMeier.ts";

/** Freireich et al. (1963), weeks in remission under 6-MP; 0: still in remission when last seen. */
const WEEKS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const RELAPSED = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];

describe("Kaplan–Meier", () => {
  it("gives the published curve of the 6-MP trial, its median of 23 weeks", () => {
    const curve = kaplanMeier(WEEKS, RELAPSED);
    expect(curve.times).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    for (const [i, survival] of curve.survival.entries()) expect(survival).toBeCloseTo(published[i]!, 3);
    expect(medianSurvival(curve)).toBe(23);
    // By hand: 6 + .857 · 1 + .807 · 3 + .753 · 3 + .690 · 3 + .627 · 6 + .538 · 1 + .448 · 12.
    expect(restrictedMean(curve, 35)).toBeCloseTo(23.29, 2);
  });

  it("without censoring counts who is left, whatever the order", () => {
    const curve = kaplanMeier([5, 1, 3, 3], [1, 1, 1, 1]);
    expect(curve).toEqual({ times: [1, 3, 5], survival: [0.75, 0.25, 0] });
    expect(restrictedMean(curve, 10)).toBe(3);
    expect(restrictedMean(curve, 2)).toBe(1.75);
  });

  it("given worlds to which it can never happen, then they are spared for ever: cumulative incidence", () => {
    const never = Number.POSITIVE_INFINITY;
    const curve = kaplanMeier([never, 2, never, 4], [0, 1, 0, 1]);
    expect(curve).toEqual({ times: [2, 4], survival: [0.75, 0.5] });
    expect(medianSurvival(curve)).toBe(4);
    expect(medianSurvival(kaplanMeier([never, 2, never], [0, 1, 0]))).toBeNull();
  });

  it("without any event stays at 1", () => {
    const curve = kaplanMeier([4, 4], [0, 0]);
    expect(curve).toEqual({ times: [], survival: [] });
    expect(restrictedMean(curve, 4)).toBe(4);
  });
});
