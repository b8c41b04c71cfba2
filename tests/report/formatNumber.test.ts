import { describe, expect, it } from "vitest";
import { formatBytes, formatDuration, formatNumber, formatShare } from "../../src/report/formatNumber.ts";

const table = <Value>(format: (value: Value) => string, rows: readonly (readonly [Value, string])[]) =>
  expect(rows.map(([value]) => format(value))).toEqual(rows.map(([, text]) => text));

describe("formatNumber", () => {
  it("given whole numbers, then thousands are set apart and nothing else is added", () => {
    table(formatNumber, [
      [0, "0"],
      [7, "7"],
      [999, "999"],
      [1000, "1,000"],
      [20_000, "20,000"],
      [1_234_567, "1,234,567"],
      [-4321, "−4,321"],
    ]);
  });

  it("given fractions, then there are as many decimals as the size deserves", () => {
    table(formatNumber, [
      [0.12345, "0.123"],
      [1.2345, "1.23"],
      [12.345, "12.3"],
      [123.45, "123"],
      [1234.5, "1,235"],
      [0.0004, "0.000400"],
      [-2.5, "−2.50"],
      [-0.0001, "−0.000100"],
      [-0, "0"],
    ]);
  });

  it("given what is no number, then a dash stands there", () => {
    table(formatNumber, [
      [Number.NaN, "–"],
      [Number.POSITIVE_INFINITY, "–"],
      [Number.NEGATIVE_INFINITY, "–"],
    ]);
  });

  it("given a number so large that it would be written as a power, then it is a number all the same", () => {
    expect(formatNumber(1e20)).toBe("100,000,000,000,000,000,000");
  });
});

describe("formatShare", () => {
  it("given shares, then they are percentages, and only exact ones are 0 % or 100 %", () => {
    table(formatShare, [
      [0, "0 %"],
      [1, "100 %"],
      [0.0427, "4.3 %"],
      [0.5, "50 %"],
      [1e-9, "< 0.1 %"],
      [0.001, "0.1 %"],
      [0.9999999, "> 99.9 %"],
      [0.999, "99.9 %"],
    ]);
  });
});

describe("formatDuration", () => {
  it("given seconds, then the largest unit tells", () => {
    table(
      (seconds) => formatDuration(seconds, "en"),
      [
        [0, "0 s"],
        [0.34, "0.3 s"],
        [59, "59 s"],
        [60, "1 min"],
        [240, "4 min"],
        [3600, "1 h"],
        [5400, "1.5 h"],
        [86_400, "1 d"],
        [7 * 86_400, "7 d"],
        [1e12, "11,574,074 d"],
      ],
    );
  });

  it("given a duration just under a unit, then it is not told as sixty of the smaller one", () => {
    expect(formatDuration(59.7, "en")).toBe("1 min");
    expect(formatDuration(3599, "en")).toBe("1 h");
  });
});

describe("formatBytes", () => {
  it("given bytes, then the largest unit of a thousand tells", () => {
    table(formatBytes, [
      [0, "0 B"],
      [999, "999 B"],
      [1000, "1 KB"],
      [1500, "1.5 KB"],
      [12_000_000, "12 MB"],
      [53_687_091_200, "54 GB"],
      [4e15, "4,000 TB"],
    ]);
  });

  it("given just under a unit, then it is not told as a thousand of the smaller one", () => {
    expect(formatBytes(999_999)).toBe("1 MB");
    expect(formatBytes(999.9)).toBe("1 KB");
  });
});
