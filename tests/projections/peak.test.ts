import { describe, expect, it } from "vitest";
import { peak } from "../../src/projections/peak.ts";
import { type HandmadeRun, threeWorlds, toldOf } from "./handmadeFrame.ts";

describe("time to peak", () => {
  it("given three worlds, then the tick of most new viewers in each, the first of equal ones", () => {
    const { peak: found } = toldOf(peak, threeWorlds);
    expect(found).toMatchObject({ unit: "round", worlds: 3, of: "viewers", time: { mean: 0, q95: 0 } });
  });

  it("given that viewers were not measured, then new sharers are looked at", () => {
    const late: HandmadeRun = {
      world: 0,
      shares: [
        { tick: 0, person: 0, starter: 0 },
        { tick: 4, person: 1, from: 0 },
        { tick: 4, person: 2, from: 0 },
      ],
    };
    const clock = { unit: "hour", secondsPerTick: 1800 } as const;
    expect(toldOf(peak, [late], { viewers: false, clock }).peak).toMatchObject({
      unit: "hour",
      of: "sharers",
      time: { mean: 2 },
    });
    expect(toldOf(peak, [late]).peak).toBeUndefined();
  });
});
