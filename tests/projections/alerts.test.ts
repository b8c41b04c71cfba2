import { describe, expect, it } from "vitest";
import { alerts } from "../../src/projections/alerts.ts";
import { type HandmadeEvent, type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const alert = (tick: number): HandmadeEvent => ({ tick, name: "AlertRaised", amount: 5 });

/** A spiral at tick 8, or none; with these alerts. */
const world = (number: number, spirals: boolean, also: readonly HandmadeEvent[]): HandmadeRun => ({
  world: number,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    ...(spirals ? [1, 2] : []).map((person) => ({ tick: 8, person, from: 0, negative: true })),
  ],
  also,
});

const watched = { polarity: true, watch: true };
const told = (runs: readonly HandmadeRun[], changes: object = {}) =>
  toldOf(alerts, runs, { ...watched, ...changes }).alerts!;

describe("alerts", () => {
  it("given alerts before a spiral, at it, and without one, then only the first warns and the last is false", () => {
    const found = told([
      world(0, true, [alert(3), alert(6)]),
      world(1, true, [alert(8)]),
      world(2, true, []),
      world(3, false, [alert(2)]),
    ]);
    expect(found).toMatchObject({ worlds: 4, times: 1, first: { probability: 0.75 } });
    expect(found.first!.time).toMatchObject({ q50: 3 });
    expect(found.warned).toMatchObject({ worlds: 1, of: 3, leadTime: { mean: 5 } });
    expect(found.missed).toMatchObject({ worlds: 2, of: 3, share: 2 / 3 });
    expect(found.falseAlarms).toMatchObject({ worlds: 1, of: 3, share: 1 / 3 });
  });

  it("tells when the response comes, and whether what was said in private gets out", () => {
    const found = told(
      [
        world(0, false, [
          alert(2),
          { tick: 6, name: "ResponseIssued", amount: 4 },
          { tick: 9, name: "ResponseIssued", amount: 0 },
        ]),
        world(1, false, []),
      ],
      { response: true },
    );
    expect(found.response).toMatchObject({ probability: 0.5, time: { mean: 6 } });
    expect(found.leak).toMatchObject({ probability: 0.5, time: { mean: 9 } });
  });

  it("tells time as curves do", () => {
    const clock = { unit: "hour", secondsPerTick: 1800 } as const;
    const found = told([world(0, true, [alert(2)])], { clock });
    expect(found).toMatchObject({
      unit: "hour",
      first: { time: { mean: 1 } },
      warned: { leadTime: { mean: 3 } },
    });
  });

  it("given no alert and no spiral, then no part of them is told", () => {
    const found = told([world(0, false, [])]);
    expect(found.first).toMatchObject({ probability: 0 });
    for (const absent of ["warned", "missed", "falseAlarms", "response", "leak"]) {
      expect(found).not.toHaveProperty(absent);
    }
  });

  it("given a response at a fixed time and nobody who watches, then only the response is told", () => {
    const run = world(0, true, [{ tick: 5, name: "ResponseIssued", amount: 1 }]);
    const found = toldOf(alerts, [run], { polarity: true, response: true }).alerts!;
    expect(Object.keys(found)).toEqual(["worlds", "unit", "response"]);
    expect(toldOf(alerts, [run], { polarity: true })).toEqual({});
  });
});
