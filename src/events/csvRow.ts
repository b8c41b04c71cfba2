/**
 * One row of a CSV file (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180, ended by a line feed alone).
 * Numbers are written as JavaScript reads them back; null is an empty cell.
 */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

/**
 * A cell of a CSV file, quoted where it must be. Text that a spreadsheet would run as a formula (it begins
 * with = + - @, a tab or a carriage return) gets an apostrophe in front (CWE-1236), so that a label in a
 * network file cannot act when somebody opens the export.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
