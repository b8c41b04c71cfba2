import { describe, expect, it } from "vitest";
import { followings } from "../../../src/sources/generators/followings.ts";
import { expectNear, expectShare, expectSimple, pairsOf, streamOf } from "./rowsOf.ts";

const sizesOf = (people: number, leaders: Uint32Array, following: number) => {
  const rows = followings({ people, leaders, following }, streamOf("followings")).rows();
  const sizes = new Map(Array.from(leaders, (leader) => [leader, 0]));
  for (const [leader] of pairsOf(rows)) sizes.set(leader, sizes.get(leader)! + 1);
  return { rows, sizes: [...sizes.values()] };
};

describe("followings", () => {
  it("has the asked mean and a tail of x^−3/2, up to everybody else", () => {
    const people = 5001;
    const leaders = Uint32Array.from({ length: 3000 }, (_, i) => i);
    const { rows, sizes } = sizesOf(people, leaders, 60);
    // With y = √(least ÷ most), mean = most (3 y² − 2 y³), so least is 20.9 here.
    const least = 20.90089;
    expect(5000 * ((3 * least) / 5000 - 2 * (least / 5000) ** 1.5)).toBeCloseTo(60, 2);
    const squares = least ** 1.5 * (4 * Math.sqrt(5000) - 3 * Math.sqrt(least));
    expectNear(rows.length / leaders.length, 60, Math.sqrt((squares - 60 ** 2) / leaders.length));
    for (const size of [50, 100, 400, 1600]) {
      // Sizes are rounded at random: the middle of the step is what the tail says.
      const chance = (least / (size - 0.5)) ** 1.5;
      expectShare(sizes.filter((other) => other >= size).length, leaders.length, chance);
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5000);
  });

  it("draws different followers for each leader, never the leader", () => {
    const leaders = Uint32Array.of(3, 7);
    const { rows } = sizesOf(10, leaders, 6);
    for (const leader of leaders) {
      const followers = pairsOf(rows).filter(([from]) => from === leader);
      expectSimple(10, {
        ...rows,
        length: followers.length,
        from: Uint32Array.from(followers, ([from]) => from),
        to: Uint32Array.from(followers, ([, to]) => to),
      });
    }
  });

  it("takes everybody else where more are asked, and nobody where none are", () => {
    expect(sizesOf(6, Uint32Array.of(0, 2), 99).sizes).toEqual([5, 5]);
    expect(sizesOf(6, Uint32Array.of(0, 2), 0).sizes).toEqual([0, 0]);
    expect(sizesOf(1, Uint32Array.of(0), 3).sizes).toEqual([0]);
  });
});
