import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvRow } from "../../src/events/csvRow.ts";
import { csvTable } from "../../src/events/csvTable.ts";
import type { TableColumn } from "../../src/events/TableColumn.ts";
import { labelOf, parseCsv } from "./parseCsv.ts";

describe("csvRow", () => {
  it("given plain cells, then they are joined and the row is ended by a line feed", () => {
    expect(csvRow(["a", 1, "", 0.1, "é 茶", null])).toBe("a,1,,0.1,é 茶,\n");
  });

  it("given commas, quotes and line ends, then the cell is quoted", () => {
    expect(csvRow(["a,b", 'say "hi"', "x\ny", "x\ry"])).toBe('"a,b","say ""hi""","x\ny","x\ry"\n');
  });

  it("given text that a spreadsheet would take for a formula, then an apostrophe stands in front", () => {
    const formulas = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      '=HYPERLINK("http://x","y")',
      "＝1",
      "\n=1",
    ];
    expect(formulas.map((text) => csvRow([text]))).toEqual([
      "'=1+1\n",
      "'+1\n",
      "'-1\n",
      "'@SUM(A1)\n",
      "'\t=1\n",
      '"\'\r=1"\n',
      '"\'=HYPERLINK(""http://x"",""y"")"\n',
      "'＝1\n",
      '"\'\n=1"\n',
    ]);
  });

  it("given apostrophes before a formula, then there is one more, so that both can be told apart", () => {
    expect(["'=1", "''=1", "'x", " =1"].map(csvCell)).toEqual(["''=1", "'''=1", "'x", " =1"]);
  });

  it("given numbers, then negative ones stay numbers", () => {
    expect(csvRow([-1, -0.5, 1e-9, 1e21])).toBe("-1,-0.5,1e-9,1e+21\n");
  });
});

describe("a table of any labels", () => {
  /** Texts that like to begin with what a spreadsheet obeys. */
  const label = fc
    .tuple(
      fc.array(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", "＝"), { maxLength: 4 }),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    )
    .map(([odd, rest]) => odd.join("") + rest);
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
  const row = fc.tuple(label, number, fc.option(label));

  it("given rows and headers, then no cell that is read back begins a formula, and taking the apostrophe away gives the label", () => {
    fc.assert(
      fc.property(label, fc.array(row, { maxLength: 5 }), (heading, rows) => {
        const columns: TableColumn[] = [
          { name: heading, type: "text", meaning: "any" },
          { name: "number", type: "float64", meaning: "any" },
          { name: "perhaps", type: "text", meaning: "any", empty: "where it is" },
        ];
        const [header, ...read] = parseCsv(csvTable(columns, rows).text);
        expect(header!.map(labelOf)).toEqual(columns.map(({ name }) => name));
        expect(read).toHaveLength(rows.length);
        for (const [at, [text, value, perhaps]] of rows.entries()) {
          const cells = read[at]!;
          for (const cell of [cells[0]!, cells[2]!, ...header!]) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cells.length).toBe(3);
          expect(labelOf(cells[0]!)).toBe(text);
          // Zero has one way of being written.
          expect(Number(cells[1])).toBe(value === 0 ? 0 : value);
          expect(labelOf(cells[2]!)).toBe(perhaps ?? "");
        }
      }),
      { seed: 20_260_731, numRuns: 500 },
    );
  });
});
