import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { TableColumn } from "../../src/events/TableColumn.ts";
import { tableColumns } from "../../src/events/TableColumn.ts";
import { eventRowColumns, eventRows } from "../../src/store/EventRow.ts";
import type { ExportRow } from "../../src/store/ExportRows.ts";
import { exportParquet } from "../../src/store/exportParquet.ts";
import { madeFrame, madeRuns } from "../events/madeFrame.ts";
import { ask, DUCKDB_TYPES, described, footerOf } from "./duckDb.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
let files = 0;

const options = {
  createdBy: "skipstone version 0.0.0",
  metadata: () => [{ key: "skipstone", value: "이름 🎉" }],
};

/** The pieces of a file with these rows, given frame by frame. */
const piecesOf = (
  columns: readonly TableColumn[],
  frames: readonly (readonly ExportRow[])[],
  groupRows?: number,
): Promise<readonly Uint8Array[]> =>
  Effect.runPromise(
    Stream.runCollect(
      exportParquet(columns, Stream.fromIterable(frames), {
        ...options,
        ...(groupRows === undefined ? {} : { groupRows }),
      }),
    ),
  );

async function written(...given: Parameters<typeof piecesOf>): Promise<{ path: string; bytes: Buffer }> {
  const bytes = Buffer.concat(await piecesOf(...given));
  const path = join(folder, `${files++}.parquet`);
  writeFileSync(path, bytes);
  return { path, bytes };
}

const eventsOf = (...runs: Parameters<typeof madeRuns>) => [
  ...eventRows(madeFrame(madeRuns(...runs)), {
    run: (world) => `plan@${world}`,
    person: (person) => `person ${person}`,
    starters: [],
    channels: [],
  }),
];

describe("a table as Parquet, read by DuckDB", () => {
  it("given events, then types, values, nulls, statistics and footer are as they were given", async () => {
    const rows = eventsOf(0, 20, 50);
    const { path } = await written(eventRowColumns, [rows]);
    expect(await described(`'${path}'`)).toEqual(
      Object.fromEntries(eventRowColumns.map(({ name, type }) => [name, DUCKDB_TYPES[type]])),
    );
    expect(await ask(`SELECT * FROM '${path}'`)).toEqual(rows);
    expect(await footerOf(path)).toEqual({ skipstone: "이름 🎉" });
    const schema = await ask(
      `SELECT name, repetition_type AS r, converted_type AS c FROM parquet_schema('${path}') WHERE type IS NOT NULL`,
    );
    expect(schema).toEqual(
      eventRowColumns.map(({ name, type, empty }) => ({
        name,
        r: empty === undefined ? "REQUIRED" : "OPTIONAL",
        c: type === "text" ? "UTF8" : "UINT_32",
      })),
    );
    const chunks = await ask(
      `SELECT path_in_schema AS name, encodings, stats_min_value AS lo, stats_null_count AS nulls FROM parquet_metadata('${path}')`,
    );
    for (const { name, encodings, lo, nulls } of chunks) {
      const column = eventRowColumns.find((each) => each.name === name);
      if (column?.repeats) expect(encodings, `${name}`).toContain("DICTIONARY");
      expect(lo, `${name}`).not.toBeNull();
      const empty = rows.filter((row) => row[name as keyof typeof row] === null).length;
      expect(Number(nulls), `${name}`).toBe(empty);
    }
    expect(await ask(`SELECT created_by FROM parquet_file_metadata('${path}')`)).toEqual([
      { created_by: options.createdBy },
    ]);
  });

  it("given the largest of all worlds, then it is not taken for a negative number, in filters neither", async () => {
    const columns = tableColumns({
      world: { type: "uint32", meaning: "any" },
      share: { type: "float64", meaning: "any", empty: "now and then" },
    });
    const rows = [0, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1].map((world, at) => ({
      world,
      share: at === 1 ? null : world / 3,
    }));
    // Many rows of a few numbers go through a dictionary, few through none.
    for (const given of [rows, Array.from({ length: 500 }, () => rows).flat()]) {
      const { path } = await written(columns, [given]);
      expect(await ask(`SELECT * FROM '${path}'`)).toEqual(given);
      const most = await ask(`SELECT count(*) AS n FROM '${path}' WHERE world > 4000000000`);
      expect(Number(most[0]!.n)).toBe(given.length / 4);
    }
  });

  it("given any texts, then they come back as they are", async () => {
    const columns = tableColumns({
      few: { type: "text", repeats: true, meaning: "any" },
      text: { type: "text", meaning: "any", empty: "where it is" },
    });
    const hostile = ["=HYPERLINK(1)", "'", '"a","b"', "a\nb\r\n", "한국", "🎉", "\u0000", "-1", ""];
    const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "grapheme", maxLength: 40 }));
    const frames = fc.array(fc.array(fc.record({ few: text, text: fc.option(text) }), { maxLength: 6 }), {
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(frames, fc.integer({ min: 1, max: 8 }), async (given, groupRows) => {
        const { path, bytes } = await written(columns, given, groupRows);
        expect(await ask(`SELECT * FROM '${path}'`)).toEqual(given.flat());
        expect(await parquetReadObjects({ file: slice(bytes) })).toEqual(given.flat());
      }),
      { seed: 20_260_732, numRuns: 60 },
    );
  });

  it("given no rows, then the file is whole and has its columns", async () => {
    const { path } = await written(eventRowColumns, []);
    expect(Object.keys(await described(`'${path}'`))).toEqual(eventRowColumns.map(({ name }) => name));
    expect(await ask(`SELECT * FROM '${path}'`)).toEqual([]);
    expect(await footerOf(path)).toEqual({ skipstone: "이름 🎉" });
  });
});

