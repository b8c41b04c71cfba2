import { describe, expect, it } from "vitest";
import { tippingVerdict } from "../../src/tipping/tippingVerdict.ts";
import { planTip } from "../report/planTip.ts";

const ignites = (probability: number, low: number, high: number) => ({
  ignition: { probability, ci: [low, high] as const },
});

describe("on which side of its tipping point a plan is", () => {
  it("agrees with how often it ignites at its own transmissibility", () => {
    // The fitted curve may say "at it" of 0.2 beside 0.2: that 63 % ignite there tells more.
    expect(tippingVerdict(planTip({ own: 0.2 }, ignites(0.63, 0.56, 0.69)))).toBe("past");
    expect(tippingVerdict(planTip({ own: 0.2 }, ignites(0.53, 0.46, 0.6)))).toBe("at");
    expect(tippingVerdict(planTip({ own: 0.19 }, ignites(0.46, 0.4, 0.53)))).toBe("at");
    expect(tippingVerdict(planTip({ own: 0.19 }, ignites(0.4, 0.33, 0.47)))).toBe("short");
  });

  it("is told by alpha50's interval where nobody looked at its own", () => {
    expect(tippingVerdict(planTip({ own: 0.1 }))).toBe("short");
    expect(tippingVerdict(planTip({ own: 0.21 }))).toBe("at");
    expect(tippingVerdict(planTip({ own: 0.3 }))).toBe("past");
  });

  it("is none where it never tips, or always has", () => {
    const { alpha50: _, ...never } = planTip().tipping;
    expect(tippingVerdict({ own: 0.2, tipping: never })).toBe("never");
    expect(tippingVerdict(planTip({}, { alpha50: { value: 0 } }))).toBe("always");
  });

  it("is not claimed where the chance and the curve do not agree", () => {
    expect(tippingVerdict(planTip({ own: 0.1 }, ignites(0.9, 0.8, 1)))).toBe("at");
  });
});
