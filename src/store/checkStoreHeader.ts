import { closeSync, openSync, readSync, statSync } from "node:fs";
import { missingBytes } from "./missingBytes.ts";
import { StoreCorrupt, StoreMissing, StoreUnavailable } from "./StoreError.ts";
import { knownFormat } from "./storeFormat.ts";
import { APPLICATION_ID } from "./storeSchema.ts";

const HEADER_BYTES = 100;
const SQLITE_MAGIC = "SQLite format 3\0";

/**
 * Throws unless the file is there and is a store that this version can read. Looks only at SQLite's header
 * (https://sqlite.org/fileformat.html), so that a file of someone else's is not even opened as a database.
 */
export function checkStoreHeader(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new StoreMissing({ file, what: "no-store", name: file });
  if (stat.isDirectory()) throw new StoreUnavailable({ file, what: "directory", cause: "EISDIR" });
  // Opening a pipe would wait for ever.
  if (!stat.isFile()) throw new StoreUnavailable({ file, what: "cannot-open", cause: "no-file" });
  const header = new Uint8Array(HEADER_BYTES);
  const descriptor = openSync(file, "r");
  let length: number;
  let missing = 0;
  try {
    length = readSync(descriptor, header);
    if (length === HEADER_BYTES) missing = missingBytes(file, descriptor, new DataView(header.buffer));
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
  knownFormat(view.getUint32(60), file);
  if (missing > 0) throw corrupt("cut-short", String(missing));
}
