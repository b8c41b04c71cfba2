import { describe, expect, it } from "vitest";
import { normalDraw } from "../../src/randomness/normalDraw.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { draw, worldKey } from "../../src/randomness/WorldKey.ts";
import { comparePlans, type PlanComparison } from "../../src/statistics/comparePlans.ts";
import { meanSample, ratioSample, tailSample } from "../../src/statistics/PlanSample.ts";

const key = rootKey("compare");
const options = { baseline: 0, better: "more", key } as const;
/** Any numbers that look drawn: one for each (column, world). */
const noise = (column: number, world: number): number =>
  draw(worldKey(rootKey("noise"), column, Purpose.bootstrap), world, 0) / 2 ** 32 - 0.5;
const column = (worlds: number, of: (world: number) => number) =>
  Array.from({ length: worlds }, (_, i) => of(i));

const pairOf = (comparison: PlanComparison, plan: number) =>
  comparison.pairs.find((each) => each.plan === plan)!;

describe("comparePlans", () => {
  it("given a plan against itself, then the difference is 0 with intervals of no width, and all worlds tie", () => {
    const values = column(50, (world) => Math.floor(1000 * noise(1, world)));
    for (const make of [meanSample, (all: number[]) => tailSample(all, 0.9)]) {
      const { pairs, best, groups } = comparePlans([make(values), make(values)], options);
      expect(pairs[0]).toMatchObject({
        difference: { mean: 0, ci: [0, 0], bootstrap: [0, 0], simultaneous: [0, 0] },
        winShare: 0,
        tieShare: 1,
        p: 1,
        adjustedP: 1,
        verdict: "equal",
      });
      expect(best.map((chance) => Number(chance.toFixed(9)))).toEqual([0.5, 0.5]);
      expect(groups).toEqual([[0, 1]]);
    }
  });

  it("given common luck far larger than the lead, then pairing finds the lead and says by how much", () => {
    const luck = column(200, (world) => 1000 * noise(2, world));
    const plain = luck.map((value) => value + 500);
    const ahead = luck.map((value, world) => value + 510 + 20 * noise(3, world));
    const found = comparePlans([meanSample(plain), meanSample(ahead)], options);
    const pair = pairOf(found, 1);
    expect(pair.verdict).toBe("better");
    expect(pair.difference.ci![0]).toBeGreaterThan(0);
    expect(pair.varianceRatio).toBeGreaterThan(100);
    expect(found.best[1]).toBeGreaterThan(0.99);
    expect(found.groups).toEqual([[1], [0]]);
  });

  it("given a measure of which less is better, then the smaller wins", () => {
    const found = comparePlans([meanSample([5, 6, 7, 8]), meanSample([1, 2, 3, 5])], {
      ...options,
      better: "less",
    });
    expect(pairOf(found, 1)).toMatchObject({ winShare: 1, verdict: "better", difference: { mean: -3.75 } });
    expect(found.best).toEqual([0, 1]);
  });

  it("given whether each world ignites, then only worlds in which one alone does speak: 1 against 11", () => {
    const first = column(40, (world) => (world < 20 || world === 39 ? 1 : 0));
    const second = column(40, (world) => (world < 31 ? 1 : 0));
    const { pairs } = comparePlans([meanSample(first), meanSample(second)], options);
    expect(pairs[0]!.p).toBeCloseTo((2 * (1 + 12)) / 2 ** 12, 12);
  });

  it("given money and viewers of each world, then the ratio of sums is compared", () => {
    const viewers = column(60, (world) => 100 + Math.floor(50 * noise(4, world)));
    const dear = ratioSample(
      viewers.map((count) => 2 * count),
      viewers,
    );
    const cheap = ratioSample(
      viewers.map((count) => count),
      viewers,
    );
    const { pairs } = comparePlans([dear, cheap], { ...options, better: "less" });
    expect(pairs[0]!.difference.mean).toBeCloseTo(-1, 12);
    expect(pairs[0]!.winShare).toBe(1);
  });

  it("given a single world, then there are no intervals and no verdict", () => {
    const { pairs, best } = comparePlans([meanSample([3]), meanSample([4])], options);
    expect(pairs[0]).toMatchObject({ difference: { mean: 1 }, winShare: 1, verdict: "no clear difference" });
    expect(pairs[0]!.difference).not.toHaveProperty("ci");
    expect(best).toEqual([0, 1]);
  });

  it("statistical: of plans that are alike, fewer than one in twenty comparisons of five calls any better or worse", () => {
    const repetitions = process.env.SKIPSTONE_LONG ? 2000 : 200;
    let wrong = 0;
    let covered = 0;
    for (let repetition = 0; repetition < repetitions; repetition++) {
      const root = rootKey(`alike ${repetition}`);
      const samples = column(5, (plan) => plan).map((plan) =>
        meanSample(column(60, (world) => normalDraw(worldKey(root, plan, Purpose.bootstrap), world, 0))),
      );
      const { pairs } = comparePlans(samples, { ...options, draws: 20 });
      if (pairs.some(({ verdict }) => verdict !== "no clear difference")) wrong++;
      if (
        pairs.every(({ difference }) => difference.simultaneous![0] <= 0 && difference.simultaneous![1] >= 0)
      )
        covered++;
    }
    const se = Math.sqrt((0.05 * 0.95) / repetitions);
    expect(wrong / repetitions).toBeLessThan(0.05 + 4 * se);
    expect(Math.abs(covered / repetitions - 0.95)).toBeLessThan(4 * se + 0.01);
  });
});
