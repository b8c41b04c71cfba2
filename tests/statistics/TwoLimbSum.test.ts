import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addValue, emptySum, meanOf, mergeSums, sdOf, seOf, sumOf } from "../../src/statistics/TwoLimbSum.ts";

const uint32s = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 40 });

describe("a two-limb sum", () => {
  it("is the exact sum and the exact sum of squares", () => {
    fc.assert(
      fc.property(uint32s, (values) => {
        const sum = sumOf(values);
        const squares = values.reduce((total, value) => total + BigInt(value) ** 2n, 0n);
        expect(BigInt(sum.squaresHigh) * 2n ** 32n + BigInt(sum.squaresLow)).toBe(squares);
        expect(sum.sum).toBe(values.reduce((total, value) => total + value, 0));
        expect(sum.count).toBe(values.length);
        expect(sum.squaresLow).toBeLessThan(2 ** 32);
      }),
      { seed: 1 },
    );
  });

  it("is the same in any order and any split", () => {
    fc.assert(
      fc.property(uint32s, uint32s, uint32s, (a, b, c) => {
        const whole = sumOf([...c, ...a, ...b]);
        expect(mergeSums(mergeSums(sumOf(a), sumOf(b)), sumOf(c))).toEqual(whole);
        expect(mergeSums(sumOf(c), mergeSums(sumOf(b), sumOf(a)))).toEqual(whole);
      }),
      { seed: 2 },
    );
  });

  it("keeps a spread that doubles would lose: 4,294,967,294 and 4,294,967,295 alternating", () => {
    const sum = emptySum();
    for (let i = 0; i < 1000; i++) addValue(sum, 0xfffffffe + (i & 1));
    expect(meanOf(sum)).toBe(4294967294.5);
    expect(sdOf(sum)).toBeCloseTo(Math.sqrt(250 / 999), 15);
    expect(seOf(sum)).toBeCloseTo(Math.sqrt(250 / 999 / 1000), 15);
  });

  it("has no spread under two values", () => {
    expect(sdOf(sumOf([5]))).toBeNaN();
    expect(meanOf(sumOf([]))).toBeNaN();
  });
});
