import { describe, expect, it } from "vitest";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import type { CompiledResponse } from "../../src/engine/CompiledResponse.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { generateNetwork } from "../../src/sources/generateNetwork.ts";
import { campaignPlan, everybody, sharesByWorld } from "./campaignPlan.ts";
import { meanOf } from "./sharersByWorld.ts";

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

/** 3-regular networks on which everything said is negative: 17 people start it, seen 51 times. */
function scandal(network: number, pass: number, response: CompiledResponse): CompiledPlan {
  const seed = `scandal ${network}`;
  const people = LONG ? 60_000 : 20_000;
  const regular = generateNetwork({ kind: "regular", people, ties: 3, ...unpinned }, seed);
  const parts = { ...everybody(0), seeds: "by-positivity" } as const;
  return withResponse(campaignPlan(regular, pass, parts, 17, seed), response);
}

function negatives(pass: number, response: CompiledResponse, worlds: number): number[] {
  return Array.from({ length: LONG ? 10 : 4 }, (_, network) =>
    sharesByWorld(scandal(network, pass, response), worlds).map((shares) => shares.length),
  ).flat();
}

describe("a response that damps negative copies at once", () => {
  it("leaves E p′ ÷ (1 − R′) more negative sharers of E exposures that are under way: 102 of 51", () => {
    // p′ = .8 × .5 = .4, and two further contacts each: R′ = .8. A few copies meet the same people.
    const { mean, error } = meanOf(negatives(0.5, damped(0.2), LONG ? 2000 : 300));
    expect(Math.abs(mean - 17 - (51 * 0.4) / (1 - 0.8))).toBeLessThan(4 * error + 1.5);
  });

  it("stops a fire above 1 − 1 ÷ R, and below it does not: R = 1.43 and a damping of .30", () => {
    const large = (damping: number): number => {
      const counts = negatives(0.715, damped(damping), LONG ? 200 : 40);
      return counts.filter((count) => count > 1500).length / counts.length;
    };
    expect(large(0.1)).toBe(1);
    expect(large(0.5)).toBe(0);
  });

  it("turns out the other way as often as it may backfire", () => {
    const chance = 0.3;
    const backfire = { limit: chance * ALWAYS_LIMIT, damping: -0.4 };
    // 1.4 × .3 × 2 < 1 keeps small what is fed, so that both means are known.
    const { mean, error } = meanOf(negatives(0.3, damped(1, backfire), LONG ? 2000 : 300));
    const fed = (51 * 0.42) / (1 - 0.84);
    expect(Math.abs(mean - 17 - chance * fed)).toBeLessThan(4 * error + 0.5);
  });
});

describe("a word in private", () => {
  it("with every negative sharer at once takes back what nobody has seen yet", () => {
    const contacts = { delay: ONE_TICK, leak: { limit: 0, damping: 0 } };
    const plan = scandal(0, 0.5, { ...NO_RESPONSE, tick: 0, contacts });
    // They are reached at tick 1, at which their copies would be seen.
    for (const shares of sharesByWorld(plan, 20)) expect(shares.length).toBe(17);
  });

  it("that gets out feeds what it was to calm", () => {
    // Each is reached after eight ticks on average: copies seen meanwhile are decided upon.
    const delay = delayTable({ kernel: "exponential", mean: 8 }, 1);
    const spoken = (leak: CompiledResponse["negative"]["backfire"]) =>
      scandal(0, 0.4, { ...NO_RESPONSE, tick: 2, contacts: { delay, leak } });
    const calm = spoken({ limit: 0, damping: 0 });
    const fed = spoken({ limit: ALWAYS_LIMIT / 2, damping: -1 });
    const sum = (plan: CompiledPlan) => sharesByWorld(plan, 50).flat().length;
    expect(sum(fed)).toBeGreaterThan(2 * sum(calm));
  });
});
