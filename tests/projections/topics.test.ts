import { describe, expect, it } from "vitest";
import { topics } from "../../src/projections/topics.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const start = { tick: 0, person: 0, starter: 0 };
const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [start, { tick: 20, person: 1, from: 0 }],
    also: [
      { tick: 3, name: "TopicTrended", channel: 1, amount: 12 },
      { tick: 8, name: "TopicFell", channel: 1 },
      { tick: 15, name: "TopicTrended", channel: 1, amount: 14 },
    ],
  },
  {
    world: 1,
    shares: [start],
    also: [
      { tick: 0, name: "TopicTrended", channel: 0, source: 0 },
      { tick: 6, name: "TopicFell", channel: 0 },
    ],
  },
];
const context = { channels: ["square", "parlour"], topicChannels: [0, 1] };

describe("lists of topics", () => {
  it("tell in how many worlds, when first, how often and for how long, up to the end where it still stands", () => {
    const [square, parlour] = toldOf(topics, runs, context).topics!.channels;
    expect(parlour).toMatchObject({ channel: "parlour", probability: 0.5, first: { mean: 3 }, times: 1 });
    // 3 to 8, and 15 to the end at 21.
    expect(parlour!.lasts).toBe(11);
    expect(square).toMatchObject({ probability: 0.5, first: { mean: 0 }, lasts: 6, times: 0.5, bought: 0.5 });
    expect(parlour!.bought).toBe(0);
  });

  it("given no world in which it trended, then the chance is 0 and has an interval", () => {
    const [square] = toldOf(topics, runs.slice(0, 1), context).topics!.channels;
    expect(square).toMatchObject({ probability: 0, times: 0 });
    expect(square!.ci[1]).toBeGreaterThan(0);
    expect(square).not.toHaveProperty("first");
  });

  it("are not told where no channel has one", () => {
    expect(toldOf(topics, runs)).toEqual({});
  });
});
