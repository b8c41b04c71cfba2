import { describe, expect, it } from "vitest";
import { noveltyAt } from "../../src/engine/noveltyAt.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";

describe("novelty", () => {
  it("is whole at the launch and exactly half after each half-life", () => {
    expect([0, 2, 4, 6].map((age) => noveltyAt(2, age))).toEqual([1, 0.5, 0.25, 0.125]);
    expect(noveltyAt(2, 3)).toBeCloseTo(0.5 * Math.SQRT1_2, 9);
  });

  it("ends: after 31 half-lives a last unit is left, then nothing, however old", () => {
    expect(noveltyAt(2, 62)).toBe(1 / ALWAYS_LIMIT);
    expect(noveltyAt(2, 64)).toBe(0);
    expect(noveltyAt(2, 0xffffffff)).toBe(0);
  });
});
