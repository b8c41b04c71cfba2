import { describe, expect, it } from "vitest";
import { bigNames } from "../../src/projections/bigNames.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 7, starter: 0 },
      { tick: 1, person: 3, from: 7, channel: 1 },
      { tick: 1, person: 4, from: 7, channel: 1 },
      { tick: 2, person: 9, channel: 0, negative: true },
    ],
  },
  { world: 1, shares: [{ tick: 0, person: 3, starter: 0 }] },
];
const people = Uint32Array.of(3, 7, 9);

describe("spontaneous big names", () => {
  it("given people with large audiences, then those who are started do not count, those who follow do", () => {
    const { bigNames: found } = toldOf(bigNames, runs, { bigNames: people });
    expect(found).toMatchObject({ worlds: 2, people: 3, unpaid: { mean: 1 }, negative: 0.5 });
    expect(found).not.toHaveProperty("channels");
  });

  it("given channels with names, then says from which they share", () => {
    const { bigNames: found } = toldOf(bigNames, runs, { bigNames: people, channels: ["square", "parlour"] });
    expect(found!.channels).toEqual([
      { channel: "square", unpaid: 0.5 },
      { channel: "parlour", unpaid: 0.5 },
    ]);
  });

  it("is not told where nobody said who they are", () => {
    expect(toldOf(bigNames, runs)).toEqual({});
  });
});
