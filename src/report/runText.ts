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
import { wrapText } from "./wrapText.ts";

/**
 * The report of a scenario as text for a terminal of `width` columns: who reaches how many, how surely, and
 * when.
 */
export function runText(computed: RunReport, width: number, lang: Lang = "en"): string {
  const report = scaledReport(computed);
  const { scenario, network, plans } = report;
  const facts = [
    `${formatNumber(network.people.count)} people`,
    `${formatNumber(network.tieCount)} ties`,
    scenario.network.kind,
    `${formatNumber(scenario.runs)} ${scenario.runs === 1 ? "world" : "worlds"}`,
    `seed ${visible(scenario.seed)}`,
  ];
  const chart = plans.flatMap(({ name, findings: { curve } }) =>
    curve === undefined ? [] : [{ name: visible(name), time: curve.time, values: curve.sharers.mean }],
  );
  return [
    visible(scenario.info.title),
    facts.join(" · "),
    "",
    planTable(report),
    "",
    ...wrapText(
      [...incompleteNotes(report), notes(report), scaleNote(report)].filter((note) => note !== "").join(" "),
      width,
    ),
    ...(report.stopping === undefined ? [] : ["", ...wrapText(stoppingText(report.stopping, lang), width)]),
    ...[spiralText, alertsText, attentionText, attitudeText, reportedText].flatMap((tell) =>
      tell(report).flatMap((text, i) => [...(i === 0 ? [""] : []), ...wrapText(text, width)]),
    ),
    ...platformText(report, lang).flatMap((text, i) => [...(i === 0 ? [""] : []), ...wrapText(text, width)]),
    ...[segmentsText, channelsText, costText].flatMap((tell) =>
      tell(report, width).flatMap((line, i) => (i === 0 ? ["", line] : [line])),
    ),
    ...report.pairs.flatMap((pair) => ["", ...wrapText(pairSentence(pair), width)]),
    ...(chart.length === 0
      ? []
      : [
          "",
          "Reach curve: sharers so far, mean of all worlds",
          reachChart(chart, width, 12, plans[0]?.findings.curve?.unit),
        ]),
    ...(report.whatIf === undefined ? [] : ["", whatIfText(report.whatIf, width, scenario.watch !== null)]),
  ].join("\n");
}

function planTable({ plans }: RunReport): string {
  const viewers = plans.some(({ findings }) => findings.viewers !== undefined);
  const polarity = plans.some(({ findings }) => findings.sentiment !== undefined);
  const header = [
    "plan",
    "sharers",
    "5–95 % of worlds",
    ...(viewers ? ["viewers"] : []),
    ...(polarity ? ["negative"] : []),
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
  return textTable([[...header, "ignites", "earned", "depth"], ...rows]);
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
const incompleteNotes = ({ plans, scenario: { runs } }: RunReport): string[] =>
  plans
    .filter(({ findings }) => findings.worlds < runs)
    .map(
      ({ name, findings }) =>
        `${visible(name)} is told from ${formatNumber(findings.worlds)} of ${formatNumber(runs)} worlds; the others are missing.`,
    );

/** What the columns mean, said once below the table. */
function notes({ plans, scenario }: RunReport): string {
  const ignition = plans[0]?.findings.ignition;
  if (ignition === undefined) return "";
  const counted = scenario.ignition.counts === "earned" ? "earned sharers" : "sharers";
  return (
    "± and (–): 95 % intervals. " +
    `ignites: at least ${formatNumber(ignition.threshold)} ${counted}. ` +
    "earned: sharers won by the audience per person started. depth: longest chain of shares." +
    (plans[0]?.findings.sentiment === undefined ? "" : " negative: their part of all sharers.")
  );
}

/** That counts are those of a larger audience, and nothing else is. */
const scaleNote = ({ scenario: { audience }, network }: RunReport): string =>
  audience.represents === 1
    ? ""
    : `Each person stands for ${formatNumber(audience.represents)}: counts are scaled by that, chances and thresholds ` +
      `are those of the ${formatNumber(network.people.count)} people computed.`;

/** Who reaches more in equal worlds: the plan with the larger mean first. */
function pairSentence({ plan, against, difference, winShare, tieShare }: RunReport["pairs"][number]): string {
  if (tieShare === 1)
    return `${visible(plan)} and ${visible(against)} reach equally many sharers in every world.`;
  const wins = difference.mean >= 0;
  const [winner, loser] = wins ? [plan, against] : [against, plan];
  const share = wins ? winShare : 1 - winShare - tieShare;
  const ties = tieShare === 0 ? "" : `, ties in ${formatShare(tieShare)}`;
  const bounds =
    difference.ci === undefined ? [] : wins ? difference.ci : difference.ci.map((bound) => -bound).reverse();
  const range = bounds.length === 0 ? "" : ` (95 % interval ${bounds.map(formatNumber).join(" to ")})`;
  const [low, high] = bounds;
  const clear = low === undefined || high === undefined || low > 0;
  return (
    `${visible(winner)} beats ${visible(loser)} in ${formatShare(share)} of paired worlds${ties}; ` +
    `on average ${formatNumber(Math.abs(difference.mean))} sharers more${range}` +
    `${clear ? "." : ": no clear difference."}`
  );
}
