import * as Stream from "effect/Stream";
import type { Frame } from "../events/Frame.ts";
import { type EventRow, type ExportNames, eventRowColumns } from "./EventRow.ts";
import { exportLines } from "./exportLines.ts";

/**
 * A cell of a CSV file (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180): quoted where it must be. Text that
 * a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets an
 * apostrophe in front, so that a label in a network file cannot act when somebody opens the export.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const csvLine = (row: EventRow): string =>
  `${eventRowColumns.map((column) => csvCell(row[column])).join(",")}\n`;

/** Events as CSV text in chunks: a header, then a line an event, each ended by a line feed. */
export function exportCsv<E, R>(
  frames: Stream.Stream<Frame, E, R>,
  names: ExportNames,
): Stream.Stream<string, E, R> {
  return Stream.concat(Stream.succeed(`${eventRowColumns.join(",")}\n`), exportLines(frames, names, csvLine));
}
