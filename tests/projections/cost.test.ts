import { describe, expect, it } from "vitest";
import { cost } from "../../src/projections/cost.ts";
import type { FoldContext } from "../../src/projections/Projection.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 0, person: 1, starter: 0 },
      { tick: 1, person: 2, from: 0 },
    ],
    views: Array.from({ length: 5 }, (_, person) => ({ tick: person, person })),
    also: [
      { tick: 1, name: "StarterFired", source: 1, channel: 1, amount: 200 },
      { tick: 2, name: "Impressions", source: 1, channel: 1, amount: 150 },
      { tick: 2, name: "Impressions", amount: 50 },
      { tick: 2, name: "Clicked", person: 3, channel: 1 },
      { tick: 3, name: "Clicked", person: 4 },
      { tick: 3, name: "Converted", person: 4 },
    ],
  },
  { world: 1, shares: [{ tick: 0, person: 3, starter: 0 }], views: [{ tick: 0, person: 3 }] },
];

const perFollower = Float64Array.of(400, 100, 0, 300, 0, 0, 0, 0, 0, 0).map((followers) => 0.5 * followers);
const context: Partial<FoldContext> = {
  tallies: true,
  conversion: true,
  channels: ["square", "screen"],
  represents: 10,
  prices: [
    { fixed: 20, perPerson: perFollower },
    { fixed: 60, perPerson: null },
  ],
  equivalentPerThousand: 30,
  costs: { currency: "CNY", perClick: 2, revenue: 60, cpc: 5 },
};
const told = (changes: Partial<FoldContext> = {}) => toldOf(cost, runs, { ...context, ...changes }).cost!;

// World 0: 20 + .5 · 500 for the leaders, 60 for the viewings, 2 · 2 · 10 for the clicks: 370.
// World 1: 20 + .5 · 300: 170.
describe("cost", () => {
  it("given prices in all, by person and by click, then each world has its bill of what fired", () => {
    expect(told()).toMatchObject({ worlds: 2, currency: "CNY", total: 270, se: 100 });
  });

  it("given where it was paid, then starters, clicks and channels add up to all of it", () => {
    const found = told();
    expect(found.starters.map((each) => each.cost)).toEqual([220, 30]);
    expect(found.clicks).toEqual({ cost: 20, share: 20 / 270 });
    expect(found.channels!.map((each) => each.cost)).toEqual([230, 40]);
    const shares = found.channels!.reduce((sum, { share }) => sum + share, 0);
    expect(shares).toBeCloseTo(1, 12);
  });

  it("divides by what was had for it, each person standing for ten", () => {
    const found = told();
    expect(found.perViewer).toBe(540 / 60);
    expect(found.perSharer).toBe(540 / 40);
    expect(found.cpm).toBe((1000 * 540) / 2000);
    expect(found.cprp).toBe(540 / 2000);
    expect(found.cpc).toBe(540 / 20);
    expect(found.cpe).toBe(540 / 60);
    expect(found.cpa).toBe(540 / 10);
    expect(found.cpcBenchmark).toBe(27 / 5);
    expect(found.revenue).toBe(300);
    expect(found.roi).toBeCloseTo((600 - 540) / 540, 12);
    expect(found.mediaCostEquivalent).toBe(30);
  });

  it("given no revenue, no industry and no equivalent, then none of what needs them is told", () => {
    const { equivalentPerThousand: _, ...without } = context;
    const costs = { currency: "CNY", perClick: 2, revenue: null, cpc: null };
    const found = toldOf(cost, runs, { ...without, costs, viewers: false }).cost!;
    for (const absent of ["revenue", "roi", "cpcBenchmark", "mediaCostEquivalent", "perViewer"]) {
      expect(found).not.toHaveProperty(absent);
    }
  });

  it("given no prices of starters, then only clicks cost; given none at all, then nothing is told", () => {
    const { prices: _, ...free } = context;
    expect(toldOf(cost, runs, free).cost!.total).toBe(20);
    const { costs: __, ...untold } = context;
    expect(toldOf(cost, runs, untold)).toEqual({});
    const costs = { currency: "CNY", perClick: null, revenue: 60, cpc: null };
    expect(toldOf(cost, runs, { ...free, costs })).toEqual({});
  });

  it("given a starter or a channel that the plan lacks, then it throws", () => {
    expect(() => told({ prices: [{ fixed: 1, perPerson: null }] })).toThrow("starter 1");
    expect(() => told({ channels: ["square"] })).toThrow("channel 1");
  });
});
