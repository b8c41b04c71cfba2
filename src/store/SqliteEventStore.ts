import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { attempt } from "./attempt.ts";
import { EventStore } from "./EventStore.ts";
import { makeEventStore } from "./makeEventStore.ts";
import { openStoreFile } from "./openStoreFile.ts";
import { StoreCorrupt, type StoreError } from "./StoreError.ts";
import { sqliteTables } from "./sqliteTables.ts";

export interface SqliteOptions {
  /** Makes the store if there is none (the default); false: StoreMissing. */
  readonly create?: boolean;
  /** How long a writer waits for other writers before it reports the store as locked. */
  readonly patienceSeconds?: number;
}

/** One turn of waiting inside SQLite, during which the process cannot answer signals. */
const TURN_SECONDS = 0.5;

/** SQLite's code for a statement that does not fit the tables. */
const SQLITE_ERROR = 1;

/** An open file and the store on it. */
function openStore(file: string, options: SqliteOptions) {
  const patience = options.patienceSeconds ?? 60;
  const turn = Math.min(TURN_SECONDS, patience);
  const turns = Math.ceil(patience / TURN_SECONDS) - 1;
  const database = openStoreFile(file, { create: options.create ?? true, busyMs: 1000 * turn });
  try {
    return { database, store: makeEventStore(sqliteTables(database, file), turns) };
  } catch (cause) {
    database.close();
    // Our statements fit our tables: if they do not, the tables have changed.
    const isMisfit = (cause as { errcode?: unknown }).errcode === SQLITE_ERROR;
    throw isMisfit
      ? new StoreCorrupt({ file, frame: null, what: "structure", detail: (cause as Error).message })
      : cause;
  }
}

/** An event store in one SQLite file, shared with any number of other processes. */
export const SqliteEventStore = {
  layer: (file: string, options: SqliteOptions = {}): Layer.Layer<EventStore, StoreError> =>
    Layer.effect(
      EventStore,
      Effect.acquireRelease(
        attempt(file, () => openStore(file, options)),
        ({ database }) => Effect.sync(() => database.close()),
      ).pipe(Effect.map(({ store }) => store)),
    ),
} as const;
