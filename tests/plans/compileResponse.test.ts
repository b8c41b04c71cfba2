import { describe, expect, it } from "vitest";
import { type ResponseKind, responseKinds } from "../../src/model/Response.ts";
import { compileResponse } from "../../src/plans/compileResponse.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../../src/randomness/coins.ts";
import { delayTable, delayTicks, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { scenarioOf } from "./scenarioOf.ts";

const compile = (particulars: object) => {
  const problems: unknown[] = [];
  const scenario = scenarioOf(particulars);
  const compiled = compileResponse(
    scenario,
    ONE_TICK,
    (path) => ({ path: path.join(".") }),
    problems as never,
  );
  return { ...compiled, problems };
};
const responseOf = (response: object, more: object = {}) =>
  compile({ response: { at: 0, ...response }, ...more }).response;
const clock = { clock: { tick: "10m" } };

describe("who raises an alert", () => {
  it("given a share, then so many of the window's sharers; the window is that of the spiral by default", () => {
    expect(compile({ watch: { alert: { negativeShare: "30%" } } }).watch).toEqual({
      sample: ALWAYS_LIMIT,
      window: 4,
      atLeast: 10,
      rule: { kind: "share", share: 0.3 },
    });
    const watch = { sample: 0.2, window: "2h", alert: { negativeShare: 0.3, atLeast: 20 } };
    expect(compile({ watch, ...clock }).watch).toMatchObject({
      sample: chanceLimit(0.2),
      window: 12,
      atLeast: 20,
    });
  });

  it("given deviations, then from as many whole windows as fit, at least two", () => {
    const over = (time: number) => compile({ watch: { window: 5, alert: { sd: 2, over: time } } });
    expect(over(34).watch?.rule).toEqual({ kind: "deviation", deviations: 2, blocks: 6 });
    expect(over(10).problems).toEqual([]);
    expect(over(9).problems).toMatchObject([
      {
        code: "E-PLAN-015",
        place: { path: "watch.alert.over" },
        values: { over: "9 rounds", window: "5 rounds" },
      },
    ]);
  });
});

describe("what is done about negative sharers", () => {
  it("given each kind, then it has its number in events, 1 to 8; none is none", () => {
    const numbers = responseKinds.map(
      (kind: ResponseKind) => responseOf({ kind, positive: 0 })?.kind ?? null,
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, null]);
  });

  it("given a kind, then what it does; given numbers of its own, then these", () => {
    expect(responseOf({ kind: "apologise" })).toEqual({
      kind: 2,
      tick: 0,
      delay: 0,
      negative: { low: 0.3, high: 0.6, backfire: { limit: chanceLimit(0.1), damping: -0.2 } },
      positive: 0,
      contacts: null,
      supporters: null,
    });
    const own = {
      kind: "own",
      damping: [-0.5, 1],
      supporters: 3,
      positive: 0.1,
      backfire: { chance: 1, damping: -1 },
    };
    expect(responseOf(own)).toMatchObject({
      negative: { low: -0.5, high: 1, backfire: { limit: ALWAYS_LIMIT, damping: -1 } },
      positive: 0.1,
      supporters: { count: 3, allowed: null },
    });
    expect(responseOf({ kind: "hostile" })!.negative.high).toBeLessThan(0);
  });

  it("given an alert to wait for, then a delay and no time", () => {
    const { response } = compile({
      ...clock,
      watch: { alert: { negativeShare: 0.5 } },
      response: { kind: "inform", delay: "4h" },
    });
    expect(response).toMatchObject({ tick: null, delay: 24 });
  });

  it("given a part of people spoken to in an hour, then half of them after as many hours as it takes", () => {
    const { contacts } = responseOf(
      { kind: "private", perHour: 0.5, leak: { chance: 0.25, damping: -1 } },
      clock,
    )!;
    expect(contacts!.leak).toEqual({ limit: chanceLimit(0.25), damping: -1 });
    // Half of them within an hour: six ticks.
    expect(contacts!.delay.limits[5]).toBeCloseTo(ALWAYS_LIMIT / 2, -2);
    expect(contacts!.delay.limits[11]).toBeCloseTo((ALWAYS_LIMIT * 3) / 4, -2);
    const inRounds = responseOf({ kind: "private", perHour: 0.5 })!.contacts!;
    expect(inRounds.delay).toEqual(delayTable({ kernel: "exponential", mean: 1 / Math.LN2 }, 1));
    const atOnce = responseOf({ kind: "private", perHour: 1 })!.contacts!;
    expect(delayTicks(atOnce.delay, ALWAYS_LIMIT - 1)).toBe(1);
  });
});