describe("the pieces of a Parquet file", () => {
  it("given frames of any sizes, then all row groups but the last have the same number of rows, a piece each", async () => {
    const frames = [eventsOf(0, 3, 10), eventsOf(3, 4, 250), [], eventsOf(4, 11, 1)];
    const pieces = await piecesOf(eventRowColumns, frames, 100);
    const { row_groups } = parquetMetadata(arrayOf(Buffer.concat(pieces)));
    expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([100, 100, 87]);
    expect(pieces).toHaveLength(3);
  });

  it("given the same rows in other frames, then the bytes are the same", async () => {
    const rows = eventsOf(0, 9, 40);
    const one = await written(eventRowColumns, [rows], 64);
    const two = await written(eventRowColumns, [rows.slice(0, 7), rows.slice(7, 200), rows.slice(200)], 64);
    expect(two.bytes.equals(one.bytes)).toBe(true);
  });

  it("given a reader that takes two pieces of rows without end, then no more is asked for", async () => {
    let frames = 0;
    const endless = Stream.map(Stream.forever(Stream.succeed(0)), () => {
      frames++;
      return eventsOf(0, 1, 100);
    });
    const stream = exportParquet(eventRowColumns, endless, { ...options, groupRows: 1000 });
    const pieces = await Effect.runPromise(Stream.runCollect(Stream.take(stream, 2)));
    expect(pieces).toHaveLength(2);
    expect(frames).toBeLessThanOrEqual(21);
  });

  it("given a file that is cut anywhere, then its readers refuse it", async () => {
    const { path, bytes } = await written(eventRowColumns, [eventsOf(0, 3, 20)], 32);
    const metadata = bytes.readUInt32LE(bytes.length - 8);
    for (let length = 0; length < bytes.length; length++) {
      expect(() => parquetMetadata(arrayOf(bytes.subarray(0, length))), `${length} bytes`).toThrow();
    }
    const cuts = [1, 4, 8, 9, metadata >> 1, metadata + 7, metadata + 8, metadata + 9, bytes.length - 4];
    for (const cut of cuts) {
      writeFileSync(path, bytes.subarray(0, bytes.length - cut));
      await expect(ask(`SELECT * FROM '${path}'`), `${cut} bytes less`).rejects.toThrow(/./);
    }
  });
});

const arrayOf = (bytes: Buffer): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;

const slice = (bytes: Buffer) => {
  const all = arrayOf(bytes);
  return { byteLength: all.byteLength, slice: (from: number, to?: number) => all.slice(from, to) };
};
