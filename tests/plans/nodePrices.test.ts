import { describe, expect, it } from "vitest";
import { hasPrices, nodePrices } from "../../src/plans/nodePrices.ts";
import { networkOf } from "../network/networkOf.ts";

/** 0 has three followers, 1 has one; 2 and 3 have none but what is known of them. */
const bare = networkOf({
  people: 4,
  directed: true,
  pairs: [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
  ],
});
const numbers = (...values: number[]) => ({ kind: "number", values: Float64Array.of(...values) }) as const;
const known = {
  ...bare,
  people: {
    ...bare.people,
    attributes: new Map([
      ["price", numbers(10, NaN, 30, 0)],
      ["followers", numbers(NaN, 5000, 20_000, 0)],
    ]),
  },
};

describe("nodePrices", () => {
  it("given a column, then it is what people ask for, and nobody else has a price", () => {
    expect([...nodePrices({ by: "column" }, known, 50)]).toEqual([10, NaN, 30, 0]);
    expect([...nodePrices({ by: "column" }, bare, 1)]).toEqual([NaN, NaN, NaN, NaN]);
    expect([hasPrices(known), hasPrices(bare)]).toEqual([true, false]);
  });

  it("given a price for each follower, then known followers count, else ties, for as many people as they stand for", () => {
    const tiers = [
      { from: 0, perFollower: 0.1 },
      { from: 10_000, perFollower: 0.01 },
    ];
    expect([...nodePrices({ by: "follower", tiers }, known, 50)]).toEqual([15, 500, 200, 0]);
    expect([...nodePrices({ by: "person", amount: 7 }, bare, 50)]).toEqual([7, 7, 7, 7]);
  });
});
