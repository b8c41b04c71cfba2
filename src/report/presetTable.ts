import type { Sourced } from "../model/Sourced.ts";
import { formatSpan, type Time } from "../model/Time.ts";
import { formatNumber } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";

/** A row of what holds: what it is about, the value, and where that is from. */
export type PresetRow = readonly [what: string, value: string, source: string];

/** A value in words, with its source. */
export function presetRow<T>(
  what: string,
  { value, source }: Sourced<T>,
  told: (value: T) => string,
): PresetRow {
  return [what, told(value), source];
}

export const shownNumber = (value: number): string =>
  Math.abs(value) < 1 ? String(value) : formatNumber(value);
export const shownSpan = (time: Time): string => (time === 0 ? "0" : formatSpan(time));

/** Rows as lines of an indented table, without those that nothing is said of. */
export function presetTable(rows: readonly PresetRow[]): readonly string[] {
  const said = rows.filter(([, , source]) => source !== "not set");
  if (said.length === 0) return [];
  return textTable(said, [0, 1, 2])
    .split("\n")
    .map((line) => `    ${line}`);
}
