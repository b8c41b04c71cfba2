import { describe, expect, it } from "vitest";
import { parsePrice } from "../../src/cli/parsePrice.ts";

describe("parsePrice", () => {
  it("reads a column, a price of everybody, one for each follower, and tiers of audiences", () => {
    expect(parsePrice("column")).toEqual({ by: "column" });
    expect(parsePrice("500")).toEqual({ by: "person", amount: 500 });
    expect(parsePrice("0.05/follower")).toEqual({ by: "follower", tiers: [{ from: 0, perFollower: 0.05 }] });
    expect(parsePrice("0.08/follower, 10000:0.05, 100000:0.03")).toEqual({
      by: "follower",
      tiers: [
        { from: 0, perFollower: 0.08 },
        { from: 10_000, perFollower: 0.05 },
        { from: 100_000, perFollower: 0.03 },
      ],
    });
  });

  it.each([
    "",
    "-5",
    "1e3",
    "five",
    "0.05/person",
    "0.05/follower,10:",
    "0.05/follower,10:1,5:2",
    "10:0.05",
    "5,6",
    "0.05/follower,0:3",
    "9".repeat(17),
    `${"9".repeat(400)}/follower`,
  ])("does not read %j", (text) => expect(parsePrice(text)).toBeNull());
});
