import type { Estimate } from "../tipping/networkPercolation.ts";
import { HARDLY } from "../tipping/pushTipping.ts";
import type { PushTip } from "../tipping/ScenarioTipping.ts";
import { formatChance, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { textTable } from "./textTable.ts";
import { type TipPushWords, tipPushWords } from "./words/tipPushWords.ts";
import { wrapText } from "./wrapText.ts";

/** Ignition against the size of the push: a critical size, a matter of odds, or cascades that add up. */
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

function kindText(push: PushTip, words: TipPushWords): string {
  const { kind, perPerson, push50, sizes, ignition } = push;
  if (kind === "odds") {
    return words.odds(perPerson === undefined ? null : formatChance(perPerson.value, perPerson.ci));
  }
  // Where half of the worlds ignite from the smallest size that was tried, the critical one lies lower.
  const half = push50 === undefined || push50.value === sizes[0] ? null : push50;
  if (kind === "sum") return words.sum(half && halfText(half, formatNumber));
  const [smallest, chance] = [sizes[0] ?? 0, ignition[0] ?? 0];
  const share = half && halfText(half, (size) => formatShare((size * half.fraction) / half.value));
  if (chance < HARDLY) return words.critical(share);
  return words.noCritical(smallest, formatNumber(smallest), formatShare(chance), share);
}

function halfText({ value, ci }: Estimate, told: (size: number) => string): string {
  return `${told(value)}${ci === undefined ? "" : ` (${ci.map(told).join(" – ")})`}`;
}
