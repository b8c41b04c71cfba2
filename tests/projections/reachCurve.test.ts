import { describe, expect, it } from "vitest";
import type { FoldContext } from "../../src/projections/Projection.ts";
import { type ReachCurve, type ReachCurveFinding, reachCurve } from "../../src/projections/reachCurve.ts";
import { studentQuantile } from "../../src/statistics/studentQuantile.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";

const told = (runs: readonly HandmadeRun[], changes: Partial<FoldContext> = {}): ReachCurveFinding => {
  const context = handmadeContext(changes);
  return reachCurve.finish(reachCurve.evolve(reachCurve.initial(context), handmadeFrame(runs)), context);
};

const curveOf = (runs: readonly HandmadeRun[], changes: Partial<FoldContext> = {}): ReachCurve =>
  told(runs, changes).curve as ReachCurve;

/** A world in which person 0 starts, and `more` further people share at tick 1. */
const world = (index: number, more: number): HandmadeRun => ({
  world: index,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    ...Array.from({ length: more }, (_, i) => ({ tick: 1, person: i + 1, from: 0 })),
  ],
});

describe("the reach curve", () => {
  it("given three worlds, then the mean counts up, and a world that ended keeps its last value", () => {
    const curve = curveOf(threeWorlds);
    expect(curve).toMatchObject({ unit: "round", time: [0, 1, 2, 3], worlds: 3, fanWorlds: 3 });
    expect(curve.sharers.mean).toEqual([4 / 3, 2, 8 / 3, 3]);
    expect(curve.viewers?.mean).toEqual([4 / 3, 7 / 3, 3, 10 / 3]);
    expect(curve.sharers.q50).toEqual([1, 2, 2, 3]);
    expect(curve.sharers.q25).toEqual([1, 1.5, 1.5, 2]);
    expect(curve.sharers.q75).toEqual([1.5, 2.5, 3.5, 4]);
  });

  it("given the first twenty worlds, then each is a sample path", () => {
    const { paths } = told(Array.from({ length: 25 }, (_, i) => world(i, i % 4)));
    expect(paths?.map((path) => path.world)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(paths?.[3]?.sharers).toEqual([1, 4]);
    expect(paths?.[3]?.viewers).toEqual([0, 0]);
  });

  it("given worlds that differ at one tick, then the band there is Student's", () => {
    const { sharers } = curveOf(Array.from({ length: 40 }, (_, i) => world(i, i % 2 === 0 ? 2 : 6)));
    expect([sharers.bandLo?.[0], sharers.mean[0], sharers.bandHi?.[0]]).toEqual([1, 1, 1]);
    const se = Math.sqrt((4 * 40) / 39 / 40);
    const half = ((sharers.bandHi?.[1] as number) - (sharers.bandLo?.[1] as number)) / 2;
    expect(sharers.mean[1]).toBe(5);
    // A thousand multipliers leave the .95 quantile some 2 % of noise.
    expect(Math.abs(half / (studentQuantile(0.975, 39) * se) - 1)).toBeLessThan(0.1);
  });

  it("given worlds beyond the first thousand, then they count in the mean and not in the fan", () => {
    const { sharers, worlds, fanWorlds } = curveOf([
      world(0, 0),
      world(999, 0),
      world(1000, 9),
      world(2000, 9),
    ]);
    expect({ worlds, fanWorlds }).toEqual({ worlds: 4, fanWorlds: 2 });
    expect(sharers.mean).toEqual([1, 5.5]);
    expect(sharers.q95).toEqual([1, 1]);
  });

  it("given as many worlds again beyond the thousand, then the band narrows by √2", () => {
    const width = (worlds: readonly HandmadeRun[]): number => {
      const { sharers } = curveOf(worlds);
      return (sharers.bandHi?.[1] as number) - (sharers.bandLo?.[1] as number);
    };
    const fan = Array.from({ length: 30 }, (_, i) => world(i, 3 + (i % 3)));
    const beyond = fan.map((run) => ({ ...run, world: run.world + 1000 }));
    expect(width(fan) / width([...fan, ...beyond])).toBeCloseTo(Math.SQRT2, 12);
  });

  it("given more people than could share, then the band stays between none and all", () => {
    const { sharers } = curveOf([world(0, 0), world(1, 9)]);
    expect(sharers.bandLo?.[1]).toBe(0);
    expect(sharers.bandHi?.[1]).toBe(10);
  });

  it("given a long time axis, then it is thinned to exact values at equal steps and the last tick", () => {
    const long: HandmadeRun = {
      world: 0,
      shares: [
        { tick: 0, person: 0, starter: 0 },
        { tick: 700, person: 1, from: 0 },
        { tick: 1_000_003, person: 2, starter: 1 },
      ],
    };
    const { time, sharers } = curveOf([long]);
    expect(time.length).toBeLessThanOrEqual(512);
    expect(time[1]).toBe(1957);
    expect(time.at(-1)).toBe(1_000_003);
    expect(sharers.mean.slice(0, 2)).toEqual([1, 2]);
    expect(sharers.mean.slice(-2)).toEqual([2, 3]);
  });

  it("given one world, then there is no band; given none with events, then no curve", () => {
    expect(curveOf([world(0, 1)]).sharers).not.toHaveProperty("bandLo");
    expect(told([{ ...world(0, 1), stored: false }])).toEqual({});
  });

  it("given that viewers were not measured, then they are absent", () => {
    const { curve, paths } = told(threeWorlds, { viewers: false });
    expect(curve).not.toHaveProperty("viewers");
    expect(paths?.[0]).not.toHaveProperty("viewers");
  });
});
