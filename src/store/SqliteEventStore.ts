import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { attemptToOpen } from "./attemptToOpen.ts";
import { EventStore } from "./EventStore.ts";
import { inTurn } from "./inTurn.ts";
import { type EventStoreOptions, makeEventStore } from "./makeEventStore.ts";
import { openStoreFile } from "./openStoreFile.ts";
import { type ReadableTables, readableTables } from "./readableTables.ts";
import type { StoreError } from "./StoreError.ts";
import { sqliteTables } from "./sqliteTables.ts";

export interface SqliteOptions extends Pick<EventStoreOptions, "version"> {
  /** Makes the store if there is none (the default); false: StoreMissing. */
  readonly create?: boolean;
  /** Only reads: nothing on disk changes, and an older format stays as it is. */
  readonly readOnly?: boolean;
  /** How long a writer waits for other writers before it reports the store as locked. */
  readonly patienceSeconds?: number;
}

/** One turn of waiting inside SQLite, during which the process cannot answer signals. */
const TURN_SECONDS = 0.5;

/** The tables of a store's file, and how to let go of it. */
function openTables(
  file: string,
  options: SqliteOptions,
  busyMs: number,
): Pick<ReadableTables, "tables" | "close"> {
  if (options.readOnly) return readableTables(file, busyMs);
  const database = openStoreFile(file, { create: options.create ?? true, busyMs });
  try {
    return { tables: sqliteTables(database, file), close: () => database.close() };
  } catch (cause) {
    database.close();
    throw cause;
  }
}

/** An event store in one SQLite file, shared with any number of other processes. */
export const SqliteEventStore = {
  layer: (file: string, options: SqliteOptions = {}): Layer.Layer<EventStore, StoreError> => {
    const patience = options.patienceSeconds ?? 60;
    const turns = Math.ceil(patience / TURN_SECONDS) - 1;
    const busyMs = 1000 * Math.min(TURN_SECONDS, patience);
    const open = attemptToOpen(file, () => openTables(file, options, busyMs)).pipe(inTurn(turns));
    return Layer.effect(
      EventStore,
      Effect.acquireRelease(open, ({ close }) => Effect.sync(close)).pipe(
        Effect.map(({ tables }) => makeEventStore(tables, { ...options, turns })),
      ),
    );
  },
} as const;
