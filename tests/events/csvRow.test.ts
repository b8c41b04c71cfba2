import { describe, expect, it } from "vitest";
import { csvRow } from "../../src/events/csvRow.ts";

describe("csvRow", () => {
  it("given plain cells, then they are joined and the row is ended by a line feed", () => {
    expect(csvRow(["a", 1, "", 0.1, "é 茶"])).toBe("a,1,,0.1,é 茶\n");
  });

  it("given commas, quotes and line ends, then the cell is quoted", () => {
    expect(csvRow(["a,b", 'say "hi"', "x\ny", "x\ry"])).toBe('"a,b","say ""hi""","x\ny","x\ry"\n');
  });

  it("given text that a spreadsheet would take for a formula, then an apostrophe stands in front", () => {
    const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")'];
    expect(formulas.map((text) => csvRow([text]))).toEqual([
      "'=1+1\n",
      "'+1\n",
      "'-1\n",
      "'@SUM(A1)\n",
      "'\t=1\n",
      '"\'\r=1"\n',
      '"\'=HYPERLINK(""http://x"",""y"")"\n',
    ]);
  });

  it("given numbers, then negative ones stay numbers", () => {
    expect(csvRow([-1, -0.5, 1e-9, 1e21])).toBe("-1,-0.5,1e-9,1e+21\n");
  });
});
