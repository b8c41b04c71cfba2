import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { StoreCorrupt, toStoreError } from "./StoreError.ts";

/** What stands at a row's number: the row, `none` where there is no row, `damaged` where it cannot be read. */
export type SalvagedRow<Row> = Row | "none" | "damaged";

/** A row of a table takes at least so many bytes: a greater number than this allows is damage itself. */
const ROW_BYTES_LEAST = 16;

/**
 * Rows of a database whose structure may be damaged, read one by one by their number: a damaged page costs
 * the rows on it and no others, and damaged indexes cost nothing.
 *
 * Cost        a search per number, up to the table's last: a few microseconds each
 * Failure     what keeps SQLite from reading any table at all; a failing device counts as damage
 */
export class SalvagedRows {
  readonly #database: DatabaseSync;
  readonly #file: string;
  /** No table has a row of a greater number. */
  readonly most: number;

  constructor(database: DatabaseSync, file: string) {
    this.#database = database;
    this.#file = file;
    this.most = Math.ceil(statSync(file).size / ROW_BYTES_LEAST);
  }

  /** Runs a reading; damage gives `damaged`, anything else is thrown on. */
  attempt<A>(read: () => A): A | "damaged" {
    try {
      return read();
    } catch (cause) {
      const error = toStoreError(this.#file, cause);
      if (error instanceof StoreCorrupt || (error?._tag === "StoreUnavailable" && error.what === "io")) {
        return "damaged";
      }
      throw cause;
    }
  }

  /** The greatest number that a row of a table can have, or the given one where that cannot be read. */
  last(table: string, otherwise?: number): number {
    const sql = `SELECT max(rowid) AS last FROM ${table}`;
    const row = this.attempt(() => this.#database.prepare(sql).get() as { last: number | null });
    const last = row === "damaged" ? (otherwise ?? this.most) : (row.last ?? 0);
    return Math.min(last, this.most);
  }

  /** Reads rows of a table by their number; `columns` as after SELECT. */
  reader<Row>(table: string, columns: string): (rowid: number) => SalvagedRow<Row> {
    const prepared = this.#database.prepare(`SELECT ${columns} FROM ${table} WHERE rowid = ?`);
    return (rowid) => this.attempt(() => (prepared.get(rowid) as Row | undefined) ?? "none");
  }

  /** All rows of a small table that can be read, and how many cannot. */
  all<Row>(table: string, columns: string): { readonly rows: Row[]; readonly damaged: number[] } {
    const read = this.reader<Row>(table, columns);
    const rows: Row[] = [];
    const damaged: number[] = [];
    const last = this.last(table);
    for (let rowid = 1; rowid <= last; rowid++) {
      const row = read(rowid);
      if (row === "damaged") damaged.push(rowid);
      else if (row !== "none") rows.push(row);
    }
    return { rows, damaged };
  }
}
