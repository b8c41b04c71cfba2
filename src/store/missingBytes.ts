import { existsSync, fstatSync } from "node:fs";

/** Where SQLite's header has the size of a page, the number of pages, and what tells whether that is true. */
const PAGE_SIZE = 16;
const CHANGES = 24;
const PAGES = 28;
const PAGES_VALID_FOR = 92;

/**
 * How many bytes are missing at the end of a database of which the header is at hand: a file that was cut
 * short. None where a log lies beside it: the end may stand there, and the file's own size means nothing yet.
 *
 * Source      https://sqlite.org/fileformat.html, section 1.3
 */
export function missingBytes(file: string, descriptor: number, header: DataView): number {
  if (existsSync(`${file}-wal`) || header.getUint32(CHANGES) !== header.getUint32(PAGES_VALID_FOR)) return 0;
  return Math.max(0, header.getUint32(PAGES) * pageSize(header) - fstatSync(descriptor).size);
}

/** The header's way of writing 65,536 is 1. */
export function pageSize(header: DataView): number {
  const written = header.getUint16(PAGE_SIZE);
  return written === 1 ? 65_536 : written;
}

/** Makes a header say that its database has so many pages. */
export function setPages(header: DataView, pages: number): void {
  header.setUint32(PAGES, pages);
}
