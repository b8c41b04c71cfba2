import { describe, expect, it } from "vitest";
import { firstDifference as compared } from "../../src/batch/firstDifference.ts";
import type { Frame } from "../../src/events/Frame.ts";
import { type HandmadeRun, type HandmadeShare, handmadeFrame } from "../projections/handmadeFrame.ts";

const shares: readonly HandmadeShare[] = [
  { tick: 0, person: 0, starter: 0 },
  { tick: 1, person: 2, from: 0 },
  { tick: 1, person: 4, from: 0 },
  { tick: 2, person: 5, from: 4 },
];
const frameOf = (changed: readonly HandmadeShare[], more: Partial<HandmadeRun> = {}) =>
  handmadeFrame([{ world: 0, shares: changed, ...more }]);
const original = frameOf(shares);
const firstDifference = (left: Frame, right: Frame, [one, other] = [1, 1]) =>
  compared({ frame: left, secondsPerTick: one }, { frame: right, secondsPerTick: other });
/** What every event here has. */
const plain = { channel: 0, polarity: "positive" };

describe("firstDifference", () => {
  it("given equal runs, then there is none, in whatever order a round was walked", () => {
    expect(firstDifference(original, frameOf(shares))).toBeNull();
    const [seed, one, other, last] = shares as [HandmadeShare, HandmadeShare, HandmadeShare, HandmadeShare];
    expect(firstDifference(original, frameOf([seed, other, one, last]))).toBeNull();
  });

  it("given a share with another source, then both sides are named", () => {
    const other = frameOf([...shares.slice(0, 3), { tick: 2, person: 5, from: 2 }]);
    expect(firstDifference(original, other)).toEqual({
      common: 5,
      left: { tick: 2, event: "Shared", person: 5, source: 4, ...plain, amount: 0 },
      right: { tick: 2, event: "Shared", person: 5, source: 2, ...plain, amount: 0 },
    });
  });

  it("given a share that only one of them has, then the other has nothing there", () => {
    const fewer = frameOf(shares.filter(({ person }) => person !== 4 && person !== 5));
    const found = firstDifference(original, fewer);
    expect(found).toMatchObject({ common: 4, left: { tick: 1, event: "Shared", person: 4 }, right: null });
    expect(firstDifference(fewer, original)).toEqual({ ...found, left: found!.right, right: found!.left });
  });

  it("given a run that goes on after the other has ended, then the end is the difference", () => {
    const found = firstDifference(frameOf(shares.slice(0, 3)), original);
    expect(found).toMatchObject({
      common: 5,
      left: { tick: 2, event: "CampaignEnded" },
      right: { tick: 2, event: "Shared", person: 5 },
    });
  });

  it("given a start with other people, then the first events differ", () => {
    const found = firstDifference(original, frameOf([{ tick: 0, person: 9, starter: 0 }]));
    expect(found).toMatchObject({ common: 2, left: { person: 0 }, right: { person: 9 } });
  });

  it("given the same share with another polarity, or on another channel, then that is the difference", () => {
    const negative = frameOf([...shares.slice(0, 3), { ...(shares[3] as HandmadeShare), negative: true }]);
    expect(firstDifference(original, negative)).toMatchObject({
      common: 5,
      left: { person: 5, polarity: "positive" },
      right: { person: 5, polarity: "negative" },
    });
    const elsewhere = frameOf(shares);
    elsewhere.events.channel[elsewhere.events.person.indexOf(5)] = 2;
    expect(firstDifference(original, elsewhere)).toMatchObject({
      common: 5,
      left: { person: 5, channel: 0 },
      right: { person: 5, channel: 2 },
    });
  });

  it("given runs whose ticks are of different lengths, then what happens at the same time is the same", () => {
    const coarse = frameOf(shares);
    const fine = frameOf(shares.map((share) => ({ ...share, tick: share.tick * 10 })));
    fine.events.tick[fine.eventCount - 1] = 10 * (coarse.events.tick[coarse.eventCount - 1] as number);
    expect(firstDifference(coarse, fine, [600, 60])).toBeNull();
    expect(firstDifference(coarse, fine, [60, 60])).toMatchObject({ left: { tick: 1 }, right: null });
  });
});
