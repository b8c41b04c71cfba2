import type { Sourced } from "../model/Sourced.ts";
import type { Time } from "../model/Time.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { spanText } from "./spanText.ts";
import { textTable } from "./textTable.ts";
import { presetWords } from "./words/presetWords.ts";

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
export const shownSpan = (time: Time, lang: Lang): string => (time === 0 ? "0" : spanText(time, lang));

/** Rows as lines of an indented table, without those that nothing is said of. */
export function presetTable(rows: readonly PresetRow[], lang: Lang): readonly string[] {
  const said = rows.filter(([, , source]) => source !== "not set");
  if (said.length === 0) return [];
  const { sources } = presetWords[lang];
  const told = said.map(([what, value, source]) => [what, value, sourceText(source, sources)]);
  return textTable(told, [0, 1, 2])
    .split("\n")
    .map((line) => `    ${line}`);
}

/** A source such as `direction: https://…; size: assumption`, each of its words by itself. */
const sourceText = (source: string, words: Readonly<Record<string, string>>): string =>
  source
    .split("; ")
    .map((part) =>
      part
        .split(": ")
        .map((each) => words[each] ?? each)
        .join(": "),
    )
    .join("; ");
