import { describe, expect, it } from "vitest";
import { delayTable } from "../../src/randomness/DelayTable.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { delayShares, doublingTime } from "../../src/tipping/doublingTime.ts";
import { specOf } from "../sources/specOf.ts";
import { campaignPlan, sharesByWorld } from "./campaignPlan.ts";
import { meanOf } from "./sharersByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";

describe("growth of a cascade while the audience is free", () => {
  // Eleven contacts each, so ten further ones: R = 2, after a first generation of 2.2.
  const people = LONG ? 200_000 : 40_000;
  const network = generateNetwork(specOf({ kind: "regular", people, ties: 11 }), "growth");
  const delay = { kernel: "log-normal", median: 1800, spread: 1 } as const;
  const plan = campaignPlan(network, 0.2, { tickSeconds: 300, delay }, 20, "growth");
  const delays = delayShares(delayTable(delay, 300));
  const doubling = doublingTime(2, delays)!;

  /** New sharers by tick as the renewal equation expects them. */
  const expected = [20];
  for (let tick = 1; tick < 60; tick++) {
    let sum = 0;
    for (let s = 1; s <= Math.min(tick, delays.length); s++) {
      sum += (tick === s ? 2.2 : 2) * delays[s - 1]! * expected[tick - s]!;
    }
    expected.push(sum);
  }
  const cumulative = expected.map((_, tick) => expected.slice(0, tick + 1).reduce((a, b) => a + b));
  const until = cumulative.findIndex((sharers) => sharers > people / 50);
  const runs = sharesByWorld({ ...plan, horizon: until }, LONG ? 200 : 60);

  it("has the doubling time of the Euler–Lotka equation", () => {
    const [early, late] = [expected[until - 6]!, expected[until]!];
    expect(6 / Math.log2(late / early)).toBeCloseTo(doubling, 1);
    const reached = (tick: number) => runs.map((run) => run.filter((share) => share.tick <= tick).length);
    const { mean, error } = meanOf(reached(until));
    // Less what the first 2 % of the people use up.
    expect(Math.abs(mean - cumulative[until]!)).toBeLessThan(4 * error + 0.03 * cumulative[until]!);
  });
});
