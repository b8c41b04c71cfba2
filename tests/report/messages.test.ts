import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/Problem.ts";
import { problemCodes } from "../../src/model/ProblemCode.ts";
import { messages, problemText } from "../../src/report/messages.ts";

const problem = (place: Problem["place"], more: Partial<Problem> = {}): Problem => ({
  code: "E-PLAN-001",
  severity: "error",
  place,
  values: { id: "Ada", nearest: "Adam, Ida" },
  ...more,
});
const sentence = 'there is nobody called "Ada" in this network; the nearest are: Adam, Ida (E-PLAN-001)';

describe("problemText", () => {
  it("says where, what and by which code, as far as each is known", () => {
    expect(
      problemText(problem({ file: "tea.yaml", line: 3, column: 7, path: "plans.a.0.ids.1" }), "en"),
    ).toBe(`tea.yaml:3:7: plans.a.0.ids.1: ${sentence}`);
    expect(problemText(problem({ path: "--runs 0" }), "en")).toBe(`--runs 0: ${sentence}`);
    expect(problemText(problem({ file: "tea.yaml" }), "en")).toBe(`tea.yaml: ${sentence}`);
    expect(problemText(problem({}), "en")).toBe(sentence);
  });

  it("marks a warning as one", () => {
    expect(problemText(problem({ file: "tea.yaml" }, { severity: "warning" }), "en")).toBe(
      `tea.yaml: warning: ${sentence}`,
    );
  });

  it("shows what a terminal would obey or hide, in values, paths and file names", () => {
    const id = "\u001b[2J\u0007\u009b\u202e\u200b\ud800";
    const text = problemText(
      problem({ file: "a\nb", path: "x\u001b" }, { values: { id, nearest: "" } }),
      "en",
    );
    expect(text).toBe(
      "a\\u000ab: x\\u001b: there is nobody called " +
        '"\\u001b[2J\\u0007\\u009b\\u202e\\u200b\\ud800" in this network (E-PLAN-001)',
    );
  });

  it("cuts what is too long to read", () => {
    const values = { id: "x".repeat(1_000_000), nearest: "" };
    expect(problemText(problem({ path: "p".repeat(1_000_000) }, { values }), "en").length).toBeLessThan(
      1_000,
    );
  });

  it("obeys no escape sequence, no reversal, no link, and hides nothing", () => {
    const hostile = [
      "\x1b]0;title\x07",
      "\x1b]52;c;aGk=\x07",
      "\x1b]8;;http://x\x1b\\link",
      "\x9b31m",
      "a\rb\nc\td\0",
      "\ufeffbom",
      "\u2028line",
      "\u{e0041}tag",
    ];
    for (const text of hostile) {
      const told = problemText(
        problem({ file: text, path: text }, { values: { id: text, nearest: text } }),
        "en",
      );
      expect(told).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }
  });

  it("tells the values of a code that nobody knows", () => {
    const unknown = { severity: "error", place: {}, values: { a: 1 } } as const;
    expect(problemText({ code: "E-NEW-001", ...unknown }, "en")).toBe('{"a":1} (E-NEW-001)');
    expect(problemText({ code: "constructor", ...unknown }, "en")).toBe('{"a":1} (constructor)');
  });
});

describe("messages", () => {
  it("has a sentence for every code, on one line, without a gap", () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(problemCodes).toSorted());
    const anything = new Proxy({}, { get: () => "7" }) as Record<string, string>;
    for (const [code, sentence] of Object.entries(messages)) {
      const text = sentence(anything);
      expect(text, code).toMatch(/^\S(?:.*\S)?$/u);
      expect(text, code).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
