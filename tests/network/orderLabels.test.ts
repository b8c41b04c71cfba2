import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderLabels } from "../../src/network/orderLabels.ts";
import { LAW } from "./networkOf.ts";

const ordered = (labels: string[]) => Array.from(orderLabels(labels), (index) => labels[index]);

describe("orderLabels", () => {
  it("orders whole numbers by value, beyond 2⁵³ too", () => {
    expect(ordered(["10", "9", "0", "9007199254740993", "9007199254740992"])).toEqual([
      "0",
      "9",
      "10",
      "9007199254740992",
      "9007199254740993",
    ]);
  });

  it("orders all labels as text as soon as one is not a canonical whole number", () => {
    for (const odd of ["007", "-1", "1.5", "a", "", "１"])
      expect(ordered(["10", "9", odd])).toEqual(["10", "9", odd].sort());
  });

  it("orders by code point: U+1F600 after U+FF21, although its first UTF-16 unit is smaller", () => {
    expect(ordered(["😀", "Ａ", "z"])).toEqual(["z", "Ａ", "😀"]);
    expect(ordered(["a😁", "a😀", "a"])).toEqual(["a", "a😀", "a😁"]);
  });

  it("agrees with comparing arrays of code points, on well-formed text", () => {
    const naive = (a: string, b: string) => {
      const left = Array.from(a, (char) => char.codePointAt(0)!);
      const right = Array.from(b, (char) => char.codePointAt(0)!);
      const at = left.findIndex((point, i) => point !== right[i]);
      if (at === -1) return left.length - right.length;
      return at >= right.length ? 1 : left[at]! - right[at]!;
    };
    const label = fc.string({
      unit: fc.constantFrom("a", "\u{d7ff}", "\u{e000}", "\u{ffff}", "\u{10000}", "\u{10ffff}"),
    });
    fc.assert(
      fc.property(fc.uniqueArray(label), (labels) => {
        expect(ordered(labels)).toEqual([...labels].sort(naive));
      }),
      LAW,
    );
  });

  it("does not depend on the order given, even for text that is not well formed", () => {
    const label = fc.string({
      unit: fc.constantFrom("a", "\ud800", "\udc00", "\udc01", "\ue000"),
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.uniqueArray(label), (labels) => {
        expect(ordered([...labels].reverse())).toEqual(ordered(labels));
      }),
      LAW,
    );
  });
});
