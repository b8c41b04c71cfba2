import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import type { Scope } from "effect/Scope";
import { attempt } from "./attempt.ts";
import { attemptToOpen } from "./attemptToOpen.ts";
import { checkStore } from "./checkStore.ts";
import { missingNetworks } from "./missingNetworks.ts";
import { readableTables } from "./readableTables.ts";
import { type StoreCorrupt, type StoreError, toStoreError } from "./StoreError.ts";
import { stepped } from "./stepped.ts";
import { storeFormat } from "./storeFormat.ts";

/** A larger store takes longer to be checked than anybody waits for. */
const CHECKED_BYTES_MOST = 2 ** 28;

export interface StoreExamination {
  readonly format: number;
  readonly bytes: number;
  readonly batches: number;
  readonly runs: number;
  readonly writable: boolean;
  /** Whether a writer holds it; unknown where that could only be told by writing. */
  readonly lock: "free" | "held" | "unknown";
  /** Everything wrong with it; null for one that is too large to be checked here. */
  readonly findings: readonly StoreCorrupt[] | null;
}

/**
 * Looks at a store that is there, without changing a byte of it.
 *
 * Cost        a check of the store, if it is not larger than 256 MB
 * Failure     store errors
 */
export const examineStore = Effect.fnUntraced(function* (
  file: string,
): Effect.fn.Return<StoreExamination, StoreError, Scope> {
  const { database, tables } = yield* Effect.acquireRelease(
    attemptToOpen(file, () => readableTables(file)),
    ({ close }) => Effect.sync(close),
  );
  const writable = isWritable(file);
  const seen = yield* attemptToOpen(file, () => {
    const batches = tables.batches();
    return {
      format: storeFormat(database, file),
      bytes: statSync(file).size,
      batches: batches.length,
      runs: batches.reduce((sum, { runs }) => sum + runs, 0),
      writable,
      lock: writable ? lockOf(file) : ("unknown" as const),
    };
  });
  if (seen.bytes > CHECKED_BYTES_MOST) return { ...seen, findings: null };
  const findings: StoreCorrupt[] = [];
  yield* stepped(file, checkStore(tables), (found) => findings.push(...found)).pipe(
    Effect.catchTag("StoreCorrupt", (error) => Effect.succeed(findings.push(error))),
  );
  const lacking = findings.length > 0 ? [] : yield* attempt(file, () => missingNetworks(tables));
  return { ...seen, findings: [...findings, ...lacking] };
});

/** Whether a store, or a new one in a folder that is there or can be made, could be written. */
export function isWritable(file: string): boolean {
  try {
    // In a folder that is gone, nothing relative is.
    const path = resolve(file);
    const folder = dirname(path);
    if (existsSync(path)) accessSync(path, constants.W_OK);
    if (!existsSync(folder)) return isWritable(folder);
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Tries the write lock. Call it while the store is open for reading: with another connection about, SQLite
 * does not move the log into the file when this one is closed.
 */
function lockOf(file: string): StoreExamination["lock"] {
  // Whoever writes has a log and an index.
  if (!existsSync(`${file}-wal`) || !existsSync(`${file}-shm`)) return "free";
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN IMMEDIATE; ROLLBACK");
    return "free";
  } catch (cause) {
    const error = toStoreError(file, cause);
    if (error?._tag === "StoreUnavailable" && error.what === "locked") return "held";
    throw cause;
  } finally {
    database.close();
  }
}
