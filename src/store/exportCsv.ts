import * as Stream from "effect/Stream";
import { csvRow } from "../events/csvRow.ts";
import type { TableColumn } from "../events/TableColumn.ts";
import type { ExportRows } from "./ExportRows.ts";
import { exportLines } from "./exportLines.ts";

/** A table as CSV text in chunks: a header, then a line a row, each ended by a line feed. */
export function exportCsv<E, R>(
  columns: readonly TableColumn[],
  rows: ExportRows<E, R>,
): Stream.Stream<string, E, R> {
  const names = columns.map(({ name }) => name);
  const lines = exportLines(rows, (row) => csvRow(names.map((name) => row[name] ?? null)));
  return Stream.concat(Stream.succeed(csvRow(names)), lines);
}
