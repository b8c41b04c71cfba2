import type { DatabaseSync } from "node:sqlite";
import { hashText } from "../randomness/hashWords.ts";
import { storedWorlds } from "./appendFrames.ts";
import { batchHash } from "./batchHash.ts";
import { checkBatch } from "./checkedFrame.ts";
import type { Lifecycle } from "./EventStore.ts";
import { namedColumns } from "./namedColumns.ts";
import { SalvagedRows } from "./SalvagedRows.ts";
import { StoreCorrupt } from "./StoreError.ts";
import type { BatchRow, StoreTables } from "./StoreTables.ts";
import { type LostFrame, salvageFrames } from "./salvageFrames.ts";
import { salvageNetworks } from "./salvageNetworks.ts";
import { type BatchRecord, batchColumns, batchOf, lifecycleColumns } from "./sqliteTables.ts";
import { storeFormat } from "./storeFormat.ts";
import { countWorlds, subtractWorlds, type WorldRanges, worldsText } from "./WorldRanges.ts";

/** What became of a batch that is in the copy. */
export interface SalvagedBatch {
  readonly id: string;
  readonly plan: string;
  readonly kept: number;
  /** Runs that the store counted and the copy lacks. */
  readonly lost: number;
  /** Which worlds they are, as far as rows still tell: "4-7,12". */
  readonly lostWorlds: string;
}

/** What a copy with everything that is sound has, and what it lacks. */
export interface SalvagedStore {
  readonly batches: readonly SalvagedBatch[];
  readonly lostBatches: readonly string[];
  readonly keptFrames: number;
  readonly lostFrames: readonly LostFrame[];
  readonly keptNetworks: number;
  /** Networks of batches in the copy that the copy lacks: their runs cannot be run again from it. */
  readonly lostNetworks: readonly string[];
  readonly lostFacts: number;
}

/**
 * Copies what is sound in a damaged store into an empty one, whose rows, counts and chain are made anew.
 * Batches keep their ids. A batch whose row is damaged is lost with its frames: nobody could tell whose they
 * are. A batch whose network is damaged stays: its runs can still be told, and the same `run` command puts the
 * network back.
 *
 * Cost        one pass over the frames; yields often, so that the caller may pause
 * Failure     StoreNewer for events this version cannot read; never for damage
 */
export function* salvageStore(
  database: DatabaseSync,
  file: string,
  target: StoreTables,
): Generator<void, SalvagedStore> {
  const rows = new SalvagedRows(database, file);
  const head = rows.reader<{ frames: number }>("head", namedColumns("frames"))(1);
  const counted = typeof head === "string" || !Number.isInteger(head.frames) ? undefined : head.frames;
  const format = storeFormat(database, file);
  const records = rows.all<BatchRecord>("batch", batchColumns(format));
  const batches = { rows: records.rows.map(batchOf), damaged: records.damaged };
  const kept = soundBatches(batches.rows, target);
  target.atomically(() => {
    for (const row of kept) target.addBatch(row, row.checksum, row.number);
  });
  yield;
  const lostFacts = salvageFacts(rows, target, format);
  const frames = yield* salvageFrames(rows, target, kept, counted);
  const networks = yield* salvageNetworks(rows, target);
  const needed = new Set(kept.map(({ networkHash }) => networkHash));
  const lost = [...batches.damaged, ...batches.rows.map(({ number }) => number)].filter(
    (number) => target.batch(number) === undefined,
  );
  return {
    batches: kept.map((row) => salvagedBatch(row, target, frames.promised.get(row.number) ?? [])),
    lostBatches: lost.sort((left, right) => left - right).map((number) => `b${number}`),
    keptFrames: frames.kept,
    lostFrames: frames.lost,
    keptNetworks: networks.size,
    lostNetworks: [...needed].filter((hash) => !networks.has(hash)),
    lostFacts,
  };
}

/** Batches whose rows agree with their checksums, each key once. */
function soundBatches(rows: readonly BatchRow[], tables: StoreTables): readonly BatchRow[] {
  const byKey = new Map<string, BatchRow>();
  for (const row of rows) {
    try {
      checkBatch(tables, row);
      byKey.set(hashText(batchHash(row)), row);
    } catch (cause) {
      if (!(cause instanceof StoreCorrupt)) throw cause;
    }
  }
  return [...byKey.values()];
}

/** Takes over what happened to the batches that are kept; gives how many facts cannot be read. */
function salvageFacts(rows: SalvagedRows, target: StoreTables, format: number): number {
  const facts = rows.all<Lifecycle & { batch: number }>(
    "lifecycle",
    `${namedColumns("batch")}, ${lifecycleColumns(format)}`,
  );
  target.atomically(() => {
    for (const { batch, ...fact } of facts.rows) {
      if (target.batch(batch) !== undefined) target.addLifecycle(batch, fact);
    }
  });
  return facts.damaged.length;
}

function salvagedBatch(row: BatchRow, target: StoreTables, promised: WorldRanges): SalvagedBatch {
  const worlds = storedWorlds(target, row.number, new Map());
  const lost = subtractWorlds(promised, worlds);
  const kept = countWorlds(worlds);
  const counted = Number.isInteger(row.runs) ? row.runs - kept : 0;
  return {
    id: `b${row.number}`,
    plan: row.plan,
    kept,
    lost: Math.max(0, counted, countWorlds(lost)),
    lostWorlds: worldsText(lost),
  };
}
