import { expect } from "vitest";
import { LANGS, type Lang } from "../../../src/report/Lang.ts";

/** What is called the same in every language: abbreviations, methods, formats, units of bytes, products. */
const INTERNATIONAL = new Set(
  (
    "AMEC CELF CPM CSV CVaR GB GEXF GiB Girvan GraphML JSON KB MB Newman Node OPIM-C PageRank ROI SQLite Schema TB TSV TV VaR " +
    "Twitter VoteRank YAML gz skipstone stderr"
  ).split(" "),
);

/** Words of Latin letters in a text that are neither international nor allowed; commands and flags count as none. */
export function untranslated(text: string, allowed: Iterable<string> = []): string[] {
  const known = new Set([...INTERNATIONAL, ...allowed]);
  const prose = text.replace(/`[^`]*`|https?:\S+|--[a-z][a-z-]*/g, " ");
  return [...prose.matchAll(/[A-Za-z][A-Za-z-]*[A-Za-z]/g)]
    .map(([word]) => word)
    .filter((w) => !known.has(w));
}

const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d(?:[\d,.]*\d)?/g)].map(([number]) => number);

const SCRIPTS: Readonly<Record<Exclude<Lang, "en">, RegExp>> = {
  zh: /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
};

/**
 * The text in each language, after it was seen that Chinese and Korean are in their own script, leave no
 * English word but the `allowed`, and hold every number of the English one and every one of the `names`.
 */
export function inEveryLanguage(
  tell: (lang: Lang) => string,
  {
    allowed = [],
    names = [],
  }: { readonly allowed?: readonly string[]; readonly names?: readonly string[] } = {},
): Readonly<Record<Lang, string>> {
  const [en, zh, ko] = LANGS.map(tell) as [string, string, string];
  for (const [lang, text] of [
    ["zh", zh],
    ["ko", ko],
  ] as const) {
    expect(text).toMatch(SCRIPTS[lang]);
    expect(untranslated(text, [...allowed, ...names]), `${lang}: ${text}`).toEqual([]);
    const numbers = new Set(numbersIn(text));
    expect(
      numbersIn(en).filter((number) => !numbers.has(number)),
      `${lang} of ${en}: ${text}`,
    ).toEqual([]);
    for (const name of names) expect(text).toContain(name);
  }
  return { en, zh, ko };
}
