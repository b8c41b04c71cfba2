import { describe, expect, it } from "vitest";
import { curveSpan } from "../../src/report/curveSpan.ts";
import { planTip } from "./planTip.ts";

const tip = (own: number, transmissibility: readonly number[], ignition: readonly number[]) =>
  planTip({ own }, { curve: { transmissibility, ignition, reach: [], ignitionLo: [], ignitionHi: [] } });

describe("the part of a curve that is drawn", () => {
  it("is where it rises, and a far end at which all is over is not part of it", () => {
    const rising = tip(0.5, [0.4, 0.5, 0.6, 0.7, 20], [0, 0.2, 0.6, 0.93, 1]);
    expect(curveSpan([rising])).toEqual([0.4, 0.7]);
    // Not quite there at the last boundary before the far one.
    const slow = tip(0.5, [0.4, 0.5, 0.6, 0.7, 20], [0, 0.2, 0.6, 0.8, 1]);
    expect(curveSpan([slow])).toEqual([0.4, 0.7]);
  });

  it("is that of all plans that tip, and not of one that hardly ever ignites", () => {
    const early = tip(0.5, [0.3, 0.4, 0.5, 20], [0, 0.5, 1, 1]);
    const late = tip(0.5, [0.5, 0.6, 0.7, 20], [0, 0.5, 1, 1]);
    const { alpha50: _, ...never } = tip(0.5, [0.5, 1, 10, 20], [0, 0, 0.02, 0.03]).tipping;
    expect(curveSpan([early, late, planTip({ own: 0.5, tipping: never })])).toEqual([0.3, 0.7]);
    expect(curveSpan([planTip({ own: 0.5, tipping: never })])).toEqual(
      [1, 20].map((each) => (each === 1 ? 0 : each)),
    );
  });

  it("holds a plan's own where that is near, and begins at 0 where that makes no difference", () => {
    const at = (own: number) => curveSpan([tip(own, [0.4, 0.5, 0.6, 20], [0, 0.5, 1, 1])]);
    expect(at(0.3)).toEqual([0.3, 0.6]);
    expect(at(0.7)).toEqual([0.4, 0.7]);
    expect(at(0.05)).toEqual([0.4, 0.6]);
    expect(curveSpan([tip(0.2, [0.1, 0.5, 0.9], [0, 0.5, 1])])).toEqual([0, 0.9]);
  });
});
