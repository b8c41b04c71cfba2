import { describe, expect, it } from "vitest";
import { ALWAYS_LIMIT, coin } from "../../src/randomness/coins.ts";
import { Purpose } from "../../src/randomness/Purpose.ts";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { worldKey } from "../../src/randomness/WorldKey.ts";
import { type PushRuns, pushTipping } from "../../src/tipping/pushTipping.ts";

/** Worlds that ignite from the size on that each needs. */
function runsOf(needs: readonly number[], parts: Partial<PushRuns> = {}): PushRuns {
  const sizes = parts.sizes ?? [10, 20, 40, 80, 160];
  return {
    sizes,
    sharers: sizes.map((size) => Uint32Array.from(needs, (need) => size + (size >= need ? 500 : 3))),
    started: sizes.map((size) => new Uint32Array(needs.length).fill(size)),
    people: 4000,
    threshold: 100,
    counts: "earned",
    independent: false,
    ...parts,
  };
}

const spread = (count: number, to: (share: number) => number): number[] => {
  const key = worldKey(rootKey("push"), 0, Purpose.pass);
  return Array.from({ length: count }, (_, world) => to(coin(key, world) / ALWAYS_LIMIT));
};

describe("ignition against the size of the push", () => {
  it("has a critical size between those tried, its part of all people, and what it costs", () => {
    const needs = Array.from({ length: 400 }, (_, world) => 25 + (25 * world) / 400);
    const { kind, push50, ignition } = pushTipping(runsOf(needs, { costs: [1, 2, 4, 8, 16] }));
    expect(kind).toBe("critical");
    // 60 of 100 ignite at 40 people, none at 20: on the straight line half of them do at 36.7.
    expect(push50).toMatchObject({ value: 37, fraction: 37 / 4000, cost: 2 + (17 / 20) * 2 });
    // Nobody looked in between.
    expect(push50!.ci).toEqual([20, 40]);
    expect(ignition[1]).toBe(0);
    expect(ignition[3]).toBe(1);
  });

  it("is found as surely as so many worlds allow where sizes lie close", () => {
    const sizes = Array.from({ length: 40 }, (_, i) => 5 * (i + 1));
    const needs = Array.from({ length: 400 }, (_, world) => (200 * (world + 0.5)) / 400);
    const { push50 } = pushTipping(runsOf(needs, { sizes }));
    expect(push50!.value).toBe(100);
    // Ranks 180 and 221 of 400 hold the median.
    expect(push50!.ci).toEqual([90, 111]);
  });

  it("has none where even the largest push ignites fewer than half of the worlds", () => {
    const found = pushTipping(runsOf([10, 500, 500]));
    expect(found).not.toHaveProperty("push50");
    expect(pushTipping(runsOf([]))).not.toHaveProperty("push50");
  });

  it("of independent starters is a matter of odds, the same for each of them", () => {
    const chance = 0.02;
    const geometric = (share: number) => Math.ceil(Math.log(1 - share) / Math.log(1 - chance));
    const { kind, perPerson, expected, ignition } = pushTipping(
      runsOf(spread(2000, geometric), { independent: true }),
    );
    expect(kind).toBe("odds");
    expect(perPerson!.ci![0]).toBeLessThan(chance);
    expect(perPerson!.ci![1]).toBeGreaterThan(chance);
    expect(Math.abs(perPerson!.value / chance - 1)).toBeLessThan(0.1);
    for (const [i, share] of expected!.entries()) {
      expect(Math.abs(share - ignition[i]!)).toBeLessThan(4 * Math.sqrt(0.25 / 2000));
      expect(share).toBeCloseTo(1 - (1 - perPerson!.value) ** [10, 20, 40, 80, 160][i]!, 12);
    }
  });

  it("of independent starters whose cascades only together are large enough is no matter of odds", () => {
    // Each person wins 0 to 6 others, whatever the rest do; 100 are asked for.
    const sizes = [10, 20, 40, 60, 80];
    const worlds = Array.from({ length: 200 }, (_, world) => {
      const key = worldKey(rootKey("sum"), world, Purpose.pass);
      return Array.from({ length: 80 }, (_each, i) => Math.floor((7 * coin(key, i)) / ALWAYS_LIMIT));
    });
    const wonBy = (size: number) => (won: readonly number[]) =>
      size + won.slice(0, size).reduce((sum, each) => sum + each, 0);
    const found = pushTipping({
      ...{ sizes, people: 4000, threshold: 100, counts: "earned", independent: true },
      sharers: sizes.map((size) => Uint32Array.from(worlds, wonBy(size))),
      started: sizes.map((size) => new Uint32Array(200).fill(size)),
    });
    expect(found.kind).toBe("sum");
    expect(found).not.toHaveProperty("perPerson");
    expect(found).not.toHaveProperty("expected");
    // Three each on average: about 33 people win 100.
    expect(found.push50!.value).toBeGreaterThan(20);
    expect(found.push50!.value).toBeLessThanOrEqual(40);
  });

  it("says nothing of odds where all worlds ignite at the smallest size, or none at the largest", () => {
    for (const need of [1, 1000]) {
      const found = pushTipping(runsOf([need, need], { independent: true }));
      expect(found).not.toHaveProperty("perPerson");
      expect(JSON.stringify(found)).not.toContain("null");
    }
  });
});
