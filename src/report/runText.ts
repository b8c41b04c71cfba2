import { meanInterval } from "../statistics/meanInterval.ts";
import type { Share } from "../statistics/ratioOfSums.ts";
import type { Summary } from "../statistics/Summary.ts";
import { alertsText } from "./alertsText.ts";
import { attentionText } from "./attentionText.ts";
import { attitudeText } from "./attitudeText.ts";
import { channelsText } from "./channelsText.ts";
import { costText } from "./costText.ts";
import { formatChance, formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { platformText } from "./platformText.ts";
import type { RunReport } from "./RunReport.ts";
import { reachChart } from "./reachChart.ts";
import { reportedText } from "./reportedText.ts";
import { scaledReport } from "./scaledFindings.ts";
import { segmentsText } from "./segmentsText.ts";
import { spiralText } from "./spiralText.ts";
import { stoppingText } from "./stoppingText.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { whatIfText } from "./whatIfText.ts";
import { type RunWords, runWords } from "./words/runWords.ts";
import { wrapText } from "./wrapText.ts";

/**
 * The report of a scenario as text for a terminal of `width` columns: who reaches how many, how surely, and
 * when.
 */
export function runText(computed: RunReport, width: number, lang: Lang): string {
  const report = scaledReport(computed);
  const { scenario, network, plans } = report;
  const words = runWords[lang];
  const facts = [
    words.people(formatNumber(network.people.count)),
    words.ties(formatNumber(network.tieCount)),
    scenario.network.kind,
    words.worlds(scenario.runs),
    words.seed(visible(scenario.seed)),
  ];
  const chart = plans.flatMap(({ name, findings: { curve } }) =>
    curve === undefined ? [] : [{ name: visible(name), time: curve.time, values: curve.sharers.mean }],
  );
  return [
    visible(scenario.info.title),
    facts.join(" · "),
    "",
    planTable(report, lang),
    "",
    ...wrapText(
      [
        ...incompleteNotes(report, words),
        ...notes(report, words),
        ...scaleNote(report, words),
        ...(scenario.uncertain.length === 0 ? [] : [words.asWritten(scenario.uncertain.length)]),
      ].join(words.between),
      width,
    ),
    ...(report.stopping === undefined ? [] : ["", ...wrapText(stoppingText(report.stopping, lang), width)]),
    ...[spiralText, alertsText, attentionText, attitudeText, reportedText, platformText].flatMap((tell) =>
      tell(report, lang).flatMap((text, i) => [...(i === 0 ? [""] : []), ...wrapText(text, width)]),
    ),
    ...[segmentsText(report, lang), channelsText(report, width, lang), costText(report, width, lang)].flatMap(
      (lines) => (lines.length === 0 ? [] : ["", ...lines]),
    ),
    ...report.pairs.flatMap((pair) => ["", ...wrapText(pairSentence(pair, words), width)]),
    ...(chart.length === 0
      ? []
      : [
          "",
          words.reachCurve,
          reachChart(chart, width, 12, plans[0]?.findings.curve?.unit ?? "round", lang),
        ]),
    ...(report.whatIf === undefined
      ? []
      : ["", whatIfText(report.whatIf, width, scenario.watch !== null, lang)]),
  ].join("\n");
}

function planTable({ plans }: RunReport, lang: Lang): string {
  const words = runWords[lang];
  const viewers = plans.some(({ findings }) => findings.viewers !== undefined);
  const polarity = plans.some(({ findings }) => findings.sentiment !== undefined);
  const header = [
    words.plan,
    words.sharers,
    words.range,
    ...(viewers ? [words.viewers] : []),
    ...(polarity ? [words.negative] : []),
  ];
  const rows = plans.map(({ name, findings, findings: { ignition } }) => [
    visible(name),
    meanText(findings.sharers, findings.worlds),
    rangeText(findings.sharers),
    ...(viewers ? [formatNumber(findings.viewers?.mean ?? Number.NaN)] : []),
    ...(polarity ? [shareText(findings.sentiment?.negativeShare)] : []),
    ignition === undefined ? "–" : formatChance(ignition.probability, ignition.ci),
    findings.earnedMultiplier === undefined ? "–" : `× ${formatNumber(findings.earnedMultiplier)}`,
    findings.tree === undefined ? "–" : formatNumber(findings.tree.depth.mean),
  ]);
  return textTable([[...header, words.ignites, words.earned, words.depth], ...rows]);
}

/** Where nine of ten worlds end; whole people from ten on. */
const rangeText = ({ q05, q95 }: Summary): string =>
  [q05, q95].map((value) => formatLike(value, q95 < 10 ? q95 : 100)).join(" – ");

/** A mean with half the width of its 95 % interval. */
function meanText({ mean, se }: Summary, worlds: number): string {
  if (se === undefined) return formatNumber(mean);
  return `${formatNumber(mean)} ± ${formatLike(meanInterval(mean, se, worlds)[1] - mean, mean)}`;
}

const shareText = (share: Share | undefined): string =>
  share === undefined ? "–" : formatChance(share.value, share.ci);

/** Said on the page itself, where somebody reads the numbers without what was said beside it. */
const incompleteNotes = ({ plans, scenario: { runs } }: RunReport, words: RunWords): string[] =>
  plans
    .filter(({ findings }) => findings.worlds < runs)
    .map(({ name, findings }) =>
      words.incomplete(visible(name), formatNumber(findings.worlds), formatNumber(runs)),
    );

/** What the columns mean, said once below the table. */
function notes({ plans, scenario }: RunReport, words: RunWords): readonly string[] {
  const ignition = plans[0]?.findings.ignition;
  if (ignition === undefined) return [];
  return [
    words.intervals,
    words.ignition(formatNumber(ignition.threshold), scenario.ignition.counts),
    words.columns,
    ...(plans[0]?.findings.sentiment === undefined ? [] : [words.negativeColumn]),
  ];
}

/** That counts are those of a larger audience, and nothing else is. */
const scaleNote = ({ scenario: { audience }, network }: RunReport, words: RunWords): readonly string[] =>
  audience.represents === 1
    ? []
    : [words.scale(formatNumber(audience.represents), formatNumber(network.people.count))];

/** Who reaches more in equal worlds: the plan with the larger mean first. */
function pairSentence(
  { plan, against, difference, winShare, tieShare }: RunReport["pairs"][number],
  words: RunWords,
): string {
  if (tieShare === 1) return words.equal(visible(plan), visible(against));
  const wins = difference.mean >= 0;
  const [winner, loser] = wins ? [plan, against] : [against, plan];
  const { ci } = difference;
  const bounds = ci === undefined || wins ? ci : ci.map((bound) => -bound).reverse();
  const low = bounds?.[0];
  return words.pair({
    winner: visible(winner),
    loser: visible(loser),
    share: formatShare(wins ? winShare : 1 - winShare - tieShare),
    ties: tieShare === 0 ? null : formatShare(tieShare),
    more: formatNumber(Math.abs(difference.mean)),
    interval: bounds?.map(formatNumber) ?? null,
    isClear: low === undefined || low > 0,
  });
}
