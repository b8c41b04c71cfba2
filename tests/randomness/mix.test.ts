import { describe, expect, it } from "vitest";
import { mix } from "../../src/randomness/mix.ts";
import { avalancheScores, worst } from "./uniformity.ts";

/** The inverse of an odd number modulo 2³², by Newton's iteration. */
function inverse(odd: number): number {
  let x = odd;
  for (let i = 0; i < 5; i++) x = Math.imul(x, 2 - Math.imul(odd, x));
  return x;
}

/** `mix` backwards, step by step. */
function unmix(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, inverse(0x846ca68b));
  x = x ^ (x >>> 15) ^ (x >>> 30);
  x = Math.imul(x, inverse(0x7feb352d));
  return x ^ (x >>> 16);
}

const inputs = Uint32Array.from({ length: 1 << 13 }, (_, i) => Math.imul(i, 0x9e3779b9) ^ (i << 9));

describe("mix", () => {
  it("can be undone, so no two values share an image", () => {
    for (const input of inputs) expect(unmix(mix(input)) >>> 0).toBe(input);
    for (let bit = 0; bit < 32; bit++) expect(unmix(mix(1 << bit))).toBe(1 << bit);
  });

  it("flips every output bit half the time when any input bit flips", () => {
    // 1024 pairs of bits: the largest of so many scores stays under 5 unless there is a bias.
    expect(worst(avalancheScores(mix, inputs))).toBeLessThan(5);
  });

  it("gives the same values for ever", () => {
    expect([0, 1, 2, 0xffffffff].map((value) => (mix(value) >>> 0).toString(16))).toEqual([
      "0",
      "688990c0",
      "d1132181",
      "6768824a",
    ]);
  });
});
