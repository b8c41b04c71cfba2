import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { geometricGrid, tippingGrid } from "../../src/tipping/tippingGrid.ts";
import { networkOf } from "../network/networkOf.ts";
import { completeNetwork, pathNetwork } from "../oracles/smallNetworks.ts";
import { people, reachOfFlood, tippingPlan } from "./tippingPlan.ts";

const options = { bound: null, threshold: 2, counts: "all" } as const;
const complete = networkOf({ people: 30, pairs: completeNetwork(30).ties });

describe("a grid in equal ratios", () => {
  it("ascends from end to end, with the scenario's own transmissibility among so many boundaries", () => {
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.01, max: 1e6, noNaN: true }),
        fc.integer({ min: 3, max: 300 }),
        fc.oneof(fc.constant(0), positive),
        (from, span, count, own) => {
          const to = from * span;
          const grid = geometricGrid(from, to, count, own);
          expect(grid).toHaveLength(count);
          expect(grid).toContain(own);
          expect(grid.every((each, i) => i === 0 || each > grid[i - 1]!)).toBe(true);
          const isInside = own >= from && own <= to;
          if (!isInside) expect([...grid]).toEqual(expect.arrayContaining([from, to]));
          const ratio = (to / from) ** (1 / (count - (isInside ? 1 : 2)));
          const inside = grid.filter((each) => each !== own && each >= from && each <= to);
          for (const [i, each] of inside.entries()) {
            if (i === 0) continue;
            const steps = Math.log(each / inside[i - 1]!) / Math.log(ratio);
            expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
          }
        },
      ),
      { seed: 61, numRuns: 500 },
    );
  });
});

describe("the grid of a plan", () => {
  it("begins at a quarter of the network's bound and ends where reach stops growing", () => {
    const tipping = tippingPlan(complete, { transmissibility: 0.1 });
    const grid = tippingGrid(tipping, { ...options, bound: 1 / 28 });
    expect(grid).toHaveLength(256);
    expect(grid[0]).toBe(1 / 112);
    expect(grid).toContain(0.1);
    // 30 people who all know each other are all reached long before every chance is 1.
    expect(grid.at(-1)).toBeLessThan(0.6);
    const rows = reachOfFlood(tipping, grid, [0, 1, 2, 3, 4, 5, 6, 7]);
    for (const row of rows) expect(row.at(-1)).toBe(30);
    expect(rows.some((row) => row.at(-20)! < 30)).toBe(true);
  });

  it("has half of its boundaries where worlds tip, so that they are told apart", () => {
    const tipping = tippingPlan(complete, { transmissibility: 0.001 });
    const grid = tippingGrid(tipping, { ...options, threshold: 15, bound: 1 / 28 });
    const tips = reachOfFlood(tipping, grid, [0, 1, 2, 3, 4, 5, 6, 7]).map(
      (row) => grid[row.findIndex((reach) => reach >= 15)]!,
    );
    const [low, high] = [Math.min(...tips), Math.max(...tips)];
    const near = grid.filter((each) => each >= low && each <= high);
    expect(near.length).toBeGreaterThan(110);
    expect(new Set(tips).size).toBe(8);
  });

  it.each([3, 4, 5])("of %d boundaries has none to spare for where worlds tip", (count) => {
    const tipping = tippingPlan(complete, { transmissibility: 0.1 });
    const asked = { ...options, threshold: 15, bound: 1 / 28 };
    const top = tippingGrid(tipping, asked).at(-1)!;
    expect(tippingGrid(tipping, { ...asked, count })).toEqual(geometricGrid(1 / 112, top, count, 0.1));
  });

  it("holds the ignition of every pilot world, however little reach grows there", () => {
    const tipping = tippingPlan(networkOf({ people: 3, pairs: pathNetwork(3).ties }), {
      strengths: Float64Array.of(1, 1, 0.001, 1),
    });
    const grid = tippingGrid(tipping, { ...options, threshold: 3, bound: 0.5 });
    expect(reachOfFlood(tipping, grid, [0, 1, 2]).map((row) => row.at(-1))).toEqual([3, 3, 3]);
    expect(grid.at(-1)).toBeGreaterThan(1);
  });

  it.each([
    ["a network without ties", networkOf({ people: 3, pairs: [] }), [people(0)], null],
    ["strengths of 0", networkOf({ people: 2, pairs: [[0, 1]] }), [people(0)], new Float64Array(2)],
    ["starters who are everybody", networkOf({ people: 2, pairs: [[0, 1]] }), [people(0, 1)], null],
  ])("is wide for %s", (_, network, starters, strengths) => {
    for (const transmissibility of [0, 0.3, 5]) {
      for (const bound of [null, 0, Infinity, 0.2, 1e9]) {
        const grid = tippingGrid(tippingPlan(network, { starters, strengths, transmissibility }), {
          ...options,
          bound,
        });
        expect(grid).toContain(transmissibility);
        expect(grid.length).toBeGreaterThan(200);
        expect(grid.every((each) => Number.isFinite(each))).toBe(true);
        expect(grid.at(-1)! / grid.find((each) => each > 0)!).toBeGreaterThanOrEqual(4 - 1e-9);
      }
    }
  });

  it("is bounded for a plan that must be run at every boundary", () => {
    const tipping = tippingPlan(complete, { strengths: new Float64Array(870).fill(1e-6) });
    const cut = { ...tipping, plan: { ...tipping.plan, horizon: 3 } };
    const grid = tippingGrid(cut, { ...options, bound: 1 / 28, count: 24 });
    expect(grid).toHaveLength(24);
    expect(grid.at(-1)).toBeCloseTo(256 / 112, 10);
  });
});
