import type { ImportBalance } from "../sources/importNetwork.ts";
import type { NetworkSummary } from "../sources/networkSummary.ts";
import { balanceText } from "./balanceText.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";

/** What an import tells: the balance of rows, the shape of the network, and its largest audiences. */
export function networkText(file: string, summary: NetworkSummary, balance: ImportBalance): string {
  const { degrees, components, clustering } = summary;
  const facts: readonly (readonly [string, string])[] = [
    ["people", formatNumber(summary.people)],
    ["ties", formatNumber(summary.ties)],
    ["arcs", `${formatNumber(summary.arcs)}${summary.directed ? " (directed)" : ""}`],
    ...(summary.channels === null
      ? []
      : [["channels", summary.channels.map(channelText).join(", ")] as const]),
    ["degree", `mean ${formatNumber(degrees.outMean)}, mean square ${formatNumber(degrees.outSquareMean)}`],
    ["largest", largestText(degrees, summary.directed)],
    ["isolated", formatNumber(degrees.isolated)],
    [
      "mean-field threshold",
      degrees.meanFieldThreshold === null ? "none" : formatNumber(degrees.meanFieldThreshold),
    ],
    [
      "parts",
      `${formatNumber(components.count)}, the largest with ${formatShare(components.largestShare)} of the people`,
    ],
    [
      "clustering",
      `${formatNumber(clustering.meanLocal)} (transitivity ${formatNumber(clustering.transitivity)}` +
        `${clustering.sampledPairs > 0 ? ", sampled" : ""})`,
    ],
    ["hash", summary.hash],
  ];
  const width = Math.max(...facts.map(([name]) => name.length));
  return [
    visible(file),
    balanceText(balance),
    "",
    ...facts.map(([name, value]) => `${name.padEnd(width)}   ${value}`),
    "",
    "largest audiences",
    textTable(
      summary.audiences.map(({ label, audience }) => [`  ${visible(label)}`, formatNumber(audience)]),
    ),
  ].join("\n");
}

const channelText = ({ name, arcs }: { readonly name: string; readonly arcs: number }): string =>
  `${visible(name)} ${formatNumber(arcs)} arcs`;

function largestText({ outMax, inMax }: NetworkSummary["degrees"], directed: boolean): string {
  if (!directed) return formatNumber(outMax);
  return `${formatNumber(outMax)} in an audience, ${formatNumber(inMax)} followed by one person`;
}
