import { measures } from "../projections/measures.ts";
import type { ScenarioComparison } from "../projections/ScenarioComparison.ts";
import type { ComparedPair } from "../statistics/comparePlans.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { measureName } from "./measureName.ts";
import { overRangesText } from "./overRangesText.ts";
import type { ReportHead } from "./runJson.ts";
import { stoppingText } from "./stoppingText.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { type CompareWords, compareWords, type PairWords } from "./words/compareWords.ts";
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
    words.comparedBy(measureName(measure, lang)),
  ];
  const tellers = tellersOf(report, comparison, words);
  const told = { comparison, words, tellers, name: measureName(measure, lang) };
  const notes = [
    ...(measures[measure.name].better === "less" ? [words.less] : []),
    words.notes(nameOf(comparison, comparison.baseline)),
    ...groupSentences(comparison, words),
    ...checkSentences(comparison, words, tellers),
  ];
  return [
    facts.join(" · "),
    "",
    ...pairs.flatMap((pair) => wrapText(pairSentence(told, pair), width)),
    "",
    comparisonTable(told),
    "",
    ...wrapText(notes.join(words.next), width),
    ...frontierLines(comparison, words, tellers.currency, width, lang),
    ...(comparison.stopping === undefined ? [] : wrapText(stoppingText(comparison.stopping, lang), width)),
    ...overRangesText(comparison, lang).flatMap((text) => ["", ...wrapText(text, width)]),
  ].join("\n");
}

const nameOf = ({ plans }: ScenarioComparison, plan: number): string => visible(plans[plan]?.name ?? "");

/** Writes values of the measure; a second one decides about decimals. */
type Teller = (value: number, like?: number) => string;

interface Tellers {
  /** For sentences. */
  readonly withUnit: Teller;
  /** For cells below a heading that has the unit. */
  readonly plain: Teller;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly by: PairWords["by"];
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
  const by = unit === "people" || unit === "count" ? "number" : unit === "time" ? "time" : "size";
  return {
    ...{ plain, by, currency: money },
    unit: after,
    withUnit: (value, like) => `${plain(value, like)}${after === null ? "" : ` ${after}`}`,
  };
}

/** What sentences and tables are told with; name: of the measure. */
interface Told {
  readonly comparison: ScenarioComparison;
  readonly words: CompareWords;
  readonly tellers: Tellers;
  readonly name: string;
}

/** Who is better, in how many worlds, and by how much: the sentence to read first. */
function pairSentence({ comparison, words, tellers, name }: Told, pair: ComparedPair): string {
  const { plain, withUnit, by } = tellers;
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
    ...{ measure: name, by },
  };
  return isClear ? words.beats(parts, more) : words.unclear(parts);
}

function comparisonTable({ comparison, words, tellers, name }: Told): string {
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
    `${name}${unit === null ? "" : ` (${unit})`}`,
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
    words.together(group.map((plan) => nameOf(comparison, plan)).join(words.list)),
  );
}

/** Each pair by a second way, and what the common worlds were good for. */
function checkSentences(
  comparison: ScenarioComparison,
  words: CompareWords,
  { plain }: Tellers,
): readonly string[] {
  const checks = comparison.pairs.flatMap(({ plan, difference: { mean, bootstrap }, varianceRatio }) => {
    if (bootstrap === undefined || varianceRatio === undefined) return [];
    const range = bootstrap.map((bound) => plain(bound, mean)).join(` ${words.to} `);
    const ratio = formatNumber(Math.round(100 * varianceRatio) / 100);
    return [{ plan: nameOf(comparison, plan), range, ratio }];
  });
  return checks.length === 0 ? [] : [words.checks(checks)];
}

/** What each plan comes to by all that they are weighed by at once, and which one beats it there. */
function frontierLines(
  comparison: ScenarioComparison,
  words: CompareWords,
  currency: string | null,
  width: number,
  lang: Lang,
): readonly string[] {
  const { frontier } = comparison;
  if (frontier === undefined) return [];
  const { axes, dominatedBy, points, reach } = frontier;
  const headings = {
    reach: measureName({ name: reach, of: null }, lang),
    cost: `${words.axes.cost}${currency === null ? "" : ` (${currency})`}`,
    risk: words.axes.risk,
  };
  const first = dominatedBy.flatMap((by, plan) => (by === null ? [nameOf(comparison, plan)] : []));
  const rows = points.map((point, plan) => {
    const by = dominatedBy[plan] ?? null;
    return [
      nameOf(comparison, plan),
      ...point.map((value, axis) => (axes[axis] === "risk" ? formatShare(value) : formatNumber(value))),
      by === null ? "–" : nameOf(comparison, by),
    ];
  });
  const names = axes.map((axis) => words.axes[axis]);
  return [
    "",
    ...wrapText(words.frontier(names.join(words.list), first.join(words.list)), width),
    "",
    textTable([[words.header.plan, ...axes.map((axis) => headings[axis]), words.beaten], ...rows]),
  ];
}
