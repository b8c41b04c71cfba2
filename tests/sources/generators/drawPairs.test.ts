import { describe, expect, it } from "vitest";
import { drawPairs } from "../../../src/sources/generators/drawPairs.ts";
import { expectNear, expectShare, streamOf } from "./rowsOf.ts";

const drawn = (people: number, chance: number, name: string) => {
  const pairs: [number, number][] = [];
  drawPairs(people, chance, streamOf(name), (u, v) => pairs.push([u, v]));
  return pairs;
};

describe("drawPairs", () => {
  it("visits each of the 28 pairs of 8 people as often, and any two of them independently", () => {
    const rounds = 8000;
    const stream = streamOf("pairs");
    const counts = new Map<string, number>();
    const sizes: number[] = [];
    let firstTwo = 0;
    for (let round = 0; round < rounds; round++) {
      const found = new Set<string>();
      drawPairs(8, 0.3, stream, (u, v) => found.add(`${u}${v}`));
      for (const pair of found) counts.set(pair, (counts.get(pair) ?? 0) + 1);
      if (found.has("01") && found.has("02")) firstTwo++;
      sizes.push(found.size);
    }
    expect(counts.size).toBe(28);
    for (const count of counts.values()) expectShare(count, rounds, 0.3);
    expectShare(firstTwo, rounds, 0.09);
    const variance = sizes.reduce((sum, size) => sum + (size - 28 * 0.3) ** 2, 0) / rounds;
    const binomial = 28 * 0.3 * 0.7;
    expectNear(variance, binomial, binomial * Math.sqrt(2 / rounds));
  });

  it("goes through pairs in ascending order, each at most once", () => {
    const pairs = drawn(50, 0.5, "order");
    const places = pairs.map(([u, v]) => (v * (v - 1)) / 2 + u);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    for (const [u, v] of pairs) expect(u).toBeLessThan(v);
  });

  it("visits all pairs at chance 1 and above, none at 0, none of a single person", () => {
    expect(drawn(9, 1, "all")).toHaveLength(36);
    expect(drawn(9, 1.5, "all")).toHaveLength(36);
    expect(drawn(9, 0, "none")).toEqual([]);
    expect(drawn(1, 0.5, "one")).toEqual([]);
    expect(drawn(0, 1, "nobody")).toEqual([]);
  });

  it("ends at chances too small to be told from 0", () => {
    expect(drawn(1000, 1e-320, "tiny")).toEqual([]);
  });
});
