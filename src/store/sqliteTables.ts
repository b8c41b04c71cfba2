import type { DatabaseSync } from "node:sqlite";
import type { Lifecycle } from "./EventStore.ts";
import { namedColumns } from "./namedColumns.ts";
import { StoreCorrupt } from "./StoreError.ts";
import type { BatchRow, ChainHead, FrameRow, NetworkRow, StoreTables } from "./StoreTables.ts";
import { storeFormat } from "./storeFormat.ts";

/** Bytes of a network in one row. */
const PART_BYTES = 2 ** 26;

type Part<Name extends keyof StoreTables> = Pick<StoreTables, Name>;

/** A batch's columns; a store of a format before 3 that is only read knows no forks. */
export const batchColumns = (format: number): string =>
  `${namedColumns("number", "plan", "seed", "stream", "title", "checksum")},
  scenario_hash AS scenarioHash, network_hash AS networkHash, scenario AS scenarioText,
  ${namedColumns("frames", "runs", "events")},
  ${format < 3 ? "NULL AS parent" : "parent AS parent, forked_at AS at, overrides AS overrides, parent_scenario AS parentText"}`;

/** A row of `batchColumns`. */
export interface BatchRecord extends Omit<BatchRow, "fork"> {
  readonly parent: string | null;
  readonly at?: number;
  readonly overrides?: string;
  readonly parentText?: string;
}

/** The batch that a row tells of. Whatever stands in a damaged row has another checksum than the batch. */
export function batchOf({ parent, at, overrides, parentText, ...row }: BatchRecord): BatchRow {
  if (parent === null) return row;
  const fork = { parent, at: Number(at), overrides: listOf(overrides), parentText: String(parentText) };
  return { ...row, fork };
}

function listOf(text: unknown): readonly string[] {
  try {
    const list: unknown = JSON.parse(String(text));
    return Array.isArray(list) ? list.map(String) : [String(text)];
  } catch {
    return [String(text)];
  }
}

/** A fact's columns. A store of format 1 that is only read stays as it is, and knows no version. */
export const lifecycleColumns = (format: number): string =>
  `${namedColumns("at", "fact", "detail")}, ${format === 1 ? "'' AS version" : namedColumns("version")}`;

/** A statement that gives one row, or all of them. */
const one = <Row>(database: DatabaseSync, sql: string) => {
  const prepared = database.prepare(sql);
  return (...values: (string | number)[]) => prepared.get(...values) as Row | undefined;
};
const all = <Row>(database: DatabaseSync, sql: string) => {
  const prepared = database.prepare(sql);
  return (...values: (string | number)[]) => prepared.all(...values) as Row[];
};

/** The rows of a store in an open SQLite file, whose schema is `storeSchema`. */
export function sqliteTables(database: DatabaseSync, file: string): StoreTables {
  return {
    file,
    ...transactions(database),
    ...headRow(database, file),
    ...batchRows(database, file),
    ...lifecycleRows(database, file),
    ...frameRows(database, file),
    ...networkRows(database),
    damages: () =>
      all<{ integrity_check: string }>(database, "PRAGMA integrity_check")()
        .map((row) => row.integrity_check)
        .filter((line) => line !== "ok"),
  };
}

function transactions(database: DatabaseSync): Part<"atomically" | "consistently"> {
  const within = <A>(begin: string, work: () => A): A => {
    database.exec(begin);
    try {
      const result = work();
      database.exec("COMMIT");
      return result;
    } catch (cause) {
      // After a full disk SQLite has rolled back by itself.
      if (database.isTransaction) database.exec("ROLLBACK");
      throw cause;
    }
  };
  return {
    // The write lock is taken at once: asked for in mid-transaction, it could be refused without a wait.
    atomically: (work) => within("BEGIN IMMEDIATE", work),
    consistently: (work) => within("BEGIN", work),
  };
}

function headRow(database: DatabaseSync, file: string): Part<"head" | "moveHead"> {
  const head = one<ChainHead>(database, `SELECT ${namedColumns("frames", "checksum")} FROM head`);
  const moveHead = database.prepare("UPDATE head SET frames = ?, checksum = ?");
  return {
    head: () => {
      const found = head();
      if (found === undefined)
        throw new StoreCorrupt({ file, frame: null, what: "structure", detail: "head" });
      return found;
    },
    moveHead: ({ frames, checksum }) => {
      moveHead.run(frames, checksum);
    },
  };
}

