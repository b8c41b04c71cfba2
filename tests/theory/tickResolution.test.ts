import { describe, expect, it } from "vitest";
import { type DelayKernel, delayTable, delayTicks } from "../../src/randomness/DelayTable.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { campaignPlan, sharesByWorld } from "./campaignPlan.ts";

const WORLDS = process.env.SKIPSTONE_LONG === "1" ? 400 : 80;
const HOURS = 10;
/** A quarter of all 31-bit coins: the lower quartile of delays. */
const QUARTER = 0x20000000;
/** With fewer ticks in it there is a warning (`E-PLAN-007`), which says what it may cost. */
const TICKS_WITHOUT_WARNING = 3;
const STATED_BOUND = 0.2;

/** How readily content is passed on to three further contacts, and how many people start it. */
interface Push {
  readonly pass: number;
  readonly starters: number;
}
const ABOVE: Push = { pass: 0.5, starters: 20 };
/** R = .6: so many, because each leads to but one and a half more. */
const BELOW: Push = { pass: 0.2, starters: 400 };

/** Mean new sharers of each of the first hours, on a clock of so many seconds a tick. */
function sharersByHour({ pass, starters }: Push, delay: DelayKernel, tickSeconds: number): number[] {
  const network = generateNetwork(
    { kind: "regular", people: 20_000, ties: 4, seed: null, attributes: null },
    "ticks",
  );
  const plan = campaignPlan(network, pass, { tickSeconds, delay }, starters, "ticks");
  const hours = new Array<number>(HOURS).fill(0);
  for (const { tick } of sharesByWorld(plan, WORLDS).flat()) {
    const hour = Math.floor((tick * tickSeconds) / 3600);
    if (hour < HOURS) hours[hour]! += 1 / WORLDS;
  }
  return hours;
}

describe("given a clock on which there is no warning about its ticks", () => {
  it.each<[string, DelayKernel, number, Push]>([
    ["above the tipping point", { kernel: "log-normal", median: 1800, spread: 1.5 }, 240, ABOVE],
    ["above the tipping point", { kernel: "exponential", mean: 3600 }, 300, ABOVE],
    ["above the tipping point", { kernel: "twitter" }, 120, ABOVE],
    ["below it", { kernel: "log-normal", median: 1800, spread: 1.5 }, 240, BELOW],
    ["below it", { kernel: "exponential", mean: 3600 }, 300, BELOW],
    ["below it", { kernel: "twitter" }, 120, BELOW],
  ])(
    "%s, %o: twice as fine ticks of %d s change the shares of no hour by more than the bound stated",
    (_, delay, tick, push) => {
      expect(delayTicks(delayTable(delay, tick), QUARTER)).toBeGreaterThanOrEqual(TICKS_WITHOUT_WARNING);
      const coarse = sharersByHour(push, delay, tick);
      const fine = sharersByHour(push, delay, tick / 2);
      for (const [hour, rate] of fine.entries()) {
        expect(Math.abs(coarse[hour]! / rate - 1)).toBeLessThan(STATED_BOUND);
      }
    },
  );
});
