import { describe, expect, it } from "vitest";
import { firstDifference } from "../../src/batch/firstDifference.ts";
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
      left: { tick: 2, event: "Shared", person: 5, source: 4, amount: 0 },
      right: { tick: 2, event: "Shared", person: 5, source: 2, amount: 0 },
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
});
