import type { ImportBalance } from "../sources/importNetwork.ts";
import type { NetworkSummary } from "../sources/networkSummary.ts";
import { balanceText } from "./balanceText.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { displayWidth, textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { type NetworkWords, networkWords } from "./words/networkWords.ts";

/** What an import tells: the balance of rows, the shape of the network, and its largest audiences. */
export function networkText(
  file: string,
  summary: NetworkSummary,
  balance: ImportBalance,
  lang: Lang,
): string {
  const words = networkWords[lang];
  const { degrees, components, clustering } = summary;
  const facts: readonly (readonly [string, string])[] = [
    [words.people, formatNumber(summary.people)],
    [words.ties, formatNumber(summary.ties)],
    [words.arcs, summary.directed ? words.directed(formatNumber(summary.arcs)) : formatNumber(summary.arcs)],
    ...(summary.channels === null
      ? []
      : [[words.channels, summary.channels.map((each) => channelText(each, words)).join(", ")] as const]),
    [words.degree, words.degrees(formatNumber(degrees.outMean), formatNumber(degrees.outSquareMean))],
    [words.largest, largestText(degrees, summary.directed, words)],
    [words.isolated, formatNumber(degrees.isolated)],
    [
      words.threshold,
      degrees.meanFieldThreshold === null ? words.none : formatNumber(degrees.meanFieldThreshold),
    ],
    [words.parts, words.components(formatNumber(components.count), formatShare(components.largestShare))],
    [
      words.clustering,
      words.clusters(
        formatNumber(clustering.meanLocal),
        formatNumber(clustering.transitivity),
        clustering.sampledPairs > 0,
      ),
    ],
    [words.hash, summary.hash],
  ];
  const width = Math.max(...facts.map(([name]) => displayWidth(name)));
  return [
    visible(file),
    balanceText(balance, lang),
    "",
    ...facts.map(([name, value]) => `${name}${" ".repeat(width - displayWidth(name))}   ${value}`),
    "",
    words.audiences,
    textTable(
      summary.audiences.map(({ label, audience }) => [`  ${visible(label)}`, formatNumber(audience)]),
    ),
  ].join("\n");
}

const channelText = (
  { name, arcs }: { readonly name: string; readonly arcs: number },
  words: NetworkWords,
): string => words.channel(visible(name), formatNumber(arcs));

const largestText = (
  { outMax, inMax }: NetworkSummary["degrees"],
  directed: boolean,
  words: NetworkWords,
): string =>
  directed ? words.largestBothWays(formatNumber(outMax), formatNumber(inMax)) : formatNumber(outMax);
