import type * as Stream from "effect/Stream";
import type { ExportRows } from "./ExportRows.ts";
import { exportLines } from "./exportLines.ts";

/** A table as JSON Lines text in chunks: an object a row; null where a cell is empty. */
export const exportJsonl = <E, R>(rows: ExportRows<E, R>): Stream.Stream<string, E, R> =>
  exportLines(rows, (row) => `${JSON.stringify(row)}\n`);
