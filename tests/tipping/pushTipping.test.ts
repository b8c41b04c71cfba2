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
  it("has a critical size, its part of all people, and what it costs", () => {
    const needs = spread(400, (share) => 25 + 25 * share);
    const { kind, push50, ignition } = pushTipping(runsOf(needs, { costs: [1, 2, 4, 8, 16] }));
    expect(kind).toBe("critical");
    expect(push50).toMatchObject({ value: 40, fraction: 0.01, cost: 4 });
    expect(push50!.ci![0]).toBeLessThan(40);
    expect(ignition[1]).toBe(0);
    expect(ignition[3]).toBe(1);
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

  it("says nothing of odds where all worlds ignite at the smallest size, or none at the largest", () => {
    for (const need of [1, 1000]) {
      const found = pushTipping(runsOf([need, need], { independent: true }));
      expect(found).not.toHaveProperty("perPerson");
      expect(JSON.stringify(found)).not.toContain("null");
    }
  });
});
