import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstAbove } from "../../src/network/firstAbove.ts";

describe("firstAbove", () => {
  it("given any ascending values, a bound and some of the places, then it is what looking one by one finds", () => {
    const values = fc.array(fc.nat({ max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(values, fc.nat({ max: 21 }), fc.nat(), fc.nat(), (unsorted, bound, one, other) => {
        const ascending = Uint32Array.from(unsorted).sort();
        const [from, past] = [one, other].map((at) => at % (ascending.length + 1)).sort((a, b) => a - b);
        let place = from!;
        while (place < past! && ascending[place]! <= bound) place++;
        expect(firstAbove(ascending, bound, from!, past!)).toBe(place);
      }),
      { seed: 61, numRuns: 500 },
    );
  });
});
