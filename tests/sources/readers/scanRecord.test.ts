import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dialect, SPACE_RUNS } from "../../../src/sources/readers/Dialect.ts";
import { Fields } from "../../../src/sources/readers/Fields.ts";
import { INCOMPLETE, scanRecord } from "../../../src/sources/readers/scanRecord.ts";
import { LAW } from "./bytesOf.ts";

const csv: Dialect = { delimiter: 44, quotes: true, comments: false };
const runs: Dialect = { delimiter: SPACE_RUNS, quotes: false, comments: true };

function scan(text: string, dialect: Dialect, atEnd = true) {
  const bytes = new TextEncoder().encode(text);
  const fields = new Fields();
  const past = scanRecord(bytes, 0, bytes.length, atEnd, dialect, fields);
  return { past, texts: fields.texts(), innerLines: fields.innerLines, misquoted: fields.misquoted };
}

const quoted = (texts: readonly string[]): string =>
  texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");

describe("scanRecord", () => {
  it("gives back any fields that were quoted", () => {
    const anyField = fc.string({
      unit: fc.constantFrom('"', ",", "\n", "\r", " ", "a", "한", "😀"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(anyField, { minLength: 1, maxLength: 20 }), (texts) => {
        const { past, ...read } = scan(`${quoted(texts)}\nnext`, csv);
        expect(read.texts).toEqual(texts);
        expect(read.innerLines).toBe(texts.join(",").split(/\r\n|\r|\n/).length - 1);
        expect(read.misquoted).toBe(0);
        expect(past).toBe(new TextEncoder().encode(quoted(texts)).length + 1);
      }),
      LAW,
    );
  });

  it("splits at delimiters and at runs of spaces and tabs", () => {
    expect(scan("a,,b, c\n", csv).texts).toEqual(["a", "", "b", " c"]);
    expect(scan("a,\n", csv).texts).toEqual(["a", ""]);
    expect(scan(" a \t b\t\n", runs).texts).toEqual(["a", "b"]);
    expect(scan('say "hi"', runs).texts).toEqual(["say", '"hi"']);
  });

  it("waits for the end of a record, unless it is the end of the file", () => {
    expect(scan("a,b", csv, false).past).toBe(INCOMPLETE);
    expect(scan("a b ", runs, false).past).toBe(INCOMPLETE);
    expect(scan('a,"b', csv, true).past).toBe(INCOMPLETE);
    expect(scan("a,b", csv, true).past).toBe(3);
  });

  it("looks at nothing behind the end", () => {
    const bytes = new TextEncoder().encode('"a"",b\n');
    const fields = new Fields();
    expect(scanRecord(bytes, 0, 3, true, csv, fields)).toBe(3);
    expect(fields.texts()).toEqual(["a"]);
  });

  it("notes a quotation mark in a wrong place by its column", () => {
    expect(scan('a,b"c\n', csv).misquoted).toBe(2);
    expect(scan('"a"b,c\n', csv).misquoted).toBe(1);
    expect(scan('a,"b" ,c\n', csv)).toMatchObject({ misquoted: 2, texts: ["a", '"b" ', "c"] });
  });

  it("keeps copies of fields when the bytes are gone", () => {
    const bytes = new TextEncoder().encode('x,"a ""b""",c\n');
    const fields = new Fields();
    scanRecord(bytes, 2, bytes.length, true, csv, fields);
    const copy = fields.copy();
    bytes.fill(0);
    expect(copy.texts()).toEqual(['a "b"', "c"]);
  });
});
