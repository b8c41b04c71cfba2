import { describe, expect, it } from "vitest";
import { pushSize, scaledStarters } from "../../src/plans/scaledStarters.ts";
import { scenarioOf } from "./scenarioOf.ts";

const startersOf = (...starters: readonly object[]) =>
  scenarioOf({ plans: { a: starters } }).plans[0]!.starters;
const hubs = (count: number) => ({ starter: "influencers", pick: { by: "degree", count } });
const ads = { starter: "ads", impressions: 1000 };

describe("a plan with more or less of its push", () => {
  it("has so many times the people of each pick, at least one, and so many times the impressions", () => {
    const scaled = scaledStarters(startersOf(hubs(6), hubs(1), ads), 0.5)!;
    expect(scaled.map((each) => ("pick" in each ? each.pick.count : null))).toEqual([3, 1, null]);
    expect(scaled[2]).toMatchObject({ impressions: 500 });
    expect(pushSize(scaled)).toBe(4);
  });

  it.each([
    ["people are named", [{ starter: "people", ids: ["0"] }]],
    ["people are named beside others who are picked", [hubs(2), { starter: "people", ids: ["0"] }]],
    ["nobody is picked", [ads]],
  ])("is not there where %s", (_, starters) => {
    expect(scaledStarters(startersOf(...starters), 2)).toBeNull();
  });
});
