import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
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
  const totals = columnText.numbers(priced.map(({ cost }) => cost.total));
  const table = pageBlocks.columns(words.caption, [
    [planColumn, priced.map(({ name }) => name)],
    [words.total, priced.map(({ cost }, i) => `${totals[i]} ${cost.currency}`)],
    ...shown.map(
      (ratio) => [words[ratio], columnText.numbers(priced.map(({ cost }) => cost[ratio]))] as const,
    ),
  ]);
  return {
    id: "cost",
    heading: heading.cost,
    blocks: [...table, ...pageBlocks.figures(figures)],
  };
}
