import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import type { CompiledResponse } from "../../src/engine/CompiledResponse.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { criticalDamping } from "../../src/tipping/criticalDamping.ts";
import { campaignPlan, everybody, sharesByWorld } from "./campaignPlan.ts";
import { countScore, meanScore } from "./sharersByWorld.ts";

const LONG = process.env.SKIPSTONE_LONG === "1";
const unpinned = { seed: null, attributes: null } as const;

const NO_RESPONSE: CompiledResponse = {
  kind: 8,
  tick: 1,
  delay: 0,
  negative: { low: 0, high: 0, backfire: { limit: 0, damping: 0 } },
  positive: 0,
  contacts: null,
  supporters: null,
};

const damped = (damping: number, backfire = { limit: 0, damping: 0 }): CompiledResponse => ({
  ...NO_RESPONSE,
  negative: { low: damping, high: damping, backfire },
});

function withResponse(plan: CompiledPlan, response: CompiledResponse): CompiledPlan {
  return { ...plan, campaign: { ...plan.campaign!, response } };
}

const STARTERS = 50;

/**
 * Three ties a person, on which everything said is negative; fifty more people with one tie each start it, so that
 * fifty copies are under way.
 */
function scandal(
  network: number,
  pass: number,
  response: CompiledResponse,
  people = LONG ? 60_000 : 20_000,
): CompiledPlan {
  const seed = `scandal ${network}`;
  const degrees = Array.from({ length: people + STARTERS }, (_, person) => (person < people ? 3 : 1));
  const threes = generateNetwork({ kind: "configuration", degrees, ...unpinned }, seed);
  const parts = { ...everybody(0), seeds: "by-positivity" } as const;
  const plan = campaignPlan(threes, pass, parts, 0, seed);
  const nodes = Uint32Array.from({ length: STARTERS }, (_, i) => people + i);
  const starters = plan.starters.map((starter) => ({ ...starter, nodes }));
  return withResponse({ ...plan, starters }, response);
}

/** How many more are negative than those who start it. */
function negatives(pass: number, response: CompiledResponse, worlds: number, people?: number): number[] {
  return Array.from({ length: LONG ? 10 : 2 }, (_, network) =>
    sharesByWorld(scandal(network, pass, response, people), worlds).map((shares) => shares.length - STARTERS),
  ).flat();
}

describe("a response that damps negative copies at once", () => {
  it("leaves E p′ ÷ (1 − R′) more negative sharers of E exposures that are under way: 100 of 50", () => {
    // p′ = .64 × .625 = .4, and two further contacts each: R = 1.28 becomes R′ = .8.
    const more = negatives(0.64, damped(0.375), LONG ? 2000 : 600);
    expect(Math.abs(meanScore(more, 100))).toBeLessThan(4);
  });

  it("stops a fire above 1 − 1 ÷ R, and below it does not: R = 1.43, between dampings of .25 and .34", () => {
    const pass = 0.715;
    expect(criticalDamping(2 * pass)).toBeCloseTo(0.3007, 4);
    const worlds = LONG ? 200 : 60;
    // Below: a fire that lasts takes a third of the people, give or take a tenth of that.
    const large = (damping: number): number[] =>
      negatives(pass, damped(damping), worlds, 20_000).filter((count) => count > 2000);
    const after = pass * (1 - 0.25);
    // Each copy leads to nothing lasting with (1 − p) ÷ p.
    const lasting = 1 - ((1 - after) / after) ** STARTERS;
    expect(lasting).toBeCloseTo(0.9993, 4);
    const trials = worlds * (LONG ? 10 : 2);
    expect(Math.abs(countScore(large(0.25).length, trials, lasting))).toBeLessThan(4);
    expect(large(0.34)).toEqual([]);
  });

  it("turns out the other way as often as it may backfire", () => {
    const chance = 0.3;
    const backfire = { limit: chance * ALWAYS_LIMIT, damping: -0.4 };
    // 1.4 × .3 × 2 < 1 keeps small what is fed, so that both means are known.
    const more = negatives(0.3, damped(1, backfire), LONG ? 2000 : 600);
    const fed = (STARTERS * 0.42) / (1 - 0.84);
    expect(Math.abs(meanScore(more, chance * fed))).toBeLessThan(4);
  });
});

describe("a word in private", () => {
  it("with every negative sharer at once takes back what nobody has seen yet", () => {
    const contacts = { delay: ONE_TICK, leak: { limit: 0, damping: 0 } };
    const plan = scandal(0, 0.5, { ...NO_RESPONSE, tick: 0, contacts });
    // They are reached at tick 1, at which their copies would be seen.
    for (const shares of sharesByWorld(plan, 20)) expect(shares.length).toBe(STARTERS);
  });

  it("that gets out feeds what it was to calm", () => {
    // Each is reached after eight ticks on average: copies seen meanwhile are decided upon.
    const delay = delayTable({ kernel: "exponential", mean: 8 }, 1);
    const spoken = (leak: CompiledResponse["negative"]["backfire"]) =>
      scandal(0, 0.4, { ...NO_RESPONSE, tick: 2, contacts: { delay, leak } }, 20_000);
    const calm = spoken({ limit: 0, damping: 0 });
    const fed = spoken({ limit: ALWAYS_LIMIT / 2, damping: -1 });
    const sum = (plan: CompiledPlan) => sharesByWorld(plan, 50).flat().length;
    expect(sum(fed)).toBeGreaterThan(2 * sum(calm));
  });
});
