import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";

let connection: Promise<DuckDBConnection> | undefined;

/** Rows that DuckDB, in memory, answers a query with. */
export async function ask(query: string): Promise<Record<string, Json>[]> {
  connection ??= DuckDBInstance.create(":memory:").then((instance) => instance.connect());
  return (await (await connection).runAndReadAll(query)).getRowObjectsJson();
}

/** Names and types of the columns that DuckDB sees in what follows FROM. */
export async function described(source: string): Promise<Record<string, Json>> {
  const columns = await ask(`DESCRIBE SELECT * FROM ${source}`);
  return Object.fromEntries(columns.map((each) => [each.column_name as string, each.column_type as Json]));
}

/** Keys and values of a Parquet file's footer. */
export async function footerOf(path: string): Promise<Record<string, string>> {
  const rows = await ask(`SELECT decode(key) AS k, decode(value) AS v FROM parquet_kv_metadata('${path}')`);
  return Object.fromEntries(rows.map(({ k, v }) => [k, v]));
}

/** DuckDB's types of our columns. */
export const DUCKDB_TYPES = { text: "VARCHAR", uint32: "UINTEGER", float64: "DOUBLE" } as const;
