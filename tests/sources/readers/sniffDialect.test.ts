import { describe, expect, it } from "vitest";
import { SPACE_RUNS } from "../../../src/sources/readers/Dialect.ts";
import { type DialectOptions, sniffDialect } from "../../../src/sources/readers/sniffDialect.ts";

const sniff = (text: string, options: DialectOptions = {}) => {
  const bytes = new TextEncoder().encode(text);
  return sniffDialect(bytes, bytes.length, true, options);
};
const dialect = (text: string, options: DialectOptions = {}) => {
  const sniffed = sniff(text, options);
  return sniffed.kind === "known" ? sniffed.dialect : sniffed;
};

describe("sniffDialect", () => {
  it("goes by the delimiter of the first row", () => {
    expect(dialect("a,b\n")).toEqual({ delimiter: 44, quotes: true, comments: false });
    expect(dialect("a;b;0,5\n")).toMatchObject({ delimiter: 59 });
    expect(dialect('"a;;;b",c\n')).toMatchObject({ delimiter: 44 });
    expect(dialect("a b\n")).toEqual({ delimiter: SPACE_RUNS, quotes: false, comments: true });
    expect(dialect("a\tb\n")).toMatchObject({ delimiter: SPACE_RUNS });
  });

  it("goes by the ending of the name before that, and by what it is told first of all", () => {
    expect(dialect("a\tb,c\n", { file: "x/TIES.TSV" })).toMatchObject({ delimiter: 9, quotes: true });
    expect(dialect("a\tb\n", { file: "ties.csv" })).toMatchObject({ delimiter: 9, comments: false });
    expect(dialect("a,b\n", { file: "ties.csv", format: "edge-list" })).toMatchObject({
      delimiter: SPACE_RUNS,
    });
    expect(dialect("a;b,c\n", { format: "csv", delimiter: ";" })).toMatchObject({ delimiter: 59 });
    expect(dialect("{a}\n", { file: "ties.json", format: "edge-list" })).toMatchObject({
      delimiter: SPACE_RUNS,
    });
  });

  it("allows comments in a table only where it opens with them", () => {
    expect(dialect("% asym\n1,2\n")).toEqual({ delimiter: 44, quotes: true, comments: true });
    expect(dialect("#tag,#other\n", { file: "tags.csv" })).toMatchObject({ comments: false });
  });

  it("does not take a bracketed name for JSON", () => {
    expect(dialect("[deleted],anna\n")).toMatchObject({ delimiter: 44 });
    expect(dialect('{"nodes": []}\n')).toMatchObject({ kind: "refused", code: "E-IMPORT-007" });
  });

  it("waits for a whole first row", () => {
    const bytes = new TextEncoder().encode(`# ${"x".repeat(600)}\na,`);
    expect(sniffDialect(bytes, bytes.length, false, {}).kind).toBe("more-bytes-needed");
    expect(sniffDialect(bytes, 20, false, {}).kind).toBe("more-bytes-needed");
    expect(sniffDialect(bytes, bytes.length, true, {}).kind).toBe("known");
  });
});
