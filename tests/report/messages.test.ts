import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/Problem.ts";
import { problemText } from "../../src/report/messages.ts";

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
    expect(problemText(problem({ file: "tea.yaml", line: 3, column: 7, path: "plans.a.0.ids.1" }))).toBe(
      `tea.yaml:3:7: plans.a.0.ids.1: ${sentence}`,
    );
    expect(problemText(problem({ path: "--runs 0" }))).toBe(`--runs 0: ${sentence}`);
    expect(problemText(problem({ file: "tea.yaml" }))).toBe(`tea.yaml: ${sentence}`);
    expect(problemText(problem({}))).toBe(sentence);
  });

  it("marks a warning as one", () => {
    expect(problemText(problem({ file: "tea.yaml" }, { severity: "warning" }))).toBe(
      `tea.yaml: warning: ${sentence}`,
    );
  });

  it("shows what a terminal would obey or hide, in values, paths and file names", () => {
    const id = "\u001b[2J\u0007\u009b\u202e\u200b\ud800";
    const text = problemText(problem({ file: "a\nb", path: "x\u001b" }, { values: { id, nearest: "" } }));
    expect(text).toBe(
      "a\\u000ab: x\\u001b: there is nobody called " +
        '"\\u001b[2J\\u0007\\u009b\\u202e\\u200b\\ud800" in this network (E-PLAN-001)',
    );
  });

  it("cuts what is too long to read", () => {
    const values = { id: "x".repeat(1_000_000), nearest: "" };
    expect(problemText(problem({ path: "p".repeat(1_000_000) }, { values })).length).toBeLessThan(1_000);
  });
});
