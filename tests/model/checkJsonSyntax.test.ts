import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkJsonSyntax } from "../../src/model/checkJsonSyntax.ts";
import { jsonMistakes } from "../../src/report/yamlMistakes.ts";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("checkJsonSyntax", () => {
  it("agrees with JSON.parse on every text, edited ones included", () => {
    const edited = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom("", ",", "}", "]", '"', "0", "-", "\\", "\n", "//"),
      )
      .map(([text, at, length, insert]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + length);
      });
    fc.assert(
      fc.property(fc.oneof(edited, fc.string()), (text) => {
        const mistake = checkJsonSyntax(text);
        expect(mistake === null).toBe(isJson(text));
        if (mistake !== null) expect(jsonMistakes).toHaveProperty(mistake.rule);
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });

  it("points at what is wrong", () => {
    const mistakes = [
      ['{"a":1,}', 6, "trailingComma"],
      ['{"a":1 // x\n}', 7, "comment"],
      ["[1 2]", 3, "commaOrBracket"],
      ['{"a" 1}', 5, "colon"],
      ["{a:1}", 1, "key"],
      ['{"a":01}', 5, "value"],
      ['"ab', 3, "unclosedText"],
      ['"\\q"', 1, "escape"],
      ["[1", 2, "end"],
      ["{} x", 3, "afterEnd"],
    ] as const;
    for (const [text, offset, rule] of mistakes) expect(checkJsonSyntax(text)).toEqual({ offset, rule });
  });
});
