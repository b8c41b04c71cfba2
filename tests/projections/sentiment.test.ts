import { describe, expect, it } from "vitest";
import { sentiment } from "../../src/projections/sentiment.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, toldOf } from "./handmadeFrame.ts";

const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [
      { tick: 0, person: 0, starter: 0 },
      { tick: 1, person: 1, from: 0, negative: true },
      { tick: 2, person: 2, from: 1, negative: true },
      { tick: 2, person: 3, from: 1 },
    ],
  },
  {
    world: 1,
    shares: [
      { tick: 0, person: 4, starter: 0 },
      { tick: 5, person: 5, from: 4 },
    ],
  },
  { world: 2, shares: [{ tick: 0, person: 4, starter: 0 }], stored: false },
];
const told = (polarity: boolean) => {
  const context = handmadeContext({ polarity });
  return sentiment.finish(sentiment.evolve(sentiment.initial(context), handmadeFrame(runs)), context);
};

describe("sentiment", () => {
  it("counts negative sharers per world, as a share of all sharers, and by generation", () => {
    const { sentiment: found } = told(true);
    expect(found).toMatchObject({ worlds: 2, negativeSharers: { mean: 1 } });
    expect(found!.negativeShare!.value).toBe(2 / 6);
    expect(found!.negativeByGeneration).toEqual([0, 1 / 2, 1 / 2]);
  });

  it("tells the ratio with those who viewed and said nothing, and net sentiment in both readings", () => {
    const viewed = runs.slice(0, 1).map((run) => ({
      ...run,
      views: [0, 1, 2, 3, 4, 5, 6, 7].map((person) => ({ tick: person, person })),
    }));
    const { sentiment: found } = toldOf(sentiment, viewed, { polarity: true });
    expect(found!.ratio).toEqual({ positive: 2 / 8, neutral: 4 / 8, negative: 2 / 8 });
    expect(found).toMatchObject({ net: 0, netOfSharers: 0 });
    const unmeasured = toldOf(sentiment, viewed, { polarity: true, viewers: false }).sentiment;
    expect(unmeasured).not.toHaveProperty("ratio");
  });

  it("is not told where nobody asked for polarity", () => {
    expect(told(false)).toEqual({});
  });
});
