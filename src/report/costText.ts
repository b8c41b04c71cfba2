import type { CostPart } from "../projections/cost.ts";
import type { RunFindings } from "../projections/findings.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { wrapText } from "./wrapText.ts";

type Cost = NonNullable<RunFindings["cost"]>;

const COLUMNS = [
  ["a viewer", "perViewer"],
  ["a sharer", "perSharer"],
  ["CPM", "cpm"],
  ["a click", "cpc"],
  ["ROI", "roi"],
] as const;

/** What each plan costs, what one of something costs, and where the money goes; nothing without prices. */
export function costText({ plans }: RunReport, width: number): readonly string[] {
  const costs = plans.flatMap(({ name, findings: { cost } }) => (cost === undefined ? [] : [{ name, cost }]));
  const [first] = costs;
  if (first === undefined) return [];
  const shown = COLUMNS.filter(([, key]) => costs.some(({ cost }) => cost[key] !== undefined));
  const has = (wanted: keyof Cost): boolean => shown.some(([, key]) => key === wanted);
  const rows = costs.map(({ name, cost }) => [
    visible(name),
    formatNumber(cost.total),
    ...shown.map(([, key]) => (cost[key] === undefined ? "–" : price(cost[key]))),
  ]);
  const notes = [
    "Each price is all that was paid by all that was had for it.",
    ...(has("cpm") ? ["CPM: a thousand impressions."] : []),
    ...(has("roi") ? ["ROI: (revenue − cost) ÷ cost."] : []),
  ];
  return [
    `Cost in ${visible(first.cost.currency)}, mean of all worlds`,
    textTable([["plan", "cost", ...shown.map(([title]) => title)], ...rows]),
    "",
    ...wrapText(notes.join(" "), width),
    ...costs.flatMap(({ name, cost }) => wrapText(`${visible(name)}: ${whereItGoes(cost)}.`, width)),
  ];
}

/** At least two digits after the point for what is small, as prices have them. */
const price = (value: number): string => formatLike(value, Math.abs(value) < 100 ? 1.5 : value);

function whereItGoes(cost: Cost): string {
  const { starters, clicks, channels, cpcBenchmark, mediaCostEquivalent } = cost;
  const part = (what: string, { share }: CostPart): string => `${formatShare(share)} for ${visible(what)}`;
  const paid = [
    ...starters.filter(({ share }) => share > 0).map((each) => part(each.starter, each)),
    ...(clicks.share > 0 ? [part("clicks", clicks)] : []),
  ];
  const by = (channels ?? []).filter(({ share }) => share > 0);
  return [
    paid.length === 0 ? "nothing is paid" : paid.join(", "),
    ...(by.length > 1
      ? [`by channel ${by.map((each) => `${formatShare(each.share)} ${visible(each.channel)}`).join(", ")}`]
      : []),
    ...(cpcBenchmark === undefined
      ? []
      : [`a click costs ${formatNumber(cpcBenchmark)} times what the industry pays`]),
    ...(mediaCostEquivalent === undefined
      ? []
      : [
          `the impressions would have cost ${formatNumber(mediaCostEquivalent)} elsewhere: a media-cost equivalent, ` +
            "not value (AMEC principle 5)",
        ]),
  ].join("; ");
}
