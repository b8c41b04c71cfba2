import { measures } from "../projections/measures.ts";
import type { ScenarioComparison } from "../projections/ScenarioComparison.ts";
import type { ComparedPair } from "../statistics/comparePlans.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { overRangesText } from "./overRangesText.ts";
import type { ReportHead } from "./runJson.ts";
import { stoppingText } from "./stoppingText.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { type CompareWords, compareWords } from "./words/compareWords.ts";
import { wrapText } from "./wrapText.ts";

/** What `compare` tells, for a terminal of `width` columns. */
export function compareText(
  report: ReportHead,
  comparison: ScenarioComparison,
  width: number,
  lang: Lang,
): string {
  const words = compareWords[lang];
  const { measure, worlds, pairs } = comparison;
  const facts = [
    visible(report.scenario.info.title),
    words.worlds(formatNumber(worlds)),
    words.seed(visible(report.scenario.seed)),
    words.comparedBy(measureName(comparison, words)),
  ];
  const tellers = tellersOf(report, comparison, words);
  const notes = [
    ...(measures[measure.name].better === "less" ? [words.less] : []),
    words.notes(nameOf(comparison, comparison.baseline)),
    ...groupSentences(comparison, words),
    ...frontierSentences(comparison, words),
  ];
  return [
    facts.join(" · "),
    "",
    ...pairs.flatMap((pair) => wrapText(pairSentence(comparison, pair, words, tellers), width)),
    "",
    comparisonTable(comparison, words, tellers),
    "",
    ...wrapText(notes.join(" "), width),
    ...(comparison.stopping === undefined ? [] : wrapText(stoppingText(comparison.stopping, lang), width)),
    ...overRangesText(comparison, lang).flatMap((text) => ["", ...wrapText(text, width)]),
  ].join("\n");
}

const nameOf = ({ plans }: ScenarioComparison, plan: number): string => visible(plans[plan]?.name ?? "");

/** What plans are compared by, in words. */
export function measureName({ measure }: Pick<ScenarioComparison, "measure">, words: CompareWords): string {
  const name = words.measures[measure.name];
  return measure.segment === null ? name : words.inSegment(name, visible(measure.segment));
}

/** Writes values of the measure; a second one decides about decimals. */
type Teller = (value: number, like?: number) => string;

interface Tellers {
  /** For sentences. */
  readonly withUnit: Teller;
  /** For cells below a heading that has the unit. */
  readonly plain: Teller;
  readonly unit: string | null;
}

function tellersOf({ scenario }: ReportHead, { measure }: ScenarioComparison, words: CompareWords): Tellers {
  const { unit } = measures[measure.name];
  const isPart = unit === "chance" || unit === "share";
  const times = isPart ? 100 : 1;
  const plain: Teller = (value, like = value) =>
    `${formatLike(times * value, times * like)}${isPart ? " %" : ""}`;
  const money = scenario.costs === null ? null : visible(scenario.costs.currency);
  const time = scenario.clock === "rounds" ? words.rounds : words.hours;
  const after = unit === "money" ? money : unit === "time" ? time : null;
  return {
    plain,
    unit: after,
    withUnit: (value, like) => `${plain(value, like)}${after === null ? "" : ` ${after}`}`,
  };
}

/** Who is better, in how many worlds, and by how much: the sentence to read first. */
function pairSentence(
  comparison: ScenarioComparison,
  pair: ComparedPair,
  words: CompareWords,
  { plain, withUnit }: Tellers,
): string {
  const { difference, winShare, tieShare, verdict } = pair;
  const [plan, against] = [nameOf(comparison, pair.plan), nameOf(comparison, pair.against)];
  if (verdict === "equal") return words.equal(plan, against);
  const isClear = verdict !== "no clear difference";
  const lost = 1 - winShare - tieShare;
  const leads = isClear ? verdict === "better" : winShare >= lost;
  // How much more or less the one who leads has, told as a size.
  const more = leads === difference.mean >= 0;
  const [low, high] = difference.ci ?? [];
  const size = Math.abs(difference.mean);
  const bounds = difference.mean >= 0 ? [low, high] : [high, low].map((bound) => -(bound ?? 0));
  const range = bounds.map((bound) => plain(bound ?? 0, size)).join(` ${words.to} `);
  const parts = {
    winner: leads ? plan : against,
    loser: leads ? against : plan,
    wins: formatShare(leads ? winShare : lost),
    ties: tieShare === 0 ? null : formatShare(tieShare),
    amount: withUnit(size),
    range: low === undefined ? null : range,
    measure: measureName(comparison, words),
  };
  return isClear ? words.beats(parts, more) : words.unclear(parts);
}

function comparisonTable(comparison: ScenarioComparison, words: CompareWords, tellers: Tellers): string {
  const { plain: told, unit } = tellers;
  const { plans, pairs, best, baseline, worlds } = comparison;
  const { header } = words;
  const isTied = pairs.some(({ tieShare }) => tieShare > 0);
  const rows = plans.map(({ value, ci }, plan) => {
    const pair = pairs.find((each) => each.plan === plan);
    const range = ci === undefined ? "" : ` (${ci.map((bound) => told(bound, value)).join(` ${words.to} `)})`;
    return [
      nameOf(comparison, plan),
      `${told(value)}${range}`,
      ...(pair === undefined
        ? [plan === baseline ? words.baseline : "", "", "", ...(isTied ? [""] : []), ""]
        : pairCells(pair, isTied, words, told)),
      worlds < 2 ? "–" : formatShare(best[plan] as number),
    ];
  });
  const columns = [
    header.plan,
    `${measureName(comparison, words)}${unit === null ? "" : ` (${unit})`}`,
    header.difference,
    header.interval,
    header.won,
    ...(isTied ? [header.tied] : []),
    header.chance,
    header.best,
  ];
  return textTable([columns, ...rows]);
}

function pairCells(
  pair: ComparedPair,
  isTied: boolean,
  words: CompareWords,
  told: Teller,
): readonly string[] {
  const { difference, winShare, tieShare, adjustedP } = pair;
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${told(value, difference.mean)}`;
  return [
    signed(difference.mean),
    difference.ci === undefined ? "–" : difference.ci.map(signed).join(` ${words.to} `),
    formatShare(winShare),
    ...(isTied ? [formatShare(tieShare)] : []),
    difference.ci === undefined ? "–" : formatShare(adjustedP),
  ];
}

function groupSentences(comparison: ScenarioComparison, words: CompareWords): readonly string[] {
  if (comparison.worlds < 2) return [];
  const together = comparison.groups.filter((group) => group.length > 1);
  if (together.length === 0) return comparison.plans.length > 2 ? [words.apart] : [];
  return together.map((group) =>
    words.together(group.map((plan) => nameOf(comparison, plan)).join(words.and)),
  );
}

function frontierSentences(comparison: ScenarioComparison, words: CompareWords): readonly string[] {
  const { frontier } = comparison;
  if (frontier === undefined) return [];
  const axes = frontier.axes.map((axis) => words.axes[axis]).join(words.and);
  const first = frontier.dominatedBy.flatMap((by, plan) => (by === null ? [nameOf(comparison, plan)] : []));
  return [
    words.frontier(axes, first.join(words.and)),
    ...frontier.dominatedBy.flatMap((by, plan) =>
      by === null ? [] : [words.beaten(nameOf(comparison, plan), nameOf(comparison, by))],
    ),
  ];
}
