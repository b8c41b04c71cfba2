import { describe, expect, it } from "vitest";
import { starterName } from "../../src/model/starterName.ts";
import { scenarioOf } from "../plans/scenarioOf.ts";

const starterOf = (starter: object, more: object = {}) =>
  scenarioOf({ plans: { a: [starter] }, ...more }).plans[0]!.starters[0]!;
const clock = { clock: { tick: "1m" } };

describe("starters", () => {
  it("given kinds of broadcast, then each has its own trust unless it says one", () => {
    const trust = (starter: string, more: object = {}) =>
      starterOf({ starter, impressions: 5, ...more }, { channels: { forum: { hotTopic: { shares: 9 } } } });
    expect(trust("ads")).toMatchObject({ trust: 0.005, annoyance: 0, over: null, cpm: null });
    expect(trust("tv")).toMatchObject({ trust: 0.01 });
    expect(trust("article")).toMatchObject({ trust: 0.02 });
    expect(trust("event")).toMatchObject({ trust: 0.05 });
    expect(trust("hot-topic")).toMatchObject({ trust: 0.01 });
    expect(trust("ads", { trust: 0.5 })).toMatchObject({ trust: 0.5 });
  });

  it("given mass forwarding without a measure, then its people are drawn at random", () => {
    expect(starterOf({ starter: "mass-forwarding", pick: { count: 3 } })).toMatchObject({
      pick: { by: "random", count: 3, within: null, pin: false },
      trust: null,
    });
  });

  it("given a price, then it is in all, or per follower, person or account", () => {
    const price = (written: unknown) => starterOf({ starter: "people", ids: ["0"], price: written }).price;
    expect(price(5)).toEqual({ per: "starter", amount: 5 });
    expect(price({ perFollower: 0.05 })).toEqual({ per: "follower", amount: 0.05 });
    expect(price({ perPerson: 0 })).toEqual({ per: "person", amount: 0 });
    const army = { starter: "water-army", accounts: 5, price: { perAccount: 0.004 } };
    expect(starterOf(army).price).toEqual({ per: "account", amount: 0.004 });
    expect(price(null)).toBeNull();
  });

  it("given bounds, then they are below or at least, in people or in shares", () => {
    const when = (condition: object) => starterOf({ starter: "people", ids: ["0"], when: condition }).when;
    expect(when({ viewers: "<5000", sharers: ">= 100" })).toMatchObject({
      viewers: { kind: "below", value: 5000 },
      sharers: { kind: "atLeast", value: 100 },
    });
    for (const [written, value] of [
      [">=30%", 0.3],
      [">=0.3", 0.3],
      [">=100%", 1],
      [">=0.5%", 0.005],
      [">=0", 0],
      [">=1", 1],
    ] as const) {
      expect(when({ negativeShare: written })?.negativeShare, written).toEqual({ kind: "atLeast", value });
    }
  });

  it("given a cap, then it has a number and a period", () => {
    const ads = { starter: "ads", impressions: 9, frequencyCap: "3 per day" };
    expect(starterOf(ads, clock)).toMatchObject({ frequencyCap: { most: 3, per: "day" } });
  });

  it("are named by what they are and when they act", () => {
    const named = (starter: object, more: object = {}) => starterName(starterOf(starter, more), 1, "rounds");
    const people = { starter: "people", ids: ["0", "1"] };
    expect(named({ ...people, at: 3 })).toBe("2: 2 people, round 3");
    expect(named({ starter: "influencers", pick: { by: "degree", count: 5 } })).toBe(
      "2: 5 by degree, round 0",
    );
    expect(named({ starter: "mass-forwarding", pick: { count: 9 } })).toBe(
      "2: mass forwarding of 9, round 0",
    );
    expect(named({ starter: "ads", impressions: 9, at: { phase: "ending" } })).toBe("2: ads, in the ending");
    expect(named({ starter: "water-army", accounts: 9, when: { sharers: "<5" } })).toBe(
      "2: water army of 9, once",
    );
    expect(named({ ...people, at: 2, when: { sharers: "<5" } })).toBe("2: 2 people, once from round 2");
    expect(named({ ...people, when: { sharers: "<5", at: 4 } })).toBe("2: 2 people, if at round 4");
  });
});
