import type { DatabaseSync } from "node:sqlite";
import type { Lifecycle } from "./EventStore.ts";
import { StoreCorrupt } from "./StoreError.ts";
import type { BatchRow, ChainHead, FrameRow, NetworkRow, StoreTables } from "./StoreTables.ts";

/** Bytes of a network in one row. */
const PART_BYTES = 2 ** 26;

const batchColumns = `number, plan, seed, stream, scenario_hash AS scenarioHash, network_hash AS networkHash,
  title, scenario AS scenarioText, checksum, frames, runs, events`;
const frameColumns = "sequence, batch, worlds, runs, events, checksum";

/** The rows of a store in an open SQLite file, whose schema is `storeSchema`. */
export function sqliteTables(database: DatabaseSync, file: string): StoreTables {
  const statement = (sql: string) => database.prepare(sql);
  const one = <Row>(sql: string) => {
    const prepared = statement(sql);
    return (...values: (string | number)[]) => prepared.get(...values) as Row | undefined;
  };
  const all = <Row>(sql: string) => {
    const prepared = statement(sql);
    return (...values: (string | number)[]) => prepared.all(...values) as Row[];
  };
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

  const head = one<ChainHead>("SELECT frames, checksum FROM head");
  const moveHead = statement("UPDATE head SET frames = ?, checksum = ?");
  const addBatch = statement(
    `INSERT INTO batch (plan, seed, stream, scenario_hash, network_hash, title, scenario, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const growBatch = statement(
    "UPDATE batch SET frames = frames + ?, runs = runs + ?, events = events + ? WHERE number = ?",
  );
  const addFrame = statement(
    `INSERT INTO frame (sequence, batch, worlds, runs, events, checksum, bytes)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const frameAfter = one<FrameRow>(
    `SELECT ${frameColumns} FROM frame WHERE sequence > ? ORDER BY sequence LIMIT 1`,
  );
  const frameOfBatchAfter = one<FrameRow>(
    `SELECT ${frameColumns} FROM frame WHERE batch = ? AND sequence > ? ORDER BY sequence LIMIT 1`,
  );
  const frameBytes = one<{ bytes: Uint8Array }>("SELECT bytes FROM frame WHERE sequence = ?");
  const countAll = one<{ count: number }>("SELECT count(*) AS count FROM frame");
  const countOfBatch = one<{ count: number }>("SELECT count(*) AS count FROM frame WHERE batch = ?");
  const addLifecycle = statement("INSERT INTO lifecycle (batch, at, fact, detail) VALUES (?, ?, ?, ?)");
  const addNetwork = statement("INSERT INTO network (hash, facts, checksum) VALUES (?, ?, ?)");
  const addPart = statement("INSERT INTO network_part (network, part, bytes) VALUES (?, ?, ?)");
  const network = one<Omit<NetworkRow, "bytes">>("SELECT facts, checksum FROM network WHERE hash = ?");
  const parts = all<{ bytes: Uint8Array }>("SELECT bytes FROM network_part WHERE network = ? ORDER BY part");

  return {
    file,
    // The write lock is taken at once: asked for in mid-transaction, it could be refused without a wait.
    atomically: (work) => within("BEGIN IMMEDIATE", work),
    consistently: (work) => within("BEGIN", work),
    head: () => {
      const found = head();
      if (found === undefined)
        throw new StoreCorrupt({ file, frame: null, what: "structure", detail: "head" });
      return found;
    },
    moveHead: ({ frames, checksum }) => {
      moveHead.run(frames, checksum);
    },
    batches: all<BatchRow>(`SELECT ${batchColumns} FROM batch ORDER BY number`),
    batch: one<BatchRow>(`SELECT ${batchColumns} FROM batch WHERE number = ?`),
    addBatch: (opening, checksum) => {
      const { plan, seed, stream, scenarioHash, networkHash, title, scenarioText } = opening;
      const values = [plan, seed, stream, scenarioHash, networkHash, title, scenarioText, checksum];
      return Number(addBatch.run(...values).lastInsertRowid);
    },
    growBatch: (number, frames, runs, events) => {
      growBatch.run(frames, runs, events, number);
    },
    addFrame: ({ sequence, batch, worlds, runs, events, checksum }, bytes) => {
      addFrame.run(sequence, batch, worlds, runs, events, checksum, bytes);
    },
    frameAfter: (sequence, batch) =>
      batch === null ? frameAfter(sequence) : frameOfBatchAfter(batch, sequence),
    frameAt: one<FrameRow>(`SELECT ${frameColumns} FROM frame WHERE sequence = ?`),
    frameBytes: (sequence) => frameBytes(sequence)?.bytes ?? new Uint8Array(),
    countFrames: (batch) => (batch === null ? countAll() : countOfBatch(batch))?.count ?? 0,
    addLifecycle: (batch, { at, fact, detail }) => {
      addLifecycle.run(batch, at, fact, detail);
    },
    lifecycle: all<Lifecycle>("SELECT at, fact, detail FROM lifecycle WHERE batch = ? ORDER BY number"),
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
    networkHashes: () =>
      all<{ hash: string }>("SELECT hash FROM network ORDER BY hash")().map(({ hash }) => hash),
    damages: () =>
      all<{ integrity_check: string }>("PRAGMA integrity_check")()
        .map((row) => row.integrity_check)
        .filter((line) => line !== "ok"),
  };
}

function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0] as Uint8Array;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
