import { describe, expect, it } from "vitest";
import { frontPage } from "../../src/projections/frontPage.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

/** Twelve posts; each has as many views as is said. */
const posts = (
  views: readonly (readonly [views: number, tick: number, negative: boolean])[],
): HandmadeRun => ({
  world: 0,
  shares: views.map(([, tick, negative], person) => ({ tick, person, starter: 0, negative })),
  also: views.flatMap(([count, tick], source) =>
    Array.from({ length: count }, () => ({
      tick: tick + 1,
      name: "Viewed" as const,
      person: 1,
      source,
      amount: 1,
    })),
  ),
});

describe("the front page", () => {
  it("given twelve posts, then the ten with most views are on it, and their negative part is told", () => {
    const run = posts(Array.from({ length: 12 }, (_, i) => [12 - i, 0, i % 2 === 1] as const));
    const { frontPage: found } = toldOf(frontPage, [run], { polarity: true, everyView: true });
    expect(found).toMatchObject({ places: 10, halfLife: 24, negativeShare: { mean: 0.5 } });
  });

  it("given an old post of twice the views, then one half-life of age is outweighed by a new one", () => {
    const filler = Array.from({ length: 9 }, () => [9, 30, false] as const);
    const old = (views: number) => posts([[views, 0, true], [5, 30, false], ...filler]);
    const share = (views: number) =>
      toldOf(frontPage, [old(views)], { polarity: true, everyView: true }).frontPage!.negativeShare.mean;
    expect([share(11), share(12)]).toEqual([0, 0.1]);
  });

  it("is not told where nobody can turn negative", () => {
    expect(toldOf(frontPage, [posts([[1, 0, false]])], { everyView: true })).toEqual({});
  });
});
