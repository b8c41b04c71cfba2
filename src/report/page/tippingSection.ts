import { currencyOf } from "../../model/currencyOf.ts";
import type { Scenario } from "../../model/Scenario.ts";
import type { NetworkTipping, PlanTip, ScenarioTipping } from "../../tipping/ScenarioTipping.ts";
import { tippingVerdict } from "../../tipping/tippingVerdict.ts";
import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
import { formatLike, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { tipAnswer } from "../tipAnswer.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { tipWords } from "../words/tipWords.ts";
import type { PageBlock, PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";

/** How far each plan is from where it tips, and what would tip it. */
export function tippingSection(
  { network, plans }: ScenarioTipping,
  scenario: Scenario,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  if (plans.length === 0) return null;
  const { runs: all } = scenario;
  const words = pageSpreadWords[lang].tipping;
  const { heading, plan, interval, refusal } = pageWords[lang];
  const points = plans.map(({ tipping: { alpha50 } }) => alpha50);
  const table = pageBlocks.columns(
    words.caption,
    [
      [plan, plans.map(({ name }) => name)],
      [words.own, columnText.numbers(plans.map(({ own }) => own))],
      [words.least, columnText.numbers(points.map((point) => point?.value))],
      [interval, points.map((point) => (point?.ci === undefined ? "–" : rangeText(point.ci, point.value)))],
      [words.margin, columnText.numbers(plans.map(({ tipping: { margin } }) => margin))],
      [words.worlds, plans.map(({ tipping: { worlds } }) => formatNumber(worlds))],
      [
        words.method,
        plans.map(({ refusal: why }) => (why === null ? words.flood : words.grid(refusal[why]))),
      ],
    ],
    [words.method],
  );
  // All plans in as many worlds; all that they are run in may be more.
  const worlds = plans[0]?.tipping.worlds ?? all;
  return {
    id: "tipping",
    heading: heading.tipping,
    blocks: [
      ...plans.flatMap((each) => pageBlocks.plain(...answersOf(each, lang))),
      ...pageBlocks.figures(figures),
      ...table,
      ...pageBlocks.notes(
        words.note,
        ...(worlds < all ? [words.fewer(formatNumber(worlds), formatNumber(all))] : []),
      ),
      ...pageBlocks.plain(...plans.flatMap((each) => remedyOf(each, currencyOf(scenario), lang))),
      ...(network === null ? [] : networkBlocks(network, lang)),
    ],
  };
}

function answersOf(tip: PlanTip, lang: Lang): readonly string[] {
  const { name, own, tipping } = tip;
  const words = pageSpreadWords[lang].tipping;
  const plan = pageWords[lang].quoted(name);
  const { alpha50 } = tipping;
  if (alpha50 === undefined) return [words.never(plan)];
  const { value } = alpha50;
  const verdict = tippingVerdict(tip);
  if (verdict === "always") return [words.always(plan)];
  const told = [plan, formatNumber(own), formatNumber(value)] as const;
  if (verdict === "at") return [words.at(...told)];
  if (verdict === "past") return [words.tips(...told, formatNumber(own / value))];
  return own > 0 ? [words.falls(...told, formatNumber(value / own))] : [];
}

/** What else would tip a plan that is short of it, as `tip` tells it. */
function remedyOf(plan: PlanTip, currency: string, lang: Lang): readonly string[] {
  const { tipping, own, push, remedies } = plan;
  const isShort = tipping.alpha50 === undefined || own < tipping.alpha50.value;
  if (!isShort || (push === undefined && remedies === undefined)) return [];
  return [`${pageWords[lang].quoted(plan.name)}: ${tipAnswer(plan, currency, lang)}`];
}

function networkBlocks({ thresholds, percolation }: NetworkTipping, lang: Lang): readonly PageBlock[] {
  const words = pageSpreadWords[lang].tipping;
  const { interval } = pageWords[lang];
  const { meanField, adjacency, nonBacktracking, local } = thresholds;
  const theory = [
    [words.meanField, meanField],
    [words.adjacency, adjacency],
    [words.nonBacktracking, nonBacktracking],
  ] as const;
  const { restPeak, secondPeak, variabilityPeak } = tipWords[lang];
  const sweeps =
    "uneven" in percolation
      ? ([[variabilityPeak, percolation.outbreaks?.variabilityPeak]] as const)
      : ([
          [words.susceptibilityPeak, percolation.susceptibilityPeak],
          [restPeak, percolation.restPeak],
          [secondPeak, percolation.secondPeak],
          [words.largestGap, percolation.largestGap],
        ] as const);
  const found = [
    ...theory.flatMap(([name, value]) => (value === null ? [] : [{ name, value, told: "–" }])),
    ...sweeps.flatMap(([name, each]) =>
      each === undefined
        ? []
        : [{ name, value: each.value, told: each.ci === undefined ? "–" : rangeText(each.ci, each.value) }],
    ),
  ];
  return [
    ...pageBlocks.columns(words.network, [
      [words.threshold, found.map(({ name }) => name)],
      [words.value, columnText.numbers(found.map(({ value }) => value))],
      [interval, found.map(({ told }) => told)],
    ]),
    ...(local ? pageBlocks.notes(words.local) : []),
  ];
}

const rangeText = ([low, high]: readonly [number, number], like: number): string =>
  `${formatLike(low, like)} – ${formatLike(high, like)}`;
