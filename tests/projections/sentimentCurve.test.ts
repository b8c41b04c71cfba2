import { describe, expect, it } from "vitest";
import { sentimentCurve } from "../../src/projections/sentimentCurve.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const run: HandmadeRun = {
  world: 0,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    { tick: 2, person: 1, from: 0, negative: true },
  ],
  also: [
    { tick: 2, name: "CrossPosted", person: 1, channel: 1, negative: true },
    { tick: 1, name: "Impressions", amount: 4 },
    { tick: 3, name: "Impressions", amount: 3, negative: true },
  ],
};

describe("sentiment by time", () => {
  it("given posts on all channels and viewings, then each polarity has its curve of what was so far", () => {
    const { sentimentCurve: found } = toldOf(sentimentCurve, [run], { polarity: true, tallies: true });
    expect(found).toEqual({
      unit: "round",
      time: [0, 1, 2, 3],
      posts: { positive: [1, 1, 1, 1], negative: [0, 0, 2, 2] },
      impressions: { positive: [0, 4, 4, 4], negative: [0, 0, 0, 3] },
    });
  });

  it("is not told where nobody can turn negative, and has no impressions where they are not tallied", () => {
    expect(toldOf(sentimentCurve, [run])).toEqual({});
    expect(toldOf(sentimentCurve, [run], { polarity: true }).sentimentCurve).not.toHaveProperty(
      "impressions",
    );
  });
});
