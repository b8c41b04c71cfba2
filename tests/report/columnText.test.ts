import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnText } from "../../src/report/columnText.ts";

const decimals = (cell: string): number => cell.replace(/ %$/, "").split(".")[1]?.length ?? 0;

describe("columns of numbers", () => {
  it.each([
    [
      [60.04, 85.83, 73],
      ["60.0", "85.8", "73.0"],
    ],
    [
      [6.5, 13.2, 72],
      ["6.5", "13.2", "72.0"],
    ],
    [
      [4200, 600, undefined],
      ["4,200", "600", "–"],
    ],
    [
      [0.04, 150.2],
      ["0.04", "150.20"],
    ],
    [
      [0, 0.2134, 0.5],
      ["0.000", "0.213", "0.500"],
    ],
    [
      [-1.26, Number.NaN, 0],
      ["−1.26", "–", "0.00"],
    ],
    [[], []],
  ])("given %j, then they read %j", (column, told) => {
    expect(columnText.numbers(column)).toEqual(told);
  });

  it("given people, then many are whole ones, and a part of one does not become nobody", () => {
    expect(columnText.people([304.2, 9.4, 0])).toEqual(["304", "9", "0"]);
    expect(columnText.people([9.41, 3])).toEqual(["9.41", "3.00"]);
    expect(columnText.people([304.2, 0.3])).toEqual(["304.2", "0.3"]);
  });

  it("given shares, then all have a decimal or none", () => {
    expect(columnText.shares([0.5, 1, undefined])).toEqual(["50 %", "100 %", "–"]);
    expect(columnText.shares([0.115, 0.13, 1, 0])).toEqual(["11.5 %", "13.0 %", "100.0 %", "0.0 %"]);
    expect(columnText.shares([0.0001, 0.13])).toEqual(["< 0.1 %", "13 %"]);
  });

  it("given any numbers, then all cells of a column have as many decimals, and no number but 0 reads 0", () => {
    const amount = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (column) => {
        const told = columnText.numbers(column);
        expect(new Set(told.map(decimals)).size).toBe(1);
        for (const cell of told) expect(cell).toMatch(/[1-9]/);
      }),
      { seed: 1 },
    );
  });
});
