import { describe, expect, it } from "vitest";
import { negativeSharers } from "../../src/projections/negativeSharers.ts";
import { type HandmadeRun, handmadeContext, handmadeFrame, threeWorlds } from "./handmadeFrame.ts";

const context = handmadeContext();
const foundIn = (runs: readonly HandmadeRun[]) =>
  negativeSharers.finish(
    negativeSharers.evolve(negativeSharers.initial(context), handmadeFrame(runs)),
    context,
  );
const [first, second, third] = threeWorlds as [HandmadeRun, HandmadeRun, HandmadeRun];
/** The first world's two last sharers of five turn negative. */
const turned: HandmadeRun = {
  ...first,
  shares: first.shares.map((share, i) => ({ ...share, negative: i >= 3 })),
};

describe("negative sharers", () => {
  it("are not spoken of where nobody turned negative", () => {
    expect(foundIn(threeWorlds)).toEqual({});
  });

  it("are counted by world, and their share is that of all sharers together", () => {
    const { negative } = foundIn([turned, second, third]);
    expect(negative?.share).toBe(2 / 9);
    expect(negative?.sharers.mean).toBe(2 / 3);
    expect(negative?.sharers.q50).toBe(0);
  });

  it("are known only of worlds whose events are", () => {
    const { negative } = foundIn([turned, second, { ...third, stored: false }]);
    expect(negative?.share).toBe(2 / 6);
    expect(negative?.sharers.mean).toBe(1);
  });
});
