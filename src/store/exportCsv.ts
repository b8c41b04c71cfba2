import * as Stream from "effect/Stream";
import { csvRow } from "../events/csvRow.ts";
import type { Frame } from "../events/Frame.ts";
import { type EventRow, type ExportNames, eventRowColumns } from "./EventRow.ts";
import { exportLines } from "./exportLines.ts";

const csvLine = (row: EventRow): string => csvRow(eventRowColumns.map((column) => row[column]));

/** Events as CSV text in chunks: a header, then a line an event, each ended by a line feed. */
export function exportCsv<E, R>(
  frames: Stream.Stream<Frame, E, R>,
  names: ExportNames,
): Stream.Stream<string, E, R> {
  return Stream.concat(Stream.succeed(csvRow(eventRowColumns)), exportLines(frames, names, csvLine));
}
