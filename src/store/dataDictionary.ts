import { eventCatalogue } from "../events/EventCode.ts";
import type { TableColumn } from "../events/TableColumn.ts";
import { eventRowColumns } from "./EventRow.ts";
import { runRowColumns } from "./RunRow.ts";

/** The tables that a store can be exported as. */
export type ExportTable = "events" | "runs";

/** What the columns of an export mean, and the events where it has them: for the metadata beside it. */
export interface DataDictionary {
  readonly columns: readonly TableColumn[];
  readonly events?: readonly {
    readonly name: string;
    readonly code: number;
    readonly meaning: string;
    readonly amount: string;
  }[];
}

/** The dictionary of an exported table, derived from the tables of columns and the catalogue of events. */
export function dataDictionary(table: ExportTable): DataDictionary {
  if (table === "runs") return { columns: runRowColumns };
  const events = eventCatalogue.map(({ name, code, meaning, amount }) => ({ name, code, meaning, amount }));
  return { columns: eventRowColumns, events };
}
