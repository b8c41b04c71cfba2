import { existsSync, linkSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { checkStoreHeader } from "./checkStoreHeader.ts";
import { connectionPragmas, creationPragmas, storeSchema } from "./storeSchema.ts";
import { upgradeStore } from "./upgradeStore.ts";

/** Puts a finished file in its place unless one is there already; true if it was put. */
function place(made: string, file: string): void {
  try {
    // Unlike a rename, a link never replaces a store that another process made meanwhile.
    linkSync(made, file);
  } catch (cause) {
    if (existsSync(file)) return;
    const { code } = cause as { code?: string };
    const isLinkless = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"].includes(code ?? "");
    if (!isLinkless) throw cause;
    renameSync(made, file);
  }
}

/** Builds an empty store beside its place and moves it there whole: a kill never leaves half a store. */
function createStore(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const workshop = mkdtempSync(`${file}.new-`);
  try {
    const made = join(workshop, "store.db");
    const database = new DatabaseSync(made);
    try {
      database.exec(creationPragmas);
      database.exec(`BEGIN; ${storeSchema} COMMIT;`);
    } finally {
      database.close();
    }
    place(made, file);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

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
