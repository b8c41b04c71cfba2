import { describe, expect, it } from "vitest";
import { tippingGaugeFigure } from "../../../src/report/charts/tippingGaugeFigure.ts";
import { LANGS } from "../../../src/report/Lang.ts";
import { planTip } from "../planTip.ts";

describe("how far plans are from their tipping points, in words", () => {
  it("says short, at or past as their chance of igniting does", () => {
    const ignites = (low: number, high: number) => ({
      ignition: { probability: (low + high) / 2, ci: [low, high] as const },
    });
    const plans = [
      planTip({ name: "A", own: 0.19 }, { margin: 0.95, ...ignites(0.3, 0.4) }),
      planTip({ name: "B", own: 0.2 }, { margin: 1, ...ignites(0.45, 0.55) }),
      planTip({ name: "C", own: 0.21 }, { margin: 1.05, ...ignites(0.56, 0.69) }),
    ];
    expect(tippingGaugeFigure({ network: null, plans }, "en")!.description).toBe(
      "A is short of its tipping point, at 0.95 times it. B is at its tipping point, as far as can be told: " +
        "1.00 times it. C is past its tipping point, at 1.05 times it.",
    );
    for (const lang of LANGS) {
      const { description } = tippingGaugeFigure({ network: null, plans }, lang)!;
      for (const margin of ["0.95", "1.00", "1.05"]) expect(description).toContain(margin);
    }
  });
});
