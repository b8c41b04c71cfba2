import { describe, expect, it } from "vitest";
import { searches } from "../../src/projections/searches.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const viewed = (tick: number, person: number) => ({ tick, person });
const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [{ tick: 0, person: 0, starter: 0 }],
    views: [viewed(0, 0), viewed(1, 1), viewed(1, 2), viewed(1, 3), viewed(1, 4)],
  },
  {
    world: 1,
    shares: [{ tick: 0, person: 0, starter: 0 }],
    views: [viewed(0, 0), viewed(1, 1), viewed(1, 2)],
  },
];

describe("the search index", () => {
  it("given 50 searches a round and 5 by each new viewer, then 100 · (b + s · new viewers) ÷ b, round by round", () => {
    const { searches: found } = toldOf(searches, runs, { searches: { baseline: 50, perViewer: 5 } });
    expect(found).toMatchObject({
      baseline: 50,
      perViewer: 5,
      time: [0, 1],
      index: [110, 130],
      peak: { time: 1, index: 130 },
    });
  });

  it("given hours of four ticks, then it is of new viewers an hour, of all whom the network stands for", () => {
    const clock = { unit: "hour", secondsPerTick: 900 } as const;
    const { searches: found } = toldOf(searches, runs, {
      searches: { baseline: 50, perViewer: 5 },
      clock,
      represents: 10,
    });
    expect(found!.index).toEqual([100 + 10 * 4 * 10, 100 + 10 * 3 * 4 * 10]);
  });

  it("is not told where the scenario says nothing of searches", () => {
    expect(toldOf(searches, runs)).toEqual({});
  });
});
