import { csvRow } from "./csvRow.ts";
import type { Cell, TableColumn } from "./TableColumn.ts";

/** A whole table as CSV text, with what its metadata tell of it. */
export interface CsvTable {
  readonly columns: readonly TableColumn[];
  /** Rows without the header. */
  readonly rows: number;
  readonly text: string;
}

/** A table as CSV text: a header, then the rows, cells in the order of the columns. */
export function csvTable(columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): CsvTable {
  const text = [columns.map(({ name }) => name), ...rows].map(csvRow).join("");
  return { columns, rows: rows.length, text };
}
