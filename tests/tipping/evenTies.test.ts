import { describe, expect, it } from "vitest";
import { tieStrengths } from "../../src/network/tieStrengths.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { evenTies } from "../../src/tipping/evenTies.ts";
import type { TippingPlan } from "../../src/tipping/TippingPlan.ts";
import { levelOf, openAt, tieOrder } from "../../src/tipping/tieOrder.ts";
import { withCampaignOff } from "../laws/campaignOff.ts";
import { networkOf } from "../network/networkOf.ts";
import { starNetwork } from "../oracles/smallNetworks.ts";
import { tippingPlan } from "./tippingPlan.ts";

const star = networkOf({ people: 5, pairs: starNetwork(5).ties });

function withSeen(tipping: TippingPlan): TippingPlan {
  const plan = withCampaignOff(tipping.plan);
  const [channel] = plan.campaign.channels;
  const channels = [{ ...channel!, seenLimits: new Uint32Array(5).fill(1) }];
  return { ...tipping, plan: { ...plan, campaign: { ...plan.campaign, channels } } };
}

describe("ties that are equally strong both ways", () => {
  it("are told from those that run one way", () => {
    const follows = networkOf({
      people: 3,
      pairs: [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      directed: true,
    });
    expect(evenTies(tippingPlan(follows))).toEqual({ uneven: "one-way" });
    const mutual = networkOf({
      people: 2,
      pairs: [
        [0, 1],
        [1, 0],
      ],
      directed: true,
    });
    expect(evenTies(tippingPlan(mutual))).toMatchObject({ ties: { count: 1 } });
  });

  it("are told from those that are stronger one way, by themselves or by who receives", () => {
    const strengths = tieStrengths(star, "weighted-cascade", rootKey("any"));
    expect(evenTies(tippingPlan(star, { strengths }))).toEqual({ uneven: "strength" });
    const tipping = tippingPlan(star);
    const receptivity = Float64Array.of(1, 1, 0.5, 0.5);
    const segmentOf = Uint8Array.of(1, 0, 0, 0, 0);
    const segments = { ...tipping, exposure: { ...tipping.exposure, receptivity }, segmentOf };
    expect(evenTies(segments)).toEqual({ uneven: "strength" });
    expect(evenTies({ ...segments, segmentOf: new Uint8Array(5) })).toHaveProperty("ties");
  });

  it("are none where attention is limited", () => {
    expect(evenTies(withSeen(tippingPlan(star)))).toEqual({ uneven: "attention" });
  });

  it("leave out those that can pass nothing", () => {
    const strengths = Float64Array.from(star.csr.ties, (tie) => (tie === 2 ? 0 : 1));
    const found = evenTies(tippingPlan(star, { strengths }));
    expect(found).toMatchObject({ ties: { count: 3, uniform: { strength: 1 } } });
    const none = evenTies(tippingPlan(star, { strengths: new Float64Array(8) }));
    expect(none).toMatchObject({ ties: { count: 0, uniform: null } });
    expect(evenTies(tippingPlan(networkOf({ people: 1, pairs: [] })))).toMatchObject({ ties: { count: 0 } });
  });
});

describe("the order of a world's ties", () => {
  it.each([
    ["all alike", null],
    ["all different", Float64Array.from({ length: 80_000 }, (_, arc) => 0.1 + (arc % 40_000) / 10_000)],
  ])("of strengths %s ascends, and holds every tie once", (_, chosen) => {
    // A star of 40,000 ties: the hub's arcs come first, then one from each leaf, in the same order.
    const large = networkOf({ people: 40_001, pairs: starNetwork(40_001).ties });
    const found = evenTies(tippingPlan(large, { strengths: chosen }));
    if ("uneven" in found) throw new Error(found.uneven);
    const { order, keys } = tieOrder(found.ties, 3);
    expect(keys).toEqual(keys.toSorted());
    expect(order.toSorted()).toEqual(Uint32Array.from({ length: 40_000 }, (_tie, tie) => tie));
    const open = openAt(keys, levelOf(found.ties, 0.3));
    expect(open).toBeGreaterThan(0);
    expect(keys[open - 1]).toBeLessThanOrEqual(levelOf(found.ties, 0.3));
    expect(keys[open]).toBeGreaterThan(levelOf(found.ties, 0.3));
  });
});
