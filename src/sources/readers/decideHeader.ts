/** What the first row of a table of ties is. */
export type FirstRow = "names" | "ties" | "declaration";

/** Pairs of names by which columns of ties go, the sending end of a row first. */
const KNOWN_NAMES: readonly (readonly [string, string])[] = [
  ["source", "target"],
  ["from", "to"],
];

const NUMBER = /^[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;

/**
 * Whether the first row is a header. `auto`: two whole numbers may declare `n` people and `m` ties, which the
 * rest of the file will tell; text above a number names the columns, and so do well-known names.
 */
export function decideHeader(
  first: readonly string[],
  second: readonly string[] | null,
  header: "auto" | boolean,
  /** Columns are asked for by name. */
  byName: boolean,
): FirstRow {
  if (header === false) return "ties";
  if (first.length === 2 && first.every((text) => WHOLE_NUMBER.test(text))) return "declaration";
  if (header === true || knownColumns(first) !== null) return "names";
  if (first.some(isNumber)) return "ties";
  const aboveNumber = second?.slice(0, first.length).some(isNumber) ?? false;
  return byName || aboveNumber ? "names" : "ties";
}

export const isNumber = (text: string): boolean => NUMBER.test(text);

/** The 0-based columns of well-known names; null if the header has none of the pairs. */
export function knownColumns(names: readonly string[]): readonly [number, number] | null {
  const lowered = names.map((name) => name.trim().toLowerCase());
  for (const [from, to] of KNOWN_NAMES) {
    const columns = [lowered.indexOf(from), lowered.indexOf(to)] as const;
    if (columns[0] >= 0 && columns[1] >= 0) return columns;
  }
  return null;
}
