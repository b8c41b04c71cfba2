import { describe, expect, it } from "vitest";
import { hasHidden, looksLike, visibleText } from "../../../src/sources/readers/visibleText.ts";

describe("visibleText", () => {
  it("shows what cannot be seen and leaves the rest", () => {
    expect(visibleText("anna\u200b ")).toBe("anna\\u200b\\u0020");
    expect(visibleText("\u001b[2J")).toBe("\\u001b[2J");
    expect(visibleText("김 민수")).toBe("김 민수");
    expect(visibleText("x".repeat(100))).toBe(`${"x".repeat(60)}…`);
  });

  it("finds hidden characters, but not the joiner of an emoji", () => {
    for (const text of ["a\u200bb", "\u202eb", "a\u00a0b", " a", "a ", "\u3000", "a\tb", "a\u200db"]) {
      expect([text, hasHidden(text)]).toEqual([text, true]);
    }
    for (const text of ["a b", "한국", "👩‍👧", "👩🏽‍🚀", "❤️‍🔥", "e\u0301"]) {
      expect([text, hasHidden(text)]).toEqual([text, false]);
    }
  });

  it("makes equal what looks equal, and nothing else", () => {
    expect(looksLike("\u1112\u1161\u11ab")).toBe(looksLike("한"));
    expect(looksLike(" an\u200bna\u00a0b ")).toBe("anna b");
    expect(looksLike("007")).not.toBe(looksLike("7"));
    expect(looksLike("Anna")).not.toBe(looksLike("anna"));
  });
});
