import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { checkStoreHeader } from "./checkStoreHeader.ts";
import { createStore } from "./createStore.ts";
import { connectionPragmas } from "./storeSchema.ts";
import { upgradeStore } from "./upgradeStore.ts";

export interface OpenOptions {
  /** Makes the store if there is none (the default). */
  readonly create?: boolean;
  /** Milliseconds that SQLite itself waits for another writer before it gives up. */
  readonly busyMs?: number;
}

/**
 * Opens a store for writing, making it if it is not there and bringing it to the newest format; throws store
 * errors and those of SQLite and the file system.
 */
export function openStoreFile(file: string, options: OpenOptions = {}): DatabaseSync {
  if (options.create !== false && !existsSync(file)) createStore(file);
  checkStoreHeader(file);
  // SQLite would only say that it cannot open it.
  for (const each of [file, dirname(file)]) accessSync(each, constants.W_OK);
  // The time-out comes with the connection: even the first statement may have to wait for a recovery.
  const database = new DatabaseSync(file, { timeout: options.busyMs ?? 1000 });
  try {
    database.exec(connectionPragmas);
    upgradeStore(database, file);
  } catch (cause) {
    database.close();
    throw cause;
  }
  return database;
}
