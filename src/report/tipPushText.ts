import type { PushTip } from "../tipping/ScenarioTipping.ts";
import { formatChance, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { textTable } from "./textTable.ts";
import { type TipPushWords, tipPushWords } from "./words/tipPushWords.ts";
import { wrapText } from "./wrapText.ts";

/** Ignition against the size of the push, and whether that has a critical size or is a matter of odds. */
export function tipPushText(push: PushTip, width: number, lang: Lang): string {
  const words = tipPushWords[lang];
  const { sizes, ignition, ignitionLo, ignitionHi, expected } = push;
  const rows = sizes.map((size, i) => [
    `  ${formatNumber(size)}`,
    formatChance(ignition[i] as number, [ignitionLo[i] as number, ignitionHi[i] as number]),
    ...(expected === undefined ? [] : [formatShare(expected[i] as number)]),
  ]);
  const head = [`  ${words.people}`, words.ignites, ...(expected === undefined ? [] : [words.byOdds])];
  const lines = wrapText(kindText(push, words), width - 2).map((line) => `  ${line}`);
  return [textTable([head, ...rows], []), ...lines].join("\n");
}

function kindText({ kind, perPerson, push50, sizes }: PushTip, words: TipPushWords): string {
  if (kind === "odds") {
    return words.odds(perPerson === undefined ? null : formatChance(perPerson.value, perPerson.ci));
  }
  // Where half of the worlds ignite from the smallest size that was tried, the critical one lies lower.
  if (push50 === undefined || push50.value === sizes[0]) return words.critical(null);
  const { value, fraction, ci } = push50;
  const shares = ci?.map((size) => formatShare((size * fraction) / value)).join(" – ");
  return words.critical(`${formatShare(fraction)}${shares === undefined ? "" : ` (${shares})`}`);
}
