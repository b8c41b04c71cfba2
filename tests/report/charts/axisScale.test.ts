import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisAlong, axisScale, axisTell } from "../../../src/report/charts/axisScale.ts";
import { textWidth } from "../../../src/report/charts/textWidth.ts";

const amounts = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

describe("axes", () => {
  it("given any ends, then they lie within, and there are no more steps than asked for, but for rounding out", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 2, max: 9 }), (low, span, labels) => {
        const { min, max, interval } = axisScale(-low, span, labels);
        expect(min).toBeLessThanOrEqual(-low + 1e-8 * interval);
        expect(max).toBeGreaterThanOrEqual(span - 1e-8 * interval);
        expect(Math.round((max - min) / interval)).toBeLessThanOrEqual(labels + 2);
      }),
      { seed: 1 },
    );
  });

  it("given whole: false, then it ends where it was told to", () => {
    expect(axisScale(0, 47.3, 5, false)).toEqual({ min: 0, max: 47.3, interval: 10 });
    expect(axisScale(3, 3, 5)).toEqual({ min: 3, max: 4, interval: 1 });
  });

  it("given any width and values, then labels do not touch", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 340, max: 1200 }), (high, width) => {
        const scale = axisAlong(0, high, width);
        const labels = Math.floor((scale.max - scale.min) / scale.interval + 1e-9) + 1;
        const widest = textWidth(axisTell(scale)(scale.max), 11);
        expect(labels <= 2 || labels * widest < width).toBe(true);
      }),
      { seed: 2 },
    );
  });

  it("tells all values of an axis with as many decimals as its steps have", () => {
    const tell = axisTell({ min: -0.1, max: 0.14, interval: 0.02 });
    expect([0, 0.02, 0.1, -0.1].map(tell)).toEqual(["0", "0.02", "0.10", "−0.10"]);
    expect(axisTell({ min: 0, max: 20_000, interval: 5000 })(15_000)).toBe("15,000");
    expect(axisTell({ min: 0, max: 4e-7, interval: 1e-7 })(3e-7)).toBe("0.0000003");
  });
});
