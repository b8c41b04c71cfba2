import { describe, expect, it } from "vitest";
import { platformRates } from "../../src/projections/platformRates.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const seen = (tick: number, person: number, source: number) =>
  ({ tick, name: "Viewed", person, source, amount: 1 }) as const;
const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 1, person: 2, from: 0 },
      { tick: 2, person: 3, from: 2 },
    ],
    also: [
      { tick: 1, name: "Impressions", amount: 30 },
      { tick: 1, name: "Clicked", person: 4 },
      { tick: 1, name: "Clicked", person: 5 },
      seen(1, 2, 0),
      seen(1, 4, 0),
      { ...seen(2, 4, 0), name: "ViewedAgain", amount: 2 },
      seen(2, 3, 2),
    ],
  },
  {
    world: 1,
    shares: [{ tick: 0, person: 1, starter: 0 }],
    also: [{ tick: 1, name: "Impressions", amount: 10 }, seen(1, 6, 1)],
  },
];
const followers = Uint32Array.of(5, 3, 9, 0, 0, 0, 0, 0, 0, 0);
const audiences = [{ followers, fakes: null, reachable: followers }];

describe("what platforms report", () => {
  it("given 2 reposts, 2 clicks and 40 views, then a repost rate of 5 % and an interaction rate of 10 %", () => {
    expect(toldOf(platformRates, runs, { tallies: true }).platform).toEqual({
      worlds: 2,
      repostRate: 2 / 40,
      interactionRate: 4 / 40,
    });
  });

  it("given each view, then the read rate is 3 of the 8 followers of those who start; a second view counts once", () => {
    expect(toldOf(platformRates, runs, { tallies: true, everyView: true, audiences }).platform).toMatchObject(
      {
        readRate: 3 / 8,
      },
    );
  });

  it("is not told where viewings were not tallied", () => {
    expect(toldOf(platformRates, runs)).toEqual({});
  });
});
