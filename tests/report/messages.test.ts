import { describe, expect, it } from "vitest";
import { problemCodes } from "../../src/model/ProblemCode.ts";
import { messages, problemText } from "../../src/report/messages.ts";
import { visible } from "../../src/report/visible.ts";

/** What could move a cursor, set a title, write a clipboard, reverse text or hide in it. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const HOSTILE = [
  "\x1b[2J",
  "\x1b]0;title\x07",
  "\x1b]52;c;aGk=\x07",
  "\x1b]8;;http://x\x1b\\link",
  "\x9b31m",
  "a\rb\nc\td\0",
  "\u202edlrow",
  "zero\u200bwidth",
  "\ufeffbom",
  "\u2028line",
  "half \ud83d of one",
  "\u{e0041}tag",
];

describe("problemText", () => {
  it("given a place, then it stands in front, as editors and people read it", () => {
    const place = { file: "s.yaml", line: 3, column: 7, path: "content.transmissibility" };
    const problem = {
      code: "E-SCENARIO-033",
      severity: "error",
      place,
      values: { low: 0, value: -1 },
    } as const;
    expect(problemText(problem)).toBe(
      "s.yaml:3:7: content.transmissibility: must be 0 or more, not -1 (E-SCENARIO-033)",
    );
    expect(problemText({ ...problem, severity: "warning", place: {} })).toBe(
      "warning: must be 0 or more, not -1 (E-SCENARIO-033)",
    );
  });

  it("given escape sequences, reversals and unseen characters anywhere, then they are shown and not obeyed", () => {
    for (const text of HOSTILE) {
      const told = problemText({
        code: "E-CLI-001",
        severity: "error",
        place: { file: text, path: text },
        values: { path: text },
      });
      expect(told).not.toMatch(UNPRINTABLE);
      expect(told).toContain("\\u");
    }
    expect(visible("\x1b]0;x\x07")).toBe("\\u001b]0;x\\u0007");
    expect(visible("茶 é 🎉 “plain”")).toBe("茶 é 🎉 “plain”");
  });

  it("given a value of a million characters, then it is cut", () => {
    const path = "x".repeat(1_000_000);
    const told = problemText({ code: "E-CLI-001", severity: "error", place: { path }, values: { path } });
    expect(told.length).toBeLessThan(1000);
  });

  it("given a code that nobody knows, then its values are told all the same", () => {
    const unknown = { severity: "error", place: {}, values: { a: 1 } } as const;
    expect(problemText({ code: "E-NEW-001", ...unknown })).toBe('{"a":1} (E-NEW-001)');
    expect(problemText({ code: "constructor", ...unknown })).toBe('{"a":1} (constructor)');
  });
});

describe("messages", () => {
  it("every code has a sentence that is one line and names no missing value when it has them all", () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(problemCodes).toSorted());
    const anything = new Proxy({}, { get: () => "7", ownKeys: () => [] }) as Record<string, string>;
    for (const [code, sentence] of Object.entries(messages)) {
      const text = sentence(anything);
      expect(text, code).toMatch(/^\S.*\S$/u);
      expect(text, code).not.toMatch(/undefined|NaN|\[object|\.$/);
    }
  });
});
