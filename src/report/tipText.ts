import { currencyOf } from "../model/currencyOf.ts";
import type { Estimate } from "../tipping/networkPercolation.ts";
import type { NetworkTipping, PlanTip, ScenarioTipping, UnevenNetwork } from "../tipping/ScenarioTipping.ts";
import { tippingVerdict } from "../tipping/tippingVerdict.ts";
import { curveSpan } from "./curveSpan.ts";
import { formatLike, formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { reachChart } from "./reachChart.ts";
import type { ReportHead } from "./runJson.ts";
import { stoppingText } from "./stoppingText.ts";
import { textTable } from "./textTable.ts";
import { tipAnswer } from "./tipAnswer.ts";
import { tipGainsText } from "./tipGainsText.ts";
import { tipMethodText } from "./tipMethodText.ts";
import { tipPreviewText } from "./tipPreviewText.ts";
import { tipPushText } from "./tipPushText.ts";
import { visible } from "./visible.ts";
import { type TipWords, tipWords } from "./words/tipWords.ts";
import { wrapText } from "./wrapText.ts";

export interface TipTextOptions {
  readonly width: number;
  /** Whether ignition against the size of the push is shown, and not only told of. */
  readonly overPush: boolean;
}

const CHART_HEIGHT = 10;

/** The report of `tip`: the network's thresholds, those of the plans, their curves, and what would tip them. */
export function tipText(
  report: ReportHead,
  { network, plans }: ScenarioTipping,
  options: TipTextOptions,
  lang: Lang,
): string {
  const words = tipWords[lang];
  const { scenario, network: computed } = report;
  const { width } = options;
  const facts = [
    words.people(formatNumber(computed.people.count)),
    words.ties(formatNumber(computed.tieCount)),
    words.worlds(formatNumber(scenario.runs)),
    words.seed(visible(scenario.seed)),
  ];
  const paragraph = (text: string): string[] => ["", ...wrapText(text, width)];
  const { represents } = scenario.audience;
  return [
    visible(scenario.info.title),
    facts.join(" · "),
    ...paragraph(words.unit),
    ...(represents === 1 ? [] : paragraph(words.represents(formatNumber(represents)))),
    ...(report.stopping === undefined ? [] : paragraph(stoppingText(report.stopping, lang))),
    ...networkLines(network, width, words),
    ...tipPreviewText({ network, plans }, width, lang),
    ...planLines(plans, words),
    ...chartOf(plans, width, lang),
    ...plans.flatMap((plan) => [
      "",
      words.whatWould(visible(plan.name)),
      ...[tipAnswer(plan, visible(currencyOf(scenario)), lang), tipMethodText(plan, lang)].flatMap((text) =>
        wrapText(text, width - 2).map((line) => `  ${line}`),
      ),
      ...(options.overPush && plan.push !== undefined ? ["", tipPushText(plan.push, width, lang)] : []),
      ...(plan.gains === undefined ? [] : ["", tipGainsText(plan.gains, width, lang)]),
    ]),
  ].join("\n");
}

function networkLines(network: NetworkTipping | null, width: number, words: TipWords): readonly string[] {
  if (network === null) return ["", ...wrapText(words.noNetwork, width)];
  const { thresholds, percolation } = network;
  const { effectiveNodes, local } = thresholds;
  const ofTheory = (value: number | null): string => (value === null ? words.none : formatNumber(value));
  const ofSweeps = (estimate: Estimate | undefined): readonly [string, string] =>
    estimate === undefined ? [words.none, ""] : [formatNumber(estimate.value), intervalText(estimate)];
  const rows = [
    [words.meanField, ofTheory(thresholds.meanField), ""],
    [words.adjacency, ofTheory(thresholds.adjacency), ""],
    [
      words.nonBacktracking,
      ofTheory(thresholds.nonBacktracking),
      effectiveNodes === 0 ? "" : words.among(formatNumber(Math.round(effectiveNodes))),
    ],
    ...("uneven" in percolation
      ? percolation.outbreaks === undefined
        ? []
        : [[words.variabilityPeak, ...ofSweeps(percolation.outbreaks.variabilityPeak)]]
      : [
          [words.susceptibilityPeak, ...ofSweeps(percolation.susceptibilityPeak)],
          ...percolation.lesserPeaks.map((peak) => [words.lesserPeak, ...ofSweeps(peak)]),
          [words.restPeak, ...ofSweeps(percolation.restPeak)],
          [words.secondPeak, ...ofSweeps(percolation.secondPeak)],
          [words.largestGap, ...ofSweeps(percolation.largestGap)],
        ]),
  ];
  const notes = [
    ...(local ? [words.local] : []),
    ...("uneven" in percolation ? unevenNotes(percolation, words) : []),
  ];
  return [
    "",
    words.network,
    textTable(
      rows.map(([name, ...rest]) => [`  ${name}`, ...rest]),
      [0, 2],
    ),
    ...notes.flatMap((note) => wrapText(note, width - 2).map((line) => `  ${line}`)),
  ];
}

/** Why ties were not opened one by one, and what was done instead. */
function unevenNotes({ uneven, outbreaks }: UnevenNetwork, words: TipWords): readonly string[] {
  const floods = outbreaks && formatNumber(outbreaks.floods);
  return [words.uneven(words.reasons[uneven], floods)];
}

/** An estimate's interval; nothing where it has none. */
const intervalText = ({ value, ci }: Estimate): string =>
  ci === undefined ? "" : `${formatLike(ci[0], value)} – ${formatLike(ci[1], value)}`;

function planLines(plans: readonly PlanTip[], words: TipWords): readonly string[] {
  const [first] = plans;
  if (first === undefined) return [];
  const { threshold, counts } = first.tipping;
  const rows = plans.map((plan) => {
    const { alpha50 } = plan.tipping;
    return [
      `  ${visible(plan.name)}`,
      alpha50 === undefined ? words.none : formatNumber(alpha50.value),
      alpha50 === undefined ? "–" : intervalText(alpha50) || "–",
      formatNumber(plan.own),
      marginText(plan, words),
    ];
  });
  const [plan, ...rest] = words.head;
  return [
    "",
    words.half(formatNumber(threshold), counts),
    textTable([[`  ${plan}`, ...rest], ...rows], [0, 4]),
  ];
}

/** Its own transmissibility in units of alpha50, in plain words. */
function marginText(plan: PlanTip, words: TipWords): string {
  const verdict = tippingVerdict(plan);
  const { margin } = plan.tipping;
  if (verdict === "never" || margin === undefined) return verdict === "never" ? "–" : words.pastAtAny;
  const times = words.times(margin >= 0.1 && margin < 10 ? formatLike(margin, 1.5) : formatNumber(margin));
  return verdict === "always" ? words.pastAtAny : words[verdict](times);
}

/** The share of ignited worlds against transmissibility, where it changes. */
function chartOf(plans: readonly PlanTip[], width: number, lang: Lang): readonly string[] {
  const shown = plans.filter(({ tipping }) => tipping.tipped > 0);
  if (shown.length === 0) return [];
  const [from, to] = curveSpan(shown);
  // Those that never ignite are drawn as well, so that nobody misses them.
  const lines = plans.map(({ name, tipping: { curve } }) => {
    const length = curve.transmissibility.findLastIndex((each) => each <= to) + 1;
    return {
      name: visible(name),
      time: curve.transmissibility.slice(0, length),
      values: curve.ignition.slice(0, length),
    };
  });
  const chart = reachChart(lines, width, CHART_HEIGHT, { unit: "transmissibility", from, to }, lang);
  return ["", tipWords[lang].chart, chart];
}
