import { nearestNames } from "../../model/nearestNames.ts";
import type { ProblemList } from "./ProblemList.ts";
import { visibleText } from "./visibleText.ts";

/** A column by its name in the header, or by its number from 1. */
export type Column = string | number;

/**
 * The 0-based index of a column, or −1 with a problem. A text of digits is a name if the header has it, else
 * a number. Names count as written; where none fits, the problem names those near it.
 */
export function resolveColumn(
  column: Column,
  option: string,
  names: readonly string[] | null,
  width: number,
  problems: ProblemList,
): number {
  const name = String(column);
  const index = typeof column === "number" ? -1 : (names?.indexOf(name) ?? -1);
  if (index >= 0) {
    if (names?.lastIndexOf(name) === index) return index;
    problems.error("E-IMPORT-021", { path: option }, { column: visibleText(name) });
    return -1;
  }
  if (isColumnNumber(column)) {
    if (Number(column) <= width) return Number(column) - 1;
    problems.error("E-IMPORT-020", { path: option }, { column: name, columns: width });
  } else if (names === null) {
    problems.error("E-IMPORT-022", { path: option }, { column: visibleText(name), columns: width });
  } else {
    const near = nearestNames(name, names, 3);
    const offered = (near.length > 0 ? near : names.slice(0, 5)).map(visibleText).join(", ");
    problems.error("E-IMPORT-019", { path: option }, { column: visibleText(name), nearest: offered });
  }
  return -1;
}

export function isColumnNumber(column: Column): boolean {
  return /^[1-9][0-9]*$/.test(String(column));
}
