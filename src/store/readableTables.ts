import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { checkStoreHeader } from "./checkStoreHeader.ts";
import { StoreUnavailable } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";
import { sqliteTables } from "./sqliteTables.ts";
import { connectionPragmas } from "./storeSchema.ts";

export interface ReadableTables {
  readonly tables: StoreTables;
  /** The connection as it is now, for readings of one's own: they hold if the store is unchanged after. */
  readonly database: DatabaseSync;
  readonly isUnchanged: () => boolean;
  readonly close: () => void;
}

interface Connection {
  readonly database: DatabaseSync;
  readonly tables: StoreTables;
  /** What the files were when it was made, where it cannot see that they change; else null. */
  readonly seen: string | null;
  readonly close: () => void;
}

/** How often the files may change under our eyes while we open them. */
const TRIES = 20;

/**
 * The rows of a store for reading only: no byte of the file changes and no file appears beside it, so that a
 * folder or a device that cannot be written will do.
 *
 * SQLite keeps the commits of a writer at work in a log (-wal) and an index of it (-shm) beside the file, and
 * whoever reads with it makes them. So there are three ways:
 *
 *   no log           the file is all there is: it is read as immutable. A writer that comes meanwhile is
 *                    noticed by what it does to the files: the reading is done again on the new state
 *   log and index    a writer is at work or was killed: SQLite reads both, and keeps us to one state
 *   log, no index    a copy somebody made of a killed writer's files: read from a copy of our own
 *
 * Cost        a look at the files' dates for each reading
 * Failure     store errors, and those of SQLite and the file system
 */
export function readableTables(file: string, busyMs = 1000): ReadableTables {
  let connection = connect(file, busyMs);
  let depth = 0;
  const steadily = <A>(work: () => A): A => {
    // Within a reading of one state, its parts are not looked after one by one.
    if (depth > 0 || connection.seen === null) return work();
    for (let turn = 0; ; turn++) {
      depth++;
      try {
        const result = work();
        if (connection.seen === signature(file) || turn === TRIES) return result;
      } catch (cause) {
        if (connection.seen === signature(file) || turn === TRIES) throw cause;
      } finally {
        depth--;
      }
      connection.close();
      connection = connect(file, busyMs);
      if (connection.seen === null) return work();
    }
  };
  const names = Object.keys(connection.tables).filter((name) => name !== "file") as Method[];
  const methods = names.map((name) => [
    name,
    (...values: unknown[]) => steadily(() => (connection.tables[name] as AnyMethod)(...values)),
  ]);
  return {
    tables: { file, ...Object.fromEntries(methods) } as StoreTables,
    get database() {
      return connection.database;
    },
    isUnchanged: () => connection.seen === null || connection.seen === signature(file),
    close: () => connection.close(),
  };
}

type Method = Exclude<keyof StoreTables, "file">;
type AnyMethod = (...values: unknown[]) => unknown;

/** Whatever a writer changes first: size and date of file and log, and whether there is an index. */
function signature(file: string): string {
  const stats = [file, `${file}-wal`].map((each) => {
    const stat = statSync(each, { bigint: true, throwIfNoEntry: false });
    return stat === undefined || stat.size === 0n ? "none" : `${stat.ino} ${stat.size} ${stat.mtimeNs}`;
  });
  return [...stats, existsSync(`${file}-shm`)].join(", ");
}

function connect(file: string, busyMs: number): Connection {
  for (let turn = 0; ; turn++) {
    checkStoreHeader(file);
    const seen = signature(file);
    try {
      const connection = connectAs(file, seen, busyMs);
      if (connection.seen === null || signature(file) === seen) return connection;
      connection.close();
    } catch (cause) {
      // The writer ended between our look and our opening.
      if (signature(file) === seen || turn === TRIES) throw cause;
    }
    if (turn === TRIES) throw new StoreUnavailable({ file, what: "locked", cause: "it keeps changing" });
  }
}

/** Opens the files by what they are. */
function connectAs(file: string, seen: string, busyMs: number): Connection {
  const [, log, index] = seen.split(", ");
  if (index === "true" && existsSync(`${file}-wal`)) {
    return { ...read(new DatabaseSync(file, { readOnly: true, timeout: busyMs }), file), seen: null };
  }
  if (log !== "none") return { ...readCopy(file), seen };
  const url = pathToFileURL(file);
  url.searchParams.set("immutable", "1");
  return { ...read(new DatabaseSync(url, { readOnly: true }), file), seen };
}

function read(database: DatabaseSync, file: string, release = () => {}): Omit<Connection, "seen"> {
  const close = (): void => {
    database.close();
    release();
  };
  try {
    database.exec(connectionPragmas);
    return { database, tables: sqliteTables(database, file), close };
  } catch (cause) {
    close();
    throw cause;
  }
}

/** Copies a part of a store; that there is no room for it is no word about the store. */
export function copyToRead(file: string, from: string, to: string): void {
  try {
    copyFileSync(from, to);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code !== "ENOSPC" && code !== "EDQUOT") throw cause;
    throw new StoreUnavailable({ file, what: "no-room-to-read", cause: message });
  }
}

/** A copy of file and log, in which SQLite may make the index that it needs. */
function readCopy(file: string): Omit<Connection, "seen"> {
  const folder = mkdtempSync(join(tmpdir(), "skipstone-reading-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, "store.db");
    for (const part of ["", "-wal"]) copyToRead(file, `${file}${part}`, `${copy}${part}`);
    return read(new DatabaseSync(copy), file, remove);
  } catch (cause) {
    remove();
    throw cause;
  }
}
