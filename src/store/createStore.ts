import { existsSync, linkSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeFolders } from "./makeFolders.ts";
import { creationPragmas, storeSchema } from "./storeSchema.ts";

/** A place beside a store's where a new one is built, so that a kill never leaves half a store. */
export interface StoreWorkshop {
  /** An empty store. */
  readonly made: string;
  readonly close: () => void;
}

/** Builds an empty store beside the place where it shall be. */
export function storeWorkshop(file: string): StoreWorkshop {
  makeFolders(dirname(file));
  const folder = mkdtempSync(`${file}.new-`);
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    const made = join(folder, "store.db");
    const database = new DatabaseSync(made);
    try {
      database.exec(creationPragmas);
      database.exec(`BEGIN; ${storeSchema} COMMIT;`);
      moveLog(database);
    } finally {
      database.close();
    }
    return { made, close };
  } catch (cause) {
    close();
    throw cause;
  }
}

/**
 * Moves all that stands in the log into the file, and to the disk. Closing would do it too, but not say that
 * it could not: then half a store would be moved to its place.
 */
export function moveLog(database: DatabaseSync): void {
  database.exec("PRAGMA synchronous = FULL");
  const { busy } = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
  if (busy !== 0) throw new TypeError("somebody else has opened a store in the making");
}

/** Makes a store, unless another process is faster. */
export function createStore(file: string): void {
  const { made, close } = storeWorkshop(file);
  try {
    placeStore(made, file);
  } finally {
    close();
  }
}

/** Puts a finished file in its place unless one is there already, which gives false. */
export function placeStore(made: string, file: string): boolean {
  try {
    // Unlike a rename, a link never replaces a store that another process made meanwhile.
    linkSync(made, file);
    return true;
  } catch (cause) {
    if (existsSync(file)) return false;
    const { code } = cause as { code?: string };
    const isLinkless = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"].includes(code ?? "");
    if (!isLinkless) throw cause;
    renameSync(made, file);
    return true;
  }
}
