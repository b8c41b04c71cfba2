import * as Option from "effect/Option";
import { describe, expect, it } from "vitest";
import { memoryBudget } from "../../src/batch/memoryBudget.ts";
import { checkFlags, wholeNumber } from "../../src/cli/checkFlags.ts";

const runs = (text: string) => checkFlags({ runs: Option.some(text) });
const workers = (text: string) => checkFlags({ workers: Option.some(text) });
const seed = (text: string) => checkFlags({ seed: Option.some(text) });
const codes = ({ problems }: ReturnType<typeof checkFlags>) =>
  problems.map(({ code, place }) => [code, place.path]);

/** Numbers as people write them who mean something else, or nothing. */
const NO_WHOLE_NUMBERS = [
  "",
  " ",
  "-1",
  "+1",
  "1.5",
  "1e3",
  "1e3x",
  "0x10",
  "0b1",
  "1_000",
  "1,000",
  "01",
  "１２",
  "٣",
  "NaN",
  "Infinity",
  "-Infinity",
  " 1",
  "1\n",
  "1 2",
  "9".repeat(17),
  "9".repeat(10_000),
];

describe("wholeNumber", () => {
  it("given plain digits within the range, then it is that number", () => {
    expect(["0", "1", "12", "4294967295"].map((text) => wholeNumber(text, 0, 4_294_967_295))).toEqual([
      0, 1, 12, 4_294_967_295,
    ]);
  });

  it("given anything else, then it is none", () => {
    for (const text of NO_WHOLE_NUMBERS) expect(wholeNumber(text, 0, 1e15), text).toBeNull();
    expect(wholeNumber("0", 1, 5)).toBeNull();
    expect(wholeNumber("6", 1, 5)).toBeNull();
  });
});

describe("checkFlags", () => {
  it("given no flag, then nothing is overridden and the number of threads is up to us", () => {
    const memoryBytes = memoryBudget();
    expect(checkFlags({})).toEqual({ workers: "auto", memoryBytes, overrides: [], problems: [] });
  });

  it("given --runs, then only 1 … 4294967295 in plain digits is taken", () => {
    expect(runs("1").overrides).toEqual([{ path: "runs", value: "1", flag: "--runs" }]);
    expect(runs("4294967295").problems).toEqual([]);
    for (const text of ["0", "4294967296", "1000000000000", ...NO_WHOLE_NUMBERS]) {
      expect(codes(runs(text)), text).toEqual([["E-CLI-005", "--runs"]]);
    }
  });

  it("given --workers, then only 1 … 256 is taken", () => {
    expect(workers("2").workers).toBe(2);
    expect(workers("256").workers).toBe(256);
    for (const text of ["0", "257", ...NO_WHOLE_NUMBERS]) {
      expect(codes(workers(text)), text).toEqual([["E-CLI-005", "--workers"]]);
    }
  });

  it("given --seed, then it is text, whatever it looks like, of 1 to 200 characters", () => {
    for (const text of ["1e3", "true", "null", "~", "'", '"', "- x", "__proto__", "s".repeat(200)]) {
      expect(seed(text).problems).toEqual([]);
      expect(seed(text).overrides).toEqual([{ path: "seed", value: JSON.stringify(text), flag: "--seed" }]);
    }
    for (const text of ["", "s".repeat(201)]) expect(codes(seed(text))).toEqual([["E-CLI-005", "--seed"]]);
  });

  it("given --memory, then a size that the machine has is taken", () => {
    const memory = (text: string) => checkFlags({ memory: Option.some(text) });
    expect(memory("1MB")).toMatchObject({ memoryBytes: 1_000_000, problems: [] });
    for (const text of ["0", "-1GB", "much", "1e9", "900000000GB"]) {
      expect(codes(memory(text)), text).toEqual([["E-CLI-005", "--memory"]]);
    }
  });

  it("given several wrong flags, then all are told at once", () => {
    const all = checkFlags({ runs: Option.some("x"), seed: Option.some(""), workers: Option.some("0") });
    expect(codes(all)).toEqual([
      ["E-CLI-005", "--runs"],
      ["E-CLI-005", "--seed"],
      ["E-CLI-005", "--workers"],
    ]);
  });
});
