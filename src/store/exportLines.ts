import * as Stream from "effect/Stream";
import type { ExportRow, ExportRows } from "./ExportRows.ts";

/** Rows per chunk of text: some hundred kilobytes, so that a reader that stops early has cost little. */
const CHUNK_ROWS = 4096;

/** Lines of a frame's rows in chunks. */
function* chunks(rows: Iterable<ExportRow>, line: (row: ExportRow) => string): Generator<string> {
  let text = "";
  let lines = 0;
  for (const row of rows) {
    text += line(row);
    if (++lines % CHUNK_ROWS !== 0) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/** Rows as text, a line each, in chunks. */
export const exportLines = <E, R>(
  rows: ExportRows<E, R>,
  line: (row: ExportRow) => string,
): Stream.Stream<string, E, R> =>
  // One chunk at a time, so that no more than one frame's text is ever waiting for a slow reader.
  rows.pipe(Stream.flatMap((each) => Stream.fromIterable(chunks(each, line), { chunkSize: 1 })));
