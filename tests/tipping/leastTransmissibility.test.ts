import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passOnLimit } from "../../src/engine/passOnLimit.ts";
import { ALWAYS_LIMIT } from "../../src/randomness/coins.ts";
import { leastTransmissibility } from "../../src/tipping/leastTransmissibility.ts";

const anyTie = fc.record({
  strength: fc.double({ min: 1e-6, max: 10, noNaN: true }),
  receptivity: fc.double({ min: 1e-3, max: 3, noNaN: true }),
  link: fc.constantFrom("linear" as const, "hazard" as const),
  lines: fc.integer({ min: 1, max: 5 }),
});
const anyCoin = fc.oneof(
  fc.constantFrom(0, 1, ALWAYS_LIMIT / 2, ALWAYS_LIMIT - 2, ALWAYS_LIMIT - 1),
  fc.integer({ min: 0, max: ALWAYS_LIMIT - 1 }),
);

/** The double just under a positive one. */
function justUnder(value: number): number {
  const bits = new BigUint64Array(Float64Array.of(value).buffer);
  bits[0]! -= 1n;
  return new Float64Array(bits.buffer)[0]!;
}

describe("the least transmissibility at which a coin passes", () => {
  it("is one at which it passes, and just under it it does not", () => {
    fc.assert(
      fc.property(anyTie, anyCoin, (tie, toss) => {
        const { strength, receptivity, link, lines } = tie;
        const least = leastTransmissibility(toss, tie);
        const limitAt = (T: number) => passOnLimit(T, strength, receptivity, link, lines);
        expect(limitAt(least)).toBeGreaterThan(toss);
        expect(limitAt(justUnder(least))).toBeLessThanOrEqual(toss);
      }),
      { seed: 41, numRuns: 1000 },
    );
  });

  it("is infinite for a tie without strength", () => {
    const nothing = { strength: 0, receptivity: 1, link: "linear", lines: 1 } as const;
    expect(leastTransmissibility(0, nothing)).toBe(Infinity);
    expect(leastTransmissibility(0, { ...nothing, strength: 5e-324 })).toBe(Infinity);
  });
});
