import { describe, expect, it } from "vitest";
import { alerts } from "../../src/projections/alerts.ts";
import { answeredAlarms, unsettledWorlds } from "../../src/projections/answeredAlarms.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame } from "./handmadeFrame.ts";

interface Told {
  readonly alert?: number;
  readonly response?: number;
  readonly spiral?: number;
}

const world = (number: number, { alert, response, spiral }: Told): HandmadeRun => ({
  world: number,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    ...(spiral === undefined
      ? []
      : [1, 2].map((person) => ({ tick: spiral, person, from: 0, negative: true }))),
  ],
  also: [
    ...(alert === undefined ? [] : [{ tick: alert, name: "AlertRaised", amount: 5 } as const]),
    ...(response === undefined ? [] : [{ tick: response, name: "ResponseIssued", amount: 4 } as const]),
  ],
});

const tableOf = (runs: readonly HandmadeRun[]) => {
  const context = handmadeContext({ polarity: true, watch: true, response: true, worlds: 8 });
  return alerts.evolve(alerts.initial(context), handmadeFrame(runs)).table;
};

const answered = tableOf([
  world(0, {}),
  world(1, { alert: 2 }),
  world(2, { alert: 2, response: 4 }),
  world(3, { alert: 2, response: 4 }),
  world(4, { alert: 2, response: 4, spiral: 3 }),
  world(5, { alert: 2, response: 4, spiral: 4 }),
  world(6, { alert: 2, response: 4, spiral: 9 }),
  world(7, { response: 4, spiral: 9 }),
]);

describe("alarms that were answered", () => {
  it("only worlds with an alert, in which the response came before any spiral, are run without it", () => {
    expect([...unsettledWorlds(answered)]).toEqual([2, 3, 5, 6]);
  });

  it("tells false alarms from what the response prevented, and what it brought on, of all alarms", () => {
    const without = tableOf([
      world(2, { alert: 2, spiral: 7 }),
      world(3, { alert: 2 }),
      world(5, { alert: 2, spiral: 4 }),
      world(6, { alert: 2 }),
    ]);
    const found = answeredAlarms(answered, without)!;
    // Alarms in worlds 1 to 6; a spiral without a response in 2, 4 and 5.
    expect(found.falseAlarms).toMatchObject({ worlds: 3, of: 6, share: 1 / 2 });
    expect(found.prevented).toMatchObject({ worlds: 1, of: 6 });
    expect(found.caused).toMatchObject({ worlds: 1, of: 6 });
    expect(found.prevented.ci[0]).toBeLessThan(1 / 6);
  });

  it("given a world that is not known without the response, or no alarm at all, then nothing is told", () => {
    expect(answeredAlarms(answered, tableOf([world(2, {}), world(3, {}), world(5, {})]))).toBeNull();
    const silent = tableOf([world(0, {}), world(7, { response: 4 })]);
    expect(answeredAlarms(silent, silent)).toBeNull();
  });
});
