import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topNodes } from "../../src/seeding/topNodes.ts";

describe("topNodes", () => {
  it("given equal scores, then the lower nodes come first", () => {
    expect([...topNodes(Float64Array.of(1, 2, 2, 1, 2), 4, null)]).toEqual([1, 2, 4, 0]);
  });

  it("given few who are allowed, then no others are taken, even where too few are left", () => {
    expect([...topNodes(Float64Array.of(5, 4, 3), 3, Uint8Array.of(0, 1, 0))]).toEqual([1]);
  });

  it("law: nobody left out has a higher score than one taken", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.nat(30), (values, count) => {
        const taken = topNodes(Float64Array.from(values), count, null);
        const least = Math.min(...[...taken].map((node) => values[node]!));
        const others = values.filter((_, node) => !taken.includes(node));
        expect(taken).toHaveLength(Math.min(count, values.length));
        for (const other of others) expect(other).toBeLessThanOrEqual(least);
      }),
      { seed: 5 },
    );
  });
});
