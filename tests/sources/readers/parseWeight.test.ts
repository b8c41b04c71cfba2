import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWeight } from "../../../src/sources/readers/parseWeight.ts";
import { LAW } from "./bytesOf.ts";

describe("parseWeight", () => {
  it("reads every number ≥ 0 as JavaScript writes it, and −0 as 0", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Object.is(parseWeight(String(value)), value + 0)).toBe(true);
      }),
      LAW,
    );
    expect(Object.is(parseWeight("-0"), 0)).toBe(true);
    expect([" 1 ", "+2", ".5", "3.", "1e-3"].map(parseWeight)).toEqual([1, 2, 0.5, 3, 0.001]);
  });

  it.each([
    ["E-IMPORT-014", ["", "  "]],
    ["E-IMPORT-015", ["0,5", "-1,25", ",5"]],
    [
      "E-IMPORT-016",
      ["NaN", "∞", "Infinity", "0x10", "1_000", "１２", "1 000", "€5", ".", "e5", "1.2.3", "1e"],
    ],
    ["E-IMPORT-017", ["1e400", "-1e400"]],
    ["E-IMPORT-018", ["-1", "-0.001"]],
  ])("refuses with %s: %s", (code, texts) => {
    for (const text of texts) expect([text, parseWeight(text)]).toEqual([text, code]);
  });
});
