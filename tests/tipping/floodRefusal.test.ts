import { describe, expect, it } from "vitest";
import type { CompiledCampaign } from "../../src/engine/CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "../../src/engine/CompiledChannel.ts";
import type { CompiledContagion, CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { PLAIN_PUSH } from "../../src/engine/CompiledPush.ts";
import { ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { floodRefusal } from "../../src/tipping/floodRefusal.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";
import { withCampaignOff } from "../laws/campaignOff.ts";
import { networkOf } from "../network/networkOf.ts";
import { people, tippingPlan } from "./tippingPlan.ts";

const path = networkOf({
  people: 4,
  pairs: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
});
const plain = tippingPlan(path);

const withCampaign = (parts: Partial<CompiledCampaign>, plan: Partial<CompiledPlan> = {}): TippingPlan => {
  const off = withCampaignOff(plain.plan);
  return { ...plain, plan: { ...off, ...plan, campaign: { ...off.campaign, ...parts } } };
};
const polarity = {
  afterPositive: Uint32Array.of(1),
  afterNegative: Uint32Array.of(1),
  started: Uint32Array.of(1),
};
const reinforced = (response: readonly number[], memory = Infinity): CompiledContagion => {
  return { kind: "reinforced", response, memory };
};
describe("a plan can be flooded", () => {
  it("where time decides nothing but when", () => {
    expect(floodRefusal(plain)).toBeNull();
    expect(floodRefusal(withCampaign({ negativeSpeed: 3, tallies: true }))).toBeNull();
    const starters = [{ ...people(0), push: PLAIN_PUSH }];
    expect(floodRefusal({ ...plain, plan: { ...plain.plan, starters } })).toBeNull();
  });

  it("where negative copies pass with the same chances, and not where they do not", () => {
    expect(floodRefusal(withCampaign({ polarity }))).toBeNull();
    const negativeLimits = new Uint32Array(6);
    expect(floodRefusal(withCampaign({ polarity, negativeLimits }))).toBe("polarity");
    expect(floodRefusal(withCampaign({ negativeLimits }))).toBeNull();
    const exposure = { ...plain.exposure, transmissibility: [1, 1.3] as const };
    expect(floodRefusal({ ...withCampaign({ polarity }), exposure })).toBe("polarity");
    const receptivity = Float64Array.of(1, 2);
    const choosy = { ...plain.exposure, receptivity };
    expect(floodRefusal({ ...withCampaign({ polarity }), exposure: choosy })).toBe("polarity");
  });

  it("where no chain of sharers can outlast the horizon", () => {
    const timed = (horizon: number, longest: number): TippingPlan => {
      const delay = { ...ONE_TICK, longest };
      const starters = [people(0), { ...people(3), tick: 2 }];
      return withCampaign({ channels: [{ ...PLAIN_CHANNEL, delay }] }, { horizon, starters });
    };
    expect(floodRefusal(timed(2 + 3 * 5, 5))).toBeNull();
    expect(floodRefusal(timed(2 + 3 * 5 - 1, 5))).toBe("deadline");
    expect(floodRefusal({ ...plain, plan: { ...plain.plan, horizon: 2 } })).toBe("deadline");
    expect(floodRefusal({ ...plain, plan: { ...plain.plan, horizon: 3 } })).toBeNull();
  });

  it("where viewings are not forgotten, and count alike or come by ties that are alike", () => {
    const viewed = (contagion: CompiledContagion, strengths: number[] | null = null): TippingPlan => {
      const exposure = { ...plain.exposure, strengths: strengths && Float64Array.from(strengths) };
      return { ...withCampaign({ exposure }, { contagion }), exposure };
    };
    // Arcs 0→1, 1→0, 1→2, 2→1, 2→3, 3→2: persons 1 and 2 have two arcs each into them.
    const even = [1, 2, 3, 1, 5, 3];
    const uneven = [1, 2, 3, 4, 5, 3];
    const zero = [0, 2, 3, 4, 5, 3];
    expect(floodRefusal(viewed(reinforced([0.5]), uneven))).toBeNull();
    expect(floodRefusal(viewed(reinforced([2, 2]), uneven))).toBeNull();
    expect(floodRefusal(viewed(reinforced([1, 3]), even))).toBeNull();
    expect(floodRefusal(viewed(reinforced([1, 3]), zero))).toBeNull();
    expect(floodRefusal(viewed(reinforced([1, 3]), uneven))).toBe("viewings");
    expect(floodRefusal(viewed(reinforced([1], 5)))).toBe("memory");
  });

  it("where nothing else begins at a time of its own", () => {
    expect(floodRefusal(withCampaign({ novelty: 5 }))).toBe("novelty");
    expect(floodRefusal(withCampaign({ spread: 0.5 }))).toBe("spread");
    const has = new Uint8Array(6);
    for (const parts of [{ has }, { tieCount: 7 }]) {
      expect(floodRefusal(withCampaign({ channels: [{ ...PLAIN_CHANNEL, ...parts }] }))).toBe("channels");
    }
    expect(floodRefusal(withCampaign({ channels: [PLAIN_CHANNEL, PLAIN_CHANNEL] }))).toBe("channels");
    for (const parts of [{ trust: 0.5 }, { annoyance: 1 }, { channel: 1 }]) {
      const starters = [{ ...people(0), push: { ...PLAIN_PUSH, ...parts } }];
      expect(floodRefusal({ ...plain, plan: { ...plain.plan, starters } })).toBe("starters");
    }
  });
});
