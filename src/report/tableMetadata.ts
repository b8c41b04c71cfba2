import type { TableColumn } from "../events/TableColumn.ts";
import type { Json } from "./runJson.ts";

/** What is said of a table that we write, beside the table or within it. */
export interface TableMetadata {
  readonly command: "export" | "run";
  readonly version: string;
  readonly stream: number;
  /** Which of the command's tables it is. */
  readonly table: string;
  readonly format: "csv" | "jsonl" | "parquet";
  readonly rows: number;
  /** Where the rows come from: batches of a store, or scenarios that were run. */
  readonly batches?: readonly TableSource[];
  readonly scenarios?: readonly TableSource[];
  readonly columns: readonly TableColumn[];
  readonly events?: readonly { readonly [key: string]: string | number }[];
}

/** A batch or a scenario: enough to make its rows again. */
interface TableSource {
  readonly seed: string;
  readonly runs: number;
  readonly scenarioHash: string;
  readonly networkHash: string;
  readonly [key: string]: Json;
}

/** How a format writes what it writes, for readers that guess. */
const ENCODINGS = {
  csv:
    "UTF-8; commas, a header, lines ended by a line feed, quotes as in RFC 4180; empty cells have no value; " +
    "text that a spreadsheet would run as a formula has one apostrophe more in front",
  jsonl: "UTF-8; a JSON object a line; null where there is no value",
  parquet: "texts are UTF-8; null where there is no value",
} as const;

/** The metadata of a table as a JSON document: nothing in it depends on when or where it was written. */
export function tableMetadata(metadata: TableMetadata): { readonly [key: string]: Json | undefined } {
  const { columns, batches, scenarios, events, ...head } = metadata;
  return {
    ...head,
    encoding: ENCODINGS[metadata.format],
    batches,
    scenarios,
    columns: columns.map(({ name, type, unit, meaning, empty }) => ({ name, type, unit, meaning, empty })),
    events,
  };
}

/**
 * The same as keys and values for a Parquet file's footer: the whole document under `skipstone`, and what
 * people look for first under keys of its own.
 */
export function footerEntries(metadata: TableMetadata): { readonly key: string; readonly value: string }[] {
  const sources = [...(metadata.batches ?? []), ...(metadata.scenarios ?? [])];
  const each = (of: (source: TableSource) => string): string => [...new Set(sources.map(of))].join(", ");
  const plain = {
    version: metadata.version,
    stream: String(metadata.stream),
    table: metadata.table,
    rows: String(metadata.rows),
    seed: each(({ seed }) => seed),
    scenario_hash: each(({ scenarioHash }) => scenarioHash),
    network_hash: each(({ networkHash }) => networkHash),
    ...Object.fromEntries(
      metadata.columns.map(({ name, unit, meaning }) => [
        `column.${name}`,
        unit === undefined ? meaning : `${meaning} [${unit}]`,
      ]),
    ),
  };
  return [
    { key: "skipstone", value: JSON.stringify(tableMetadata(metadata)) },
    ...Object.entries(plain).map(([key, value]) => ({ key: `skipstone.${key}`, value })),
  ];
}
