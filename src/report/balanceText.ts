import type { AttributeBalance } from "../sources/attributes/readAttributes.ts";
import type { ImportBalance } from "../sources/importNetwork.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { networkWords } from "./words/networkWords.ts";

/** What became of the rows of a network file: in = kept + merged + dropped, with reasons and line numbers. */
export function balanceText(balance: ImportBalance, lang: Lang): string {
  const { declaredPeople } = balance;
  const words = networkWords[lang];
  return words.balance({
    rows: formatNumber(balance.rows),
    kept: formatNumber(balance.kept),
    merged: formatNumber(balance.merged),
    firstMerged: balance.firstMergedLine,
    dropped: formatNumber(balance.dropped),
    reasons: balance.drops.map(({ reason, count, firstLine }) =>
      words.drop(formatNumber(count), reason, firstLine),
    ),
    declared: declaredPeople === null ? null : formatNumber(declaredPeople),
  });
}

/** What became of the rows of an attributes file: in = matched + repeated + of unknown people. */
export const attributesText = (balance: AttributeBalance, lang: Lang): string =>
  networkWords[lang].attributes({
    rows: formatNumber(balance.rows),
    matched: formatNumber(balance.matched),
    repeated: formatNumber(balance.repeated),
    unknown: formatNumber(balance.unknown),
    without: formatNumber(balance.peopleWithoutRow),
  });
