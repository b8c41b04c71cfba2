import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/Problem.ts";
import { type ProblemCode, problemCodes } from "../../src/model/ProblemCode.ts";
import { LANGS, type Lang } from "../../src/report/Lang.ts";
import { messages, problemText } from "../../src/report/messages.ts";
import { LATIN_WORDS, samplesOf, toldWith } from "./problemSamples.ts";

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

/** A value that was not there; that JSON has no NaN is a sentence of its own. */
const GAPS = /undefined|(?<!(?:no|没有) )NaN(?!과)|\[object/;

describe("messages", () => {
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const others = ["zh", "ko"] as const;

  it("has a sentence for every code in every language, on one line, without a gap", () => {
    for (const lang of LANGS) {
      expect(Object.keys(messages[lang]).toSorted()).toEqual(codes.toSorted());
      for (const code of codes) {
        for (const { text } of toldWith(messages[lang][code], samplesOf(code))) {
          expect(text, `${lang} ${code}`).toMatch(/^\S(?:.*\S)?$/u);
          expect(text, `${lang} ${code}`).not.toMatch(GAPS);
        }
      }
    }
  });

  it("shows the same values in every language", () => {
    for (const code of codes) {
      const english = toldWith(messages.en[code], samplesOf(code)).map(({ shown }) => shown);
      for (const lang of others) {
        const shown = toldWith(messages[lang][code], samplesOf(code)).map((each) => each.shown);
        expect(shown, `${lang} ${code}`).toEqual(english);
      }
    }
  });

  it("reads the same values in every language", () => {
    const read = (lang: Lang, code: ProblemCode) =>
      new Set(toldWith(messages[lang][code], samplesOf(code)).flatMap((each) => each.read));
    for (const code of codes) {
      for (const lang of others) expect(read(lang, code), `${lang} ${code}`).toEqual(read("en", code));
    }
  });

  it("tells in its own script, and leaves no English word but names of flags, keys and formats", () => {
    const scripts = { zh: /\p{Script=Han}/u, ko: /\p{Script=Hangul}/u };
    // Told as the parser of arguments has it.
    for (const code of codes.filter((each) => each !== "E-CLI-011")) {
      for (const lang of others) {
        for (const { text } of toldWith(messages[lang][code], samplesOf(code))) {
          expect(text, `${lang} ${code}`).toMatch(scripts[lang]);
          expect(latinWords(text), `${lang} ${code}: ${text}`).toEqual([]);
        }
      }
    }
  });

  it("names the same commands and flags, and quotes the same code, in every language", () => {
    const quoted = (text: string): readonly string[] =>
      [...text.matchAll(/`[^`]*`|(?<![\w-])--[a-z][a-z-]*/g)].map(([each]) => each).toSorted();
    for (const code of codes) {
      const english = toldWith(messages.en[code], samplesOf(code)).map(({ text }) => quoted(text));
      for (const lang of others) {
        const told = toldWith(messages[lang][code], samplesOf(code)).map(({ text }) => quoted(text));
        expect(told, `${lang} ${code}`).toEqual(english);
      }
    }
  });

  it("joins Korean particles to values so that they fit any ending", () => {
    // A value with a vowel or a consonant at its end takes another particle: both stand, or none.
    const alone = /‹\w+›["`\]]?(?:은|는|이|가|을|를|과|와|으로|로)(?![\p{L}(])/u;
    for (const code of codes) {
      for (const { text } of toldWith(messages.ko[code], samplesOf(code))) {
        expect(text, code).not.toMatch(alone);
      }
    }
  });
});

/** Words of Latin letters outside quoted code, flags and inserted values that are no names. */
function latinWords(text: string): readonly string[] {
  const prose = text.replace(/`[^`]*`|‹\w+›|--[a-z][a-z-]*|&[a-z#0-9]+;|\\[a-z]\w*/g, " ");
  return [...prose.matchAll(/[A-Za-z][A-Za-z-]*[A-Za-z]/g)]
    .map(([word]) => word)
    .filter((word) => !LATIN_WORDS.has(word));
}
