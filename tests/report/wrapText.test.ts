import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/report/textTable.ts";
import { wrapText } from "../../src/report/wrapText.ts";

describe("wrapText", () => {
  it("given English, then lines end between words, and commands and the author's lines stay", () => {
    expect(wrapText("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrapText("incomprehensibilities are long", 9)).toEqual(["incomprehensibilities", "are long"]);
    expect(wrapText("a b\n  a command that is much too long\n\nc", 9)).toEqual([
      "a b",
      "  a command that is much too long",
      "",
      "c",
    ]);
  });

  it("given Chinese, then lines end between characters, two columns each", () => {
    expect(wrapText("传播力减半每过十二小时", 10)).toEqual(["传播力减半", "每过十二小", "时"]);
    expect(wrapText("平均多 3.5 位转发者", 12)).toEqual(["平均多 3.5", "位转发者"]);
    expect(wrapText("在launch方案中", 10)).toEqual(["在launch方", "案中"]);
  });

  it("given punctuation, then none that closes begins a line, and none that opens ends one", () => {
    expect(wrapText("一半的世界，三轮", 10)).toEqual(["一半的世", "界，三轮"]);
    expect(wrapText("他们说（没有）", 8)).toEqual(["他们说", "（没有）"]);
    expect(wrapText("占一半的50%，其余", 12)).toEqual(["占一半的", "50%，其余"]);
  });

  it("given Korean, then lines end between words, two columns each syllable", () => {
    expect(wrapText("공유자가 평균 더 많습니다", 13)).toEqual(["공유자가 평균", "더 많습니다"]);
  });

  it("given any text of words, Chinese and punctuation, then nothing is lost but spaces at the ends of lines", () => {
    const piece = fc.constantFrom(
      "传",
      "播",
      "力",
      "，",
      "。",
      "（",
      "）",
      "“",
      "”",
      " ",
      "word",
      "60 %",
      "점화",
      "：",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 8, max: 40 }), (pieces, width) => {
        const text = pieces
          .join("")
          .replace(/ +(?=[，。）：”])/g, "")
          .trim();
        const lines = wrapText(text, width);
        const squeezed = (told: string) => told.replaceAll(" ", "");
        expect(squeezed(lines.join(""))).toBe(squeezed(text));
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）：]/);
        for (const line of lines.slice(0, -1)) {
          // Only what cannot be broken is longer.
          if (displayWidth(line) > width) expect(line).not.toMatch(/[传播力][传播力]/);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
