import { describe, expect, it } from "vitest";
import { media } from "../../src/projections/media.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const start = { tick: 0, person: 0, starter: 0 };
const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [start],
    also: [
      { tick: 4, name: "MediaPickedUp", person: 1, channel: 1, amount: 100 },
      { tick: 9, name: "MediaPickedUp", person: 2, channel: 1, amount: 50, negative: true },
    ],
  },
  {
    world: 1,
    shares: [start],
    also: [{ tick: 2, name: "MediaPickedUp", person: 1, channel: 1, amount: 30 }],
  },
];

describe("media pick-ups", () => {
  it("tell how often, when first, how much of it is against, and how many viewings they bring", () => {
    const [found] = toldOf(media, runs, { channels: ["square", "blog"], mediaChannels: [1] }).media!.channels;
    expect(found).toMatchObject({
      channel: "blog",
      probability: 1,
      first: { mean: 3 },
      pickUps: { mean: 1.5 },
      viewings: 90,
    });
    expect(found!.negativeShare!.value).toBe(1 / 3);
  });

  it("given no pick-up, then there is no first and no negative share; without media nothing is told", () => {
    const quiet = [{ world: 0, shares: [start] }];
    const [found] = toldOf(media, quiet, { channels: ["a", "b"], mediaChannels: [0] }).media!.channels;
    expect(found).toMatchObject({ probability: 0, viewings: 0 });
    for (const absent of ["first", "negativeShare"]) expect(found).not.toHaveProperty(absent);
    expect(toldOf(media, runs)).toEqual({});
  });
});
