/**
 * Columns of a query under exactly these names: in a damaged schema a name can differ in the case of a
 * letter, and SQLite still finds the column.
 */
export function namedColumns(...names: readonly string[]): string {
  return names.map((name) => `${name} AS ${name}`).join(", ");
}
