import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBadByte } from "../../../src/sources/readers/findBadByte.ts";
import { LAW } from "./bytesOf.ts";

/** Bytes near the borders of UTF-8, in any mix. */
const nearUtf8 = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        0x41,
        0x7f,
        0x80,
        0x8f,
        0x90,
        0x9f,
        0xa0,
        0xbf,
        0xc1,
        0xc2,
        0xe0,
        0xed,
        0xef,
        0xf0,
        0xf4,
        0xf5,
      ),
      {
        maxLength: 8,
      },
    )
    .map((bytes) => Uint8Array.from(bytes)),
  fc.string({ unit: "grapheme" }).map((text) => new TextEncoder().encode(text)),
);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

describe("findBadByte", () => {
  it("accepts exactly what a strict decoder accepts, but for NUL", () => {
    fc.assert(
      fc.property(nearUtf8, (bytes) => {
        const expected = isUtf8(bytes) && !bytes.includes(0);
        expect(findBadByte(bytes, 0, bytes.length) === -1).toBe(expected);
      }),
      { ...LAW, numRuns: 3000 },
    );
  });

  it("points to the first bad byte: all before it is text, and no continuation saves it", () => {
    fc.assert(
      fc.property(nearUtf8, (bytes) => {
        const bad = findBadByte(bytes, 0, bytes.length);
        if (bad < 0) return;
        expect(isUtf8(bytes.subarray(0, bad))).toBe(true);
        for (let end = bad + 1; end <= Math.min(bad + 4, bytes.length); end++) {
          const part = bytes.subarray(0, end);
          expect(isUtf8(part) && !part.includes(0)).toBe(false);
        }
      }),
      { ...LAW, numRuns: 3000 },
    );
  });
});
