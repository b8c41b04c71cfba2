import { describe, expect, it } from "vitest";
import { reported } from "../../src/projections/reported.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const purged: HandmadeRun = {
  world: 0,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    { tick: 2, person: 1, from: 0 },
    { tick: 3, person: 2, from: 1 },
  ],
  also: [
    { tick: 1, name: "FakeShared", source: 0, amount: 40 },
    { tick: 1, name: "FakeViewed", amount: 94 },
    { tick: 1, name: "Impressions", amount: 6 },
    { tick: 3, name: "Purged", amount: 134 },
    { tick: 4, name: "Impressions", amount: 2 },
  ],
};
const kept: HandmadeRun = {
  world: 1,
  shares: [{ tick: 0, person: 0, starter: 0 }],
  also: [{ tick: 2, name: "FakeShared", source: 0, amount: 10 }],
};

describe("reported and real numbers", () => {
  it("given fake shares and views, then reported is real and fake, until a purge strikes the fake off", () => {
    const { curve } = toldOf(reported, [purged], { fakes: true, tallies: true }).reported!;
    expect(curve.time).toEqual([0, 1, 2, 3, 4]);
    expect(curve.sharers).toEqual({ real: [1, 1, 2, 3, 3], reported: [1, 41, 42, 3, 3] });
    expect(curve.views).toEqual({ real: [0, 6, 6, 6, 8], reported: [0, 100, 100, 6, 8] });
  });

  it("tells the collapse: what was said right before the purge and what is left", () => {
    const { purge } = toldOf(reported, [purged, kept], { fakes: true, tallies: true }).reported!;
    expect(purge).toMatchObject({ worlds: 1, time: { mean: 3 } });
    expect(purge!.sharers).toEqual({ before: 42, after: 2, part: 1 - 2 / 42 });
    expect(purge!.views).toEqual({ before: 100, after: 6, part: 1 - 6 / 100 });
  });

  it("given no purge, then the fake stays in what is reported", () => {
    const found = toldOf(reported, [kept], { fakes: true }).reported!;
    expect(found).toMatchObject({ fakeShares: { mean: 10 }, fakeViews: { mean: 0 } });
    expect(found.curve.sharers.reported.at(-1)).toBe(11);
    expect(found).not.toHaveProperty("purge");
    expect(found.curve).not.toHaveProperty("views");
    expect(toldOf(reported, [kept])).toEqual({});
  });
});
