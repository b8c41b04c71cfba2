import type { CostPart } from "../projections/cost.ts";
import type { RunFindings } from "../projections/findings.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { starterLabel } from "./starterLabel.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { attentionWords } from "./words/attentionWords.ts";
import { costWords } from "./words/costWords.ts";
import { wrapText } from "./wrapText.ts";

type Cost = NonNullable<RunFindings["cost"]>;

const COLUMNS = ["perViewer", "perSharer", "cpm", "cpc", "roi"] as const;

/** What each plan costs, what one of something costs, and where the money goes; nothing without prices. */
export function costText({ plans, scenario }: RunReport, width: number, lang: Lang): readonly string[] {
  const costs = plans.flatMap(({ name, findings: { cost } }) => (cost === undefined ? [] : [{ name, cost }]));
  const [first] = costs;
  if (first === undefined) return [];
  const words = costWords[lang];
  const labelOf = (plan: string, starter: string): string => {
    const { starters = [] } = scenario.plans.find((each) => each.name === plan) ?? {};
    return starterLabel(starter, starters, scenario.clock, lang);
  };
  const shown = COLUMNS.filter((key) => costs.some(({ cost }) => cost[key] !== undefined));
  const has = (wanted: keyof Cost): boolean => shown.some((key) => key === wanted);
  const rows = costs.map(({ name, cost }) => [
    visible(name),
    formatNumber(cost.total),
    ...shown.map((key) => (cost[key] === undefined ? "–" : price(cost[key]))),
  ]);
  const notes = [
    words.priceNote,
    ...(has("cpm") ? [words.cpmNote] : []),
    ...(has("roi") ? [words.roiNote] : []),
  ];
  return [
    words.title(visible(first.cost.currency)),
    textTable([[words.plan, words.cost, ...shown.map((key) => words[key])], ...rows]),
    "",
    ...wrapText(notes.join(words.between), width),
    ...costs.flatMap(({ name, cost }) =>
      wrapText(
        attentionWords[lang].told(
          visible(name),
          whereItGoes(cost, (starter) => labelOf(name, starter), lang),
        ),
        width,
      ),
    ),
  ];
}

/** At least two digits after the point for what is small, as prices have them. */
const price = (value: number): string => formatLike(value, Math.abs(value) < 100 ? 1.5 : value);

function whereItGoes(cost: Cost, labelOf: (starter: string) => string, lang: Lang): readonly string[] {
  const words = costWords[lang];
  const { starters, clicks, channels, cpcBenchmark, mediaCostEquivalent } = cost;
  const part = (what: string, { share }: CostPart): string => words.part(formatShare(share), what);
  const paid = [
    ...starters.filter(({ share }) => share > 0).map((each) => part(labelOf(each.starter), each)),
    ...(clicks.share > 0 ? [part(words.clicks, clicks)] : []),
  ];
  const by = (channels ?? []).filter(({ share }) => share > 0);
  return [
    paid.length === 0 ? words.nothing : paid.join(words.comma),
    ...(by.length > 1
      ? [words.byChannel(by.map((each) => `${formatShare(each.share)} ${visible(each.channel)}`))]
      : []),
    ...(cpcBenchmark === undefined ? [] : [words.benchmark(formatNumber(cpcBenchmark))]),
    ...(mediaCostEquivalent === undefined ? [] : [words.equivalent(formatNumber(mediaCostEquivalent))]),
  ];
}
