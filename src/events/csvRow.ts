import type { Cell } from "./TableColumn.ts";

/**
 * One row of a CSV file (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180, ended by a line feed alone).
 * Numbers are written as JavaScript reads them back; null is an empty cell.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

/**
 * What a spreadsheet takes for the beginning of a formula or drops in front of one: = + - @ and their
 * full-width forms, tab, line feed, carriage return, NUL. Apostrophes before it count too, so that taking one
 * away gives back the text whatever it was.
 */
const FORMULA = /^'*[=+\-@＝＋－＠\t\n\r\0]/;

/**
 * A cell of a CSV file, quoted where it must be. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front (CWE-1236), so that a label in a network file cannot act when somebody opens the file.
 */
export function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
