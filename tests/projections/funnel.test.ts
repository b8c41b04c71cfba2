import { describe, expect, it } from "vitest";
import { funnel } from "../../src/projections/funnel.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [{ tick: 0, person: 0, starter: 0 }],
    views: [
      { tick: 1, person: 1 },
      { tick: 1, person: 2 },
    ],
    also: [
      { tick: 1, name: "Impressions", amount: 10 },
      { tick: 1, name: "Clicked", person: 1 },
      { tick: 1, name: "Converted", person: 1 },
      { tick: 2, name: "Impressions", amount: 10 },
      { tick: 2, name: "Clicked", person: 2 },
    ],
  },
  { world: 1, shares: [{ tick: 0, person: 0, starter: 0 }] },
];

describe("the funnel", () => {
  it("given clicks and purchases, then they are counted per world and as parts of what came before", () => {
    const { funnel: found } = toldOf(funnel, runs, { conversion: true });
    expect(found).toMatchObject({ worlds: 2, clicks: { mean: 1 }, conversions: { mean: 0.5 } });
    expect(found!.clickRate!.value).toBe(2 / 20);
    expect(found!.clickersOfViewers!.value).toBe(1);
    expect(found!.conversionRate!.value).toBe(1 / 2);
  });

  it("given no click, then there is no rate of conversion; where nobody can click, nothing is told", () => {
    const { funnel: found } = toldOf(funnel, runs.slice(1), { conversion: true });
    expect(found).toMatchObject({ clicks: { mean: 0 } });
    for (const rate of ["clickRate", "conversionRate"]) expect(found).not.toHaveProperty(rate);
    expect(toldOf(funnel, runs)).toEqual({});
  });
});
