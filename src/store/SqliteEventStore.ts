import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import { attempt } from "./attempt.ts";
import { EventStore } from "./EventStore.ts";
import { makeEventStore } from "./makeEventStore.ts";
import { openStoreFile } from "./openStoreFile.ts";
import type { StoreError } from "./StoreError.ts";
import { sqliteTables } from "./sqliteTables.ts";

export interface SqliteOptions {
  /** Makes the store if there is none (the default); false: StoreMissing. */
  readonly create?: boolean;
  /** How long a writer waits for other writers before it reports the store as locked. */
  readonly patienceSeconds?: number;
}

/** One turn of waiting inside SQLite, during which the process cannot answer signals. */
const TURN_SECONDS = 0.5;

/** Opens a store file for as long as the scope lives. */
const open = Effect.fn("SqliteEventStore.open")(function* (file: string, options: SqliteOptions) {
  const patience = options.patienceSeconds ?? 60;
  const turn = Math.min(TURN_SECONDS, patience);
  return yield* Effect.acquireRelease(
    attempt(file, () => {
      const database = openStoreFile(file, { create: options.create ?? true, busyMs: 1000 * turn });
      const turns = Math.ceil(patience / TURN_SECONDS) - 1;
      return { database, store: makeEventStore(sqliteTables(database, file), turns) };
    }),
    ({ database }) => Effect.sync(() => database.close()),
  );
});

/** An event store in one SQLite file, shared with any number of other processes. */
export const SqliteEventStore = {
  layer: (file: string, options: SqliteOptions = {}): Layer.Layer<EventStore, StoreError> =>
    Layer.effect(
      EventStore,
      Effect.map(open(file, options), ({ store }) => store),
    ),
} as const;
