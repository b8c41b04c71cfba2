import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { People } from "../../../src/network/People.ts";
import { problemText } from "../../../src/report/messages.ts";
import { type AttributeOptions, readAttributes } from "../../../src/sources/attributes/readAttributes.ts";
import { bytesOf, chunkLengths, LAW } from "../readers/bytesOf.ts";

const people: People = { count: 4, labels: ["a", "b", "c", "d"], attributes: new Map() };
const columns: AttributeOptions = { id: "name", segment: "group", followers: "fans", price: 4, fake: "fake" };

const read = async (
  content: string | Uint8Array,
  options: AttributeOptions = columns,
  ...lengths: number[]
) => readAttributes(bytesOf(content, ...lengths), { file: "people.csv", ...options }, people);
const codesOf = ({ problems }: Awaited<ReturnType<typeof read>>) =>
  problems.map(({ code, place }) => (place.line === undefined ? code : `${code}:${place.line}`));
const hostile = (file: string) =>
  new Uint8Array(readFileSync(new URL(`../../hostile/files/network/${file}`, import.meta.url)));

/** The file without the row that contradicts an earlier one. */
const withoutLastRow = (file: string): Uint8Array => {
  const lines = new TextDecoder().decode(hostile(file)).trimEnd().split("\n");
  return new TextEncoder().encode(lines.slice(0, -1).join("\n"));
};

describe("readAttributes", () => {
  it("codes text, checks numbers, and leaves out whom the table leaves out", async () => {
    const { attributes, balance, problems } = (await read(withoutLastRow("attributes.csv"))) as Extract<
      Awaited<ReturnType<typeof read>>,
      { balance: unknown }
    >;
    expect(attributes.get("segment")).toEqual({
      kind: "text",
      codes: Int32Array.of(0, 1, -1, -1),
      values: ["loyal", "rival"],
    });
    expect(attributes.get("followers")).toEqual({
      kind: "number",
      values: Float64Array.of(10, NaN, NaN, NaN),
    });
    expect(attributes.get("price")).toEqual({ kind: "number", values: Float64Array.of(5.5, 1, NaN, NaN) });
    expect(attributes.get("fake")).toEqual({ kind: "number", values: Float64Array.of(0, 1, NaN, NaN) });
    expect(attributes.has("channel")).toBe(false);
    expect(balance).toMatchObject({ rows: 4, matched: 2, repeated: 1, conflicting: 0, unknown: 1 });
    expect(balance.peopleWithoutRow).toBe(2);
    expect(problems.map(({ code, place, values }) => [code, place.line, values])).toEqual([
      ["E-IMPORT-053", 4, { person: "z" }],
    ]);
  });

  it("given a list of opinion leaders in another encoding, packed, then it is read as the plain one is", async () => {
    const leaders = { ...people, labels: ["anna", "ben", "c", "d"] };
    const options = { id: "name", segment: "segment", followers: "followers", price: "price" } as const;
    const more = { channel: "channel", fake: "fake", file: "kol.csv.gz" } as const;
    const plain = hostile("attributes-kol.csv");
    const wide = Buffer.from(`\ufeff${Buffer.from(plain).toString()}`, "utf16le");
    const from = (bytes: Uint8Array) => readAttributes(bytesOf(bytes, 7), { ...options, ...more }, leaders);
    const expected = await from(plain);
    expect(expected.attributes?.get("followers")).toMatchObject({
      values: Float64Array.of(120_000, 80, NaN, NaN),
    });
    expect(expected.attributes?.get("channel")).toMatchObject({ values: ["wechat", "weibo"] });
    for (const bytes of [gzipSync(plain), wide, gzipSync(wide)]) {
      const { attributes, problems } = await from(bytes);
      expect(problems).toEqual([]);
      expect(attributes).toEqual(expected.attributes);
    }
  });

  it("refuses contradictions, whose order would matter, and strangers too where it is strict", async () => {
    expect(codesOf(await read(hostile("attributes.csv"))).sort()).toEqual([
      "E-IMPORT-052:6",
      "E-IMPORT-053:4",
    ]);
    const strict = await read(hostile("attributes.csv"), { ...columns, strict: true });
    expect(strict.attributes).toBeUndefined();
    expect(codesOf(strict)).toEqual(["E-IMPORT-053:4", "E-IMPORT-052:6"]);
  });

  it("names every cell that is wrong, with its line, in a whole sentence", async () => {
    const wrong = await read(hostile("attributes-wrong.csv"));
    expect(codesOf(wrong)).toEqual([
      "E-IMPORT-050:2",
      "E-IMPORT-050:3",
      "E-IMPORT-051:3",
      "E-IMPORT-013:4",
      "E-IMPORT-012:5",
      "E-IMPORT-011:6",
    ]);
    for (const problem of wrong.problems) expect(problemText(problem, "en")).not.toMatch(/undefined/);
  });

  it("says when there is nothing to take", async () => {
    expect(codesOf(await read(""))).toEqual(["E-IMPORT-001"]);
    expect(codesOf(await read("name,group,fans,cost,fake\n"))).toEqual(["E-IMPORT-002"]);
    expect(codesOf(await read("name,group\nz,loyal\n", { id: 1, segment: 2 }))).toEqual([
      "E-IMPORT-054",
      "E-IMPORT-053:2",
    ]);
    expect(codesOf(await read("name,grup\na,loyal\n", { id: "name", segment: "group" }))).toEqual([
      "E-IMPORT-019",
    ]);
  });

  it("finds people who are numbers", async () => {
    const numbered: People = { count: 3, labels: null, attributes: new Map() };
    const table = "id\tsegment\n2\tloyal\n01\tloyal\n3\tloyal\n";
    const { attributes } = await readAttributes(bytesOf(table), { id: "id", segment: "segment" }, numbered);
    expect(attributes?.get("segment")).toMatchObject({ codes: Int32Array.of(-1, -1, 0), values: ["loyal"] });
  });

  it("rows = matched + repeated + unknown, and no order of rows without contradictions shows", async () => {
    const cells = { a: "x,1", b: "y,2", c: "한국,", d: ",4", e: "z,5" };
    const rowsOf = fc.array(fc.constantFrom(...(Object.keys(cells) as (keyof typeof cells)[])), {
      minLength: 1,
    });
    const options: AttributeOptions = { id: 1, segment: 2, followers: 3 };
    const table = (ids: readonly (keyof typeof cells)[]) =>
      `name,group,fans\n${ids.map((id) => `${id},${cells[id]}\r\n`).join("")}`;
    await fc.assert(
      fc.asyncProperty(
        rowsOf.chain((ids) =>
          fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
        ),
        chunkLengths,
        async ([ids, shuffled], lengths) => {
          const one = await read(table(ids), options);
          const other = await read(table(shuffled), options, ...lengths);
          expect(other.attributes).toEqual(one.attributes);
          if (one.attributes === undefined || other.attributes === undefined) return;
          const { rows, matched, repeated, unknown, conflicting } = one.balance;
          expect([rows, matched + repeated + unknown, conflicting]).toEqual([ids.length, ids.length, 0]);
          expect(matched).toBe(new Set(ids.filter((id) => id !== "e")).size);
          expect(other.balance).toEqual(one.balance);
        },
      ),
      LAW,
    );
  });
});
