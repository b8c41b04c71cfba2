import { describe, expect, it } from "vitest";
import { crossChannel } from "../../src/projections/crossChannel.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const seen = (person: number, channel: number, name: "Viewed" | "ViewedAgain" = "Viewed") =>
  ({ tick: 1, name, person, channel, amount: name === "Viewed" ? 1 : 2 }) as const;
const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [{ tick: 0, person: 0, starter: 0 }],
    also: [
      seen(0, 0),
      seen(1, 0),
      seen(2, 0),
      seen(2, 1, "ViewedAgain"),
      seen(2, 1, "ViewedAgain"),
      seen(3, 1),
    ],
  },
  { world: 1, shares: [{ tick: 0, person: 0, starter: 0 }], also: [seen(0, 0)] },
];

describe("the cross-channel check", () => {
  it("given who saw it where, then the union is exact, beside Sainsbury's formula of both reaches", () => {
    const { crossChannel: found } = toldOf(crossChannel, runs, {
      channels: ["square", "parlour"],
      everyView: true,
    });
    expect(found).toEqual({
      worlds: 2,
      channels: [
        { channel: "square", reach: 0.2 },
        { channel: "parlour", reach: 0.1 },
      ],
      exact: 0.25,
      independent: expect.closeTo(1 - 0.8 * 0.9, 12),
    });
  });

  it("is not told of one channel, nor where views have no rows of their own", () => {
    expect(toldOf(crossChannel, runs, { channels: ["square"], everyView: true })).toEqual({});
    expect(toldOf(crossChannel, runs, { channels: ["square", "parlour"] })).toEqual({});
  });
});
