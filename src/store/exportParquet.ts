import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { ByteWriter, type KeyValue, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell, TableColumn } from "../events/TableColumn.ts";
import type { ExportRow, ExportRows } from "./ExportRows.ts";

export interface ParquetOptions {
  /** The program that writes, such as `skipstone version 0.1.0`. */
  readonly createdBy: string;
  /** Keys and values for the file's footer; asked for when all rows have passed. */
  readonly metadata: () => readonly KeyValue[];
  /** Rows of a row group, whatever the frames' sizes. */
  readonly groupRows?: number;
}

/** As many as readers like to take at once (DuckDB's own groups have as many): some megabytes of cells. */
const GROUP_ROWS = 122_880;

/**
 * Parquet types of our columns. UINT_32 stands as a converted type only: hyparquet-writer 0.17.0 writes the
 * bit width of a logical integer type in a way that other readers refuse.
 */
const PARQUET_TYPES: Readonly<Record<TableColumn["type"], Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  uint32: { type: "INT32", converted_type: "UINT_32" },
  float64: { type: "DOUBLE" },
};

const schemaOf = (columns: readonly TableColumn[]): SchemaElement[] => [
  { name: "root", num_children: columns.length },
  ...columns.map(({ name, type, empty }) => ({
    name,
    ...PARQUET_TYPES[type],
    repetition_type: empty === undefined ? ("REQUIRED" as const) : ("OPTIONAL" as const),
  })),
];

/** A Parquet file that is being written, handed out in pieces. */
class ParquetPieces {
  readonly #bytes = new ByteWriter();
  readonly #columns: readonly TableColumn[];
  readonly #options: ParquetOptions;
  readonly #writer: ParquetWriter;
  /** The cells of the row group that is being filled, by column. */
  #cells: Cell[][];
  #rows = 0;

  constructor(columns: readonly TableColumn[], options: ParquetOptions) {
    const { createdBy } = options;
    this.#columns = columns;
    this.#options = options;
    this.#writer = new ParquetWriter({ writer: this.#bytes, schema: schemaOf(columns), createdBy });
    this.#cells = columns.map((): Cell[] => []);
  }

  /** Takes rows in; gives the bytes of each row group that they fill. */
  *add(rows: Iterable<ExportRow>): Generator<Uint8Array> {
    const { groupRows = GROUP_ROWS } = this.#options;
    for (const row of rows) {
      for (let at = 0; at < this.#columns.length; at++) {
        const { name, type } = this.#columns[at] as TableColumn;
        const cell = row[name] ?? null;
        (this.#cells[at] as Cell[])[this.#rows] = type === "text" && cell !== null ? String(cell) : cell;
      }
      if (++this.#rows < groupRows) continue;
      this.#writeGroup();
      yield this.#take();
    }
  }

  /** The rest of the rows, and the footer, without which no reader takes the file. */
  finish(): Uint8Array {
    if (this.#rows > 0) this.#writeGroup();
    this.#writer.kvMetadata = [...this.#options.metadata()];
    this.#writer.finish();
    return this.#take();
  }

  #writeGroup(): void {
    const columnData = this.#columns.map(({ name, repeats }, at) => ({
      name,
      data: this.#cells[at] ?? [],
      ...(repeats ? { encoding: "RLE_DICTIONARY" as const } : {}),
    }));
    this.#writer.write({ columnData, rowGroupSize: this.#rows });
    this.#cells = this.#columns.map(() => []);
    this.#rows = 0;
  }

  /** Copies what was written since the last call, and makes its room free again. */
  #take(): Uint8Array {
    const piece = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return piece;
  }
}

/**
 * A table as the bytes of a Parquet file (https://parquet.apache.org/docs/file-format/) in chunks, a row
 * group each: the same rows give the same bytes. Columns with repeated texts have dictionaries, all have
 * statistics, and the footer has the given keys and values.
 *
 * Cost        memory for one row group of cells; a few hundred bytes a group for the footer
 * Failure     that of the rows: then no footer is written, and what was is no Parquet file to any reader
 */
export const exportParquet = <E, R>(
  columns: readonly TableColumn[],
  rows: ExportRows<E, R>,
  options: ParquetOptions,
): Stream.Stream<Uint8Array, E, R> =>
  Stream.unwrap(
    Effect.sync(() => {
      const pieces = new ParquetPieces(columns, options);
      const groups = rows.pipe(
        Stream.flatMap((each) => Stream.fromIterable(pieces.add(each), { chunkSize: 1 })),
      );
      return Stream.concat(groups, Stream.fromEffect(Effect.sync(() => pieces.finish())));
    }),
  );
