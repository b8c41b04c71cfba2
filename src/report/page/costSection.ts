import type { Figure } from "../charts/Figure.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";

/** What each plan costs, and what for; where and by whom, charts show. */
export function costSection(
  { plans }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageEffectWords[lang].cost;
  const { plan: planColumn, heading } = pageWords[lang];
  const priced = plans.flatMap(({ name, findings: { cost } }) =>
    cost === undefined ? [] : [{ name, cost }],
  );
  if (priced.length === 0) return null;
  const ratios = ["perSharer", "perViewer", "cpm", "revenue", "roi"] as const;
  const shown = ratios.filter((ratio) => priced.some(({ cost }) => cost[ratio] !== undefined));
  const rows = priced.map(({ name, cost }) => [
    ...[name, `${formatNumber(cost.total)} ${cost.currency}`],
    ...shown.map((ratio) => formatNumber(cost[ratio] ?? Number.NaN)),
  ]);
  const columns = [planColumn, words.total, ...shown.map((ratio) => words[ratio])];
  return {
    id: "cost",
    heading: heading.cost,
    blocks: [...pageBlocks.table(words.caption, columns, rows), ...pageBlocks.figures(figures)],
  };
}
