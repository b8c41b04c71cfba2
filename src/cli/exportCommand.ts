import { extname, resolve } from "node:path";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import * as Stream from "effect/Stream";
import { ExportedRuns, type ExportTarget } from "../batch/ExportedRuns.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { findRun } from "../batch/StoredRun.ts";
import type { Problem } from "../model/Problem.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { footerEntries, type TableMetadata } from "../report/tableMetadata.ts";
import { dataDictionary, type ExportTable } from "../store/dataDictionary.ts";
import { EventStore, type StoredBatch } from "../store/EventStore.ts";
import type { ExportRows } from "../store/ExportRows.ts";
import { exportCsv } from "../store/exportCsv.ts";
import { exportJsonl } from "../store/exportJsonl.ts";
import { version } from "../version.ts";
import { flagProblem } from "./checkFlags.ts";
import { outputProblems } from "./portableName.ts";
import { print } from "./print.ts";
import { existingStore } from "./storeForRun.ts";
import { tablePaths, writeTable } from "./writeTable.ts";
import { refuseExisting, refuseNames } from "./writeWhole.ts";

type Format = TableMetadata["format"];

export interface ExportInput {
  readonly runs: readonly string[];
  readonly table: ExportTable;
  readonly format: Option.Option<Format>;
  readonly out: Option.Option<string>;
  readonly store: Option.Option<string>;
  readonly force: boolean;
}

/** `export`: stored runs or their events as a table, on stdout or in a file with its metadata. */
export const exportCommand = (input: ExportInput) =>
  exportRuns(input).pipe(Effect.provide(existingStore(input.store)));

const exportRuns = Effect.fnUntraced(function* ({ runs, table, force, ...input }: ExportInput) {
  const path = Option.getOrUndefined(input.out);
  if (path !== undefined) yield* refuseNames(outputProblems(path, { path: "--out" }));
  const format = Option.getOrElse(input.format, () => formatOf(path ?? ""));
  const store = yield* EventStore;
  const problem = placeProblem(path, format, store.file);
  if (problem !== null) return yield* new ProblemsFound({ problems: [problem] });
  if (path !== undefined) yield* refuseExisting(tablePaths(path), force);
  const batches = yield* store.batches();
  const exported = new ExportedRuns(table, yield* targetsOf(runs, batches), batches);
  const metadata = (): TableMetadata => ({
    command: "export",
    version,
    stream: STREAM,
    table,
    format,
    rows: exported.rows,
    batches: exported.batches(),
    ...dataDictionary(table),
  });
  const pieces = yield* piecesOf(format, table, exported.stream(), metadata);
  if (path !== undefined) {
    return yield* writeTable(path, (write) => Stream.runForEach(pieces, write), metadata);
  }
  // A reader that closed the pipe has all it wanted: the rest need not be brought back.
  const wanted = Stream.takeWhile(pieces, () => process.stdout.writable);
  yield* Stream.runForEach(wanted, print);
});

/** The format that a file's name asks for; CSV where it asks for none. */
/** Formats that the ending of a name promises; some we do not write. */
const MEANT: Readonly<Record<string, string>> = {
  ".csv": "csv",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".parquet": "parquet",
  ".gz": "gzip",
  ".zip": "zip",
  ".xlsx": "a spreadsheet",
};

function formatOf(path: string): Format {
  const ending = extname(path).toLowerCase();
  if (ending === ".parquet") return "parquet";
  return ending === ".jsonl" || ending === ".ndjson" ? "jsonl" : "csv";
}

/** What keeps a table from being written there, told before any work. */
function placeProblem(path: string | undefined, format: Format, store: string): Problem | null {
  const refused = (code: string, values: Problem["values"] = {}): Problem => ({
    code,
    severity: "error",
    place: {},
    values,
  });
  if (path === undefined) {
    return format === "parquet" && process.stdout.isTTY ? refused("E-CLI-015") : null;
  }
  if (path === "" || /[\\/]$/.test(path)) return flagProblem("--out", path, "fileName");
  const meant = MEANT[extname(path).toLowerCase()];
  if (meant !== undefined && meant !== format) {
    return flagProblem("--out", path, "otherEnding", { format });
  }
  const isStore = tablePaths(path).some((each) => resolve(each) === resolve(store));
  return isStore ? refused("E-CLI-016", { path }) : null;
}

/** The runs that are asked for, by batch: all where none is named, and none twice. */
const targetsOf = Effect.fnUntraced(function* (names: readonly string[], batches: readonly StoredBatch[]) {
  if (names.length === 0) return batches.map((batch): ExportTarget => ({ batch, worlds: null }));
  const asked = new Map<string, { readonly batch: StoredBatch; readonly worlds: Set<number> }>();
  for (const { batch, world } of yield* Effect.forEach(names, findRun)) {
    const known = asked.get(batch.id);
    if (known === undefined) asked.set(batch.id, { batch, worlds: new Set([world]) });
    else known.worlds.add(world);
  }
  return [...asked.values()].map(({ batch, worlds }): ExportTarget => ({ batch, worlds: [...worlds] }));
});

/** A table in a format, in pieces of text or bytes. */
const piecesOf = Effect.fnUntraced(function* <E, R>(
  format: Format,
  table: ExportTable,
  rows: ExportRows<E, R>,
  metadata: () => TableMetadata,
): Effect.fn.Return<Stream.Stream<string | Uint8Array, E, R>> {
  const { columns } = dataDictionary(table);
  if (format === "csv") return exportCsv(columns, rows);
  if (format === "jsonl") return exportJsonl(rows);
  const { exportParquet } = yield* Effect.promise(() => import("../store/exportParquet.ts"));
  const createdBy = `skipstone version ${version}`;
  return exportParquet(columns, rows, { createdBy, metadata: () => footerEntries(metadata()) });
});
