import { describe, expect, it } from "vitest";
import { channels } from "../../src/projections/channels.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const run: HandmadeRun = {
  world: 0,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    { tick: 1, person: 1, from: 0, channel: 1 },
    { tick: 1, person: 2, from: 0, channel: 1, negative: true },
  ],
  views: [
    { tick: 0, person: 0 },
    { tick: 1, person: 1, channel: 1 },
    { tick: 1, person: 2, channel: 1 },
    { tick: 1, person: 3, channel: 1 },
    { tick: 2, person: 4, channel: 1 },
  ],
  also: [
    { tick: 1, name: "CrossPosted", person: 2, channel: 0, negative: true },
    { tick: 1, name: "Impressions", channel: 1, amount: 5 },
    { tick: 2, name: "Impressions", channel: 1, amount: 2, negative: true },
    { tick: 2, name: "FakeShared", source: 0, channel: 0, amount: 9 },
    { tick: 2, name: "FakeViewed", channel: 1, amount: 7 },
  ],
};
const context = { channels: ["square", "parlour"], tallies: true, polarity: true, fakes: true };

describe("channels", () => {
  it("given shares, further posts and views on two channels, then each channel has its own", () => {
    const [square, parlour] = toldOf(channels, [run], context).channels!;
    expect(square).toMatchObject({
      channel: "square",
      sharers: 1,
      posts: { positive: 1, negative: 1 },
      viewers: 1,
      impressions: { positive: 0, negative: 0 },
      fakeShares: 9,
      fakeViews: 0,
    });
    expect(parlour).toMatchObject({
      channel: "parlour",
      sharers: 2,
      posts: { positive: 1, negative: 1 },
      viewers: 4,
      impressions: { positive: 5, negative: 2 },
      fakeShares: 0,
      fakeViews: 7,
    });
  });

  it("neutral are viewings after which nobody shared; net sentiment says which way the rest leans", () => {
    const [square, parlour] = toldOf(channels, [run], context).channels!;
    expect(parlour!.sentiment).toEqual({
      positive: 1 / 7,
      neutral: 5 / 7,
      negative: 1 / 7,
      net: 0,
      netOfPosts: 0,
    });
    expect(square!.sentiment).toMatchObject({ neutral: 0 });
  });

  it("counts views by their number where a tick has one row for all", () => {
    expect(toldOf(channels, [run], context, "counts")).toEqual(toldOf(channels, [run], context));
  });

  it("tells only what was asked for, and nothing where channels have no names", () => {
    const [square] = toldOf(channels, [run], { channels: ["square", "parlour"], viewers: false }).channels!;
    expect(Object.keys(square!)).toEqual(["channel", "sharers", "posts"]);
    expect(toldOf(channels, [run])).toEqual({});
    expect(() => toldOf(channels, [run], { channels: ["square"] })).toThrow("channel 1");
  });
});
