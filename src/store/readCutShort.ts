import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pageSize, setPages } from "./missingBytes.ts";
import { copyToRead, type ReadableTables, readableTables } from "./readableTables.ts";

const HEADER_BYTES = 100;

/**
 * The rows of a store whose file was cut short: read from a copy whose header says as many pages as there
 * are, so that SQLite opens it. What stood on the others is damage, row by row.
 *
 * Cost        a copy of the file while it is read
 * Failure     store errors, and those of SQLite and the file system
 */
export function readCutShort(file: string): ReadableTables {
  const folder = mkdtempSync(join(tmpdir(), "skipstone-reading-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, "store.db");
    copyToRead(file, file, copy);
    const { size, mtimeMs } = statSync(file);
    makeWhole(copy, size);
    const readable = readableTables(copy);
    return {
      tables: { ...readable.tables, file },
      database: readable.database,
      isUnchanged: () => statSync(file).size === size && statSync(file).mtimeMs === mtimeMs,
      close: () => {
        readable.close();
        remove();
      },
    };
  } catch (cause) {
    remove();
    throw cause;
  }
}

/** Fills the last page with zeros, and counts the pages anew. */
function makeWhole(copy: string, size: number): void {
  const descriptor = openSync(copy, "r+");
  try {
    const header = new DataView(new ArrayBuffer(HEADER_BYTES));
    readSync(descriptor, header, 0, HEADER_BYTES, 0);
    const pages = Math.ceil(size / pageSize(header));
    ftruncateSync(descriptor, pages * pageSize(header));
    setPages(header, pages);
    writeSync(descriptor, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(descriptor);
  }
}
