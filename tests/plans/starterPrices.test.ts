import { describe, expect, it } from "vitest";
import { starterPrices } from "../../src/plans/starterPrices.ts";
import { networkOf } from "../network/networkOf.ts";
import { scenarioOf } from "./scenarioOf.ts";

const path = networkOf({
  people: 3,
  pairs: [
    [0, 1],
    [1, 2],
  ],
});
const priceOf = (starter: object, network = path, more: object = {}) => {
  const scenario = scenarioOf({ plans: { a: [starter] }, ...more });
  return starterPrices(scenario.plans[0]!.starters, scenario, network)[0]!;
};
const people = (price: unknown) => ({ starter: "people", ids: ["0"], price });

describe("what a starter costs", () => {
  it("given nothing or a price in all, then that, whoever starts", () => {
    expect(priceOf(people(null))).toEqual({ fixed: 0, perPerson: null });
    expect(priceOf(people(7))).toEqual({ fixed: 7, perPerson: null });
  });

  it("given a price for each person or follower, then by whoever starts; followers stand for many", () => {
    expect(priceOf(people({ perPerson: 3 })).perPerson).toEqual(Float64Array.of(3, 3, 3));
    expect(priceOf(people({ perFollower: 0.5 })).perPerson).toEqual(Float64Array.of(0.5, 1, 0.5));
    const represents = { audience: { represents: 50 } };
    expect(priceOf(people({ perFollower: 0.5 }), path, represents).perPerson).toEqual(
      Float64Array.of(25, 50, 25),
    );
  });

  it("given followers that are known, then these, and out-arcs of whoever has none", () => {
    const followers = { kind: "number", values: Float64Array.of(1000, NaN, 0) } as const;
    const known = { ...path, people: { ...path.people, attributes: new Map([["followers", followers]]) } };
    const represents = { audience: { represents: 10 } };
    expect(priceOf(people({ perFollower: 2 }), known, represents).perPerson).toEqual(
      Float64Array.of(2000, 40, 0),
    );
  });

  it("given accounts or impressions, then by their number as it is written, however many stand for one", () => {
    const represents = { audience: { represents: 50 } };
    const army = { starter: "water-army", accounts: 5000, price: { perAccount: 0.004 } };
    expect(priceOf(army, path, represents)).toEqual({ fixed: 20, perPerson: null });
    const ads = { starter: "ads", impressions: 200_000, cpm: 30, price: 100 };
    expect(priceOf(ads, path, represents)).toEqual({ fixed: 6100, perPerson: null });
  });
});
