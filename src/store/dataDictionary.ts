import { eventCatalogue } from "../events/EventCode.ts";
import { type EventRow, eventRowColumns, eventRowMeanings } from "./EventRow.ts";

/** What the columns and events of an export mean, for the metadata beside it. */
export interface DataDictionary {
  readonly columns: readonly { readonly name: keyof EventRow; readonly meaning: string }[];
  readonly events: readonly {
    readonly name: string;
    readonly code: number;
    readonly meaning: string;
    readonly amount: string;
  }[];
}

/** The dictionary of exported events, derived from the catalogue of events and the table of columns. */
export function dataDictionary(): DataDictionary {
  return {
    columns: eventRowColumns.map((name) => ({ name, meaning: eventRowMeanings[name] })),
    events: eventCatalogue.map(({ name, code, meaning, amount }) => ({ name, code, meaning, amount })),
  };
}
