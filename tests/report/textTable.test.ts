import { describe, expect, it } from "vitest";
import { displayWidth, textTable } from "../../src/report/textTable.ts";

describe("textTable", () => {
  it("given rows, then the first column stands to the left, the others to the right", () => {
    const text = textTable([
      ["plan", "sharers", "depth"],
      ["a", "7", "12"],
      ["five leaders", "1,234", "3"],
    ]);
    expect(text).toBe(
      [
        "plan           sharers   depth", //
        "a                    7      12",
        "five leaders     1,234       3",
      ].join("\n"),
    );
  });

  it("given names of wide, combining and unseen characters, then columns still stand in line", () => {
    const names = ["茶叶上市", "출시", "Café", "cafe\u0301", "🎉 party", "ﾊﾝｶｸ", "ＡＢ", "a\u200bb"];
    const lines = textTable(names.map((name) => [name, "1"])).split("\n");
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
    expect(displayWidth(lines[0]!)).toBe("12345678".length + "   1".length);
  });

  it("given a last cell that is empty, then no line ends in blanks", () => {
    for (const line of textTable([
      ["a", "x"],
      ["bb", ""],
    ]).split("\n"))
      expect(line).toBe(line.trimEnd());
  });

  it("given nothing, then it is empty", () => {
    expect(textTable([])).toBe("");
  });
});

describe("displayWidth", () => {
  it("given characters of East Asia, then each takes two columns; combining marks take none", () => {
    const widths = ["abc", "茶", "한", "カ", "ｶ", "Ａ", "e\u0301", "🎉", "𠀀", "—", "é", ""].map(
      displayWidth,
    );
    expect(widths).toEqual([3, 2, 2, 2, 1, 2, 1, 2, 2, 1, 1, 0]);
  });
});