function batchRows(
  database: DatabaseSync,
  file: string,
): Part<"batches" | "batch" | "addBatch" | "growBatch"> {
  const columns = batchColumns(storeFormat(database, file));
  const batches = all<BatchRecord>(database, `SELECT ${columns} FROM batch ORDER BY number`);
  const batch = one<BatchRecord>(database, `SELECT ${columns} FROM batch WHERE number = ?`);
  const growBatch = database.prepare(
    "UPDATE batch SET frames = frames + ?, runs = runs + ?, events = events + ? WHERE number = ?",
  );
  return {
    batches: () => batches().map(batchOf),
    batch: (number) => {
      const row = batch(number);
      return row && batchOf(row);
    },
    // Prepared only where it is needed: a store of an older format that is only read lacks columns.
    addBatch: (opening, checksum, number) => {
      const { plan, seed, stream, scenarioHash, networkHash, title, scenarioText, fork } = opening;
      const values = [plan, seed, stream, scenarioHash, networkHash, title, scenarioText, checksum];
      const { parent = null, at = null, parentText = null } = fork ?? {};
      const overrides = fork === undefined ? null : JSON.stringify(fork.overrides);
      const { lastInsertRowid } = database
        .prepare(
          `INSERT INTO batch (plan, seed, stream, scenario_hash, network_hash, title, scenario, checksum,
             number, parent, forked_at, overrides, parent_scenario)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        )
        .run(...values, number ?? null, parent, at, overrides, parentText);
      return Number(lastInsertRowid);
    },
    growBatch: (number, frames, runs, events) => {
      growBatch.run(frames, runs, events, number);
    },
  };
}

function lifecycleRows(
  database: DatabaseSync,
  file: string,
): Part<"addLifecycle" | "lifecycle" | "versions"> {
  const columns = lifecycleColumns(storeFormat(database, file));
  return {
    addLifecycle: (batch, { at, fact, detail, version }) => {
      database
        .prepare("INSERT INTO lifecycle (batch, at, fact, detail, version) VALUES (?, ?, ?, ?, ?)")
        .run(batch, at, fact, detail, version);
    },
    lifecycle: all<Lifecycle>(database, `SELECT ${columns} FROM lifecycle WHERE batch = ? ORDER BY number`),
    versions: all<{ batch: number; version: string }>(
      database,
      `SELECT batch, version FROM (SELECT number, batch AS batch, ${columns} FROM lifecycle)
       GROUP BY batch, version ORDER BY min(number)`,
    ),
  };
}

function frameRows(
  database: DatabaseSync,
  file: string,
): Part<"addFrame" | "frameAfter" | "frameAt" | "frameBytes" | "countFrames"> {
  const names = ["sequence", "batch", "worlds", "runs", "events", "checksum"];
  const columns = namedColumns(...names);
  const addFrame = database.prepare(
    `INSERT INTO frame (${names.join(", ")}, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const after = one<FrameRow>(
    database,
    `SELECT ${columns} FROM frame WHERE sequence > ? ORDER BY sequence LIMIT 1`,
  );
  const ofBatchAfter = one<FrameRow>(
    database,
    `SELECT ${columns} FROM frame WHERE batch = ? AND sequence > ? ORDER BY sequence LIMIT 1`,
  );
  const bytesAt = one<{ bytes: Uint8Array }>(
    database,
    `SELECT ${namedColumns("bytes")} FROM frame WHERE sequence = ?`,
  );
  const count = one<{ count: number }>(database, "SELECT count(*) AS count FROM frame");
  const countOfBatch = one<{ count: number }>(
    database,
    "SELECT count(*) AS count FROM frame WHERE batch = ?",
  );
  return {
    addFrame: ({ sequence, batch, worlds, runs, events, checksum }, bytes) => {
      addFrame.run(sequence, batch, worlds, runs, events, checksum, bytes);
    },
    frameAfter: (sequence, batch) => {
      const row = batch === null ? after(sequence) : ofBatchAfter(batch, sequence);
      if (row === undefined || row.sequence > sequence) return row;
      // A damaged page can lead back to where we were, again and again.
      throw new StoreCorrupt({ file, frame: null, what: "structure", detail: "frames out of order" });
    },
    frameAt: one<FrameRow>(database, `SELECT ${columns} FROM frame WHERE sequence = ?`),
    frameBytes: (sequence) => bytesAt(sequence)?.bytes ?? new Uint8Array(),
    countFrames: (batch) => (batch === null ? count() : countOfBatch(batch))?.count ?? 0,
  };
}

function networkRows(
  database: DatabaseSync,
): Part<"addNetwork" | "hasNetwork" | "network" | "networkHashes"> {
  const addNetwork = database.prepare("INSERT INTO network (hash, facts, checksum) VALUES (?, ?, ?)");
  const addPart = database.prepare("INSERT INTO network_part (network, part, bytes) VALUES (?, ?, ?)");
  const network = one<Omit<NetworkRow, "bytes">>(
    database,
    `SELECT ${namedColumns("facts", "checksum")} FROM network WHERE hash = ?`,
  );
  const hashes = all<{ hash: string }>(database, `SELECT ${namedColumns("hash")} FROM network ORDER BY hash`);
  const parts = all<{ bytes: Uint8Array }>(
    database,
    `SELECT ${namedColumns("bytes")} FROM network_part WHERE network = ? ORDER BY part`,
  );
  return {
    addNetwork: (hash, { bytes, facts, checksum }) => {
      addNetwork.run(hash, facts, checksum);
      for (let part = 0; part * PART_BYTES < bytes.length; part++) {
        addPart.run(hash, part, bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
      }
    },
    hasNetwork: (hash) => network(hash) !== undefined,
    network: (hash) => {
      const row = network(hash);
      return row && { ...row, bytes: joinParts(parts(hash).map(({ bytes }) => bytes)) };
    },
    networkHashes: () => hashes().map(({ hash }) => hash),
  };
}

export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
