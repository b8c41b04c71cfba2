import { describe, expect, it } from "vitest";
import { impressions } from "../../src/projections/impressions.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [{ tick: 0, person: 0, starter: 0 }],
    views: [
      { tick: 0, person: 0 },
      { tick: 1, person: 1 },
      { tick: 1, person: 2 },
      { tick: 2, person: 3 },
    ],
    also: [
      { tick: 1, name: "Impressions", source: 1, amount: 6 },
      { tick: 1, name: "Impressions", amount: 3 },
      { tick: 2, name: "Impressions", amount: 1, negative: true },
    ],
  },
  { world: 1, shares: [{ tick: 0, person: 0, starter: 0 }], views: [{ tick: 0, person: 0 }] },
];

describe("impressions", () => {
  it("given viewings of a broadcast and along ties, then each is counted where it comes from", () => {
    const { impressions: found } = toldOf(impressions, runs, { tallies: true });
    expect(found).toMatchObject({ worlds: 2, total: { mean: 5 }, positive: 4.5, negative: 0.5 });
    expect(found!.starters).toEqual([
      { starter: "leaders", impressions: 0 },
      { starter: "friends", impressions: 3 },
    ]);
    expect(found!.unpaid).toBe(2);
  });

  it("average frequency is all impressions by all viewers; rating points are per cent of the people", () => {
    const { impressions: found } = toldOf(impressions, runs, { tallies: true });
    expect(found!.frequency).toBe(10 / 5);
    expect(found!.ratingPoints).toBe(50);
    expect(found).not.toHaveProperty("effectiveReach");
  });

  it("given a row for each viewing, then tells how many people had at least one, two, three", () => {
    const { impressions: found } = toldOf(impressions, runs, { tallies: true, everyView: true });
    // Each first view is followed by a second in these frames.
    expect(found!.effectiveReach).toEqual([5 / 2, 5 / 2]);
  });

  it("is not told where viewings are not tallied, and throws on a starter that the plan lacks", () => {
    expect(toldOf(impressions, runs)).toEqual({});
    expect(() => toldOf(impressions, runs, { tallies: true, starters: [] })).toThrow("starter 1");
  });
});
