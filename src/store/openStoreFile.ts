import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StoreCorrupt, StoreMissing, StoreNewer, StoreUnavailable } from "./StoreError.ts";
import {
  APPLICATION_ID,
  connectionPragmas,
  creationPragmas,
  FORMAT_VERSION,
  storeSchema,
} from "./storeSchema.ts";

const HEADER_BYTES = 100;
const SQLITE_MAGIC = "SQLite format 3\0";

/**
 * Throws unless the file is a store that this version can read. Looks only at SQLite's header
 * (https://sqlite.org/fileformat.html), so that a file of someone else's is not even opened as a database.
 */
function checkHeader(file: string): void {
  const header = new Uint8Array(HEADER_BYTES);
  const descriptor = openSync(file, "r");
  let length: number;
  try {
    length = readSync(descriptor, header);
  } finally {
    closeSync(descriptor);
  }
  const corrupt = (what: StoreCorrupt["what"], detail = "") =>
    new StoreCorrupt({ file, frame: null, what, detail });
  if (length === 0) throw corrupt("empty");
  const magic = String.fromCharCode(...header.subarray(0, 16));
  if (length < HEADER_BYTES || magic !== SQLITE_MAGIC) throw corrupt("not-sqlite");
  const view = new DataView(header.buffer);
  const application = view.getUint32(68);
  if (application !== APPLICATION_ID) throw corrupt("other-product", application.toString(16));
  const found = view.getUint32(60);
  if (found > FORMAT_VERSION) throw new StoreNewer({ file, what: "format", found, known: FORMAT_VERSION });
}

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
 * Opens a store, making it if it is not there; throws store errors and those of SQLite and the file system.
 */
export function openStoreFile(file: string, options: OpenOptions = {}): DatabaseSync {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new StoreUnavailable({ file, what: "directory", cause: "EISDIR" });
  if (stat === undefined) {
    if (options.create === false) throw new StoreMissing({ file, what: "no-store", name: file });
    createStore(file);
  }
  checkHeader(file);
  // The time-out comes with the connection: even the first statement may have to wait for a recovery.
  const database = new DatabaseSync(file, { timeout: options.busyMs ?? 1000 });
  try {
    database.exec(connectionPragmas);
  } catch (cause) {
    database.close();
    throw cause;
  }
  return database;
}
