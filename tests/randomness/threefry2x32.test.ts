import { describe, expect, it } from "vitest";
import { threefry2x32 } from "../../src/randomness/threefry2x32.ts";

/** Known answers of Random123's `kat_vectors` for threefry2x32 with 20 rounds: counter, key, words out. */
const KNOWN = [
  [0x00000000, 0x00000000, 0x00000000, 0x00000000, 0x6b200159, 0x99ba4efe],
  [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc, 0xbb002be7],
  [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xc4923a9c, 0x483df7a0],
] as const;

describe("threefry2x32", () => {
  it.each(KNOWN)("gives Random123's known answer for counter %d %d, key %d %d", (c0, c1, k0, k1, x0, x1) => {
    expect(threefry2x32(k0, k1, c0, c1).map((word) => word >>> 0)).toEqual([x0, x1]);
    expect(threefry2x32(k0 | 0, k1 | 0, c0 | 0, c1 | 0).map((word) => word >>> 0)).toEqual([x0, x1]);
  });
});
