import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSize } from "../../src/model/parseSize.ts";

describe("parseSize", () => {
  it.each([
    ["500MB", 500_000_000],
    ["2GB", 2_000_000_000],
    ["1.5 gb", 1_500_000_000],
    ["256MiB", 268_435_456],
    ["4096", 4096],
    ["4096B", 4096],
    ["1KB", 1000],
  ])("given %s, then it is %i bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each([
    "",
    "0",
    "0GB",
    "-1GB",
    "GB",
    "2G",
    "2 G B",
    "1e9",
    "0x10",
    "1_000",
    "２GB",
    " 2GB",
    "NaN",
    "∞",
    "9999999TB",
    "1.GB",
  ])("given %j, then it is no size", (text) => {
    expect(parseSize(text)).toBeNull();
  });

  it("law: any number of plain bytes is itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (bytes) => {
        expect(parseSize(String(bytes))).toBe(bytes);
      }),
      { seed: 20261 },
    );
  });
});
