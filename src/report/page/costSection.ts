import type { Figure } from "../charts/Figure.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageBlock, PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { starterNames } from "./starterNames.ts";

/** What each plan costs, for what, and where. */
export function costSection(report: RunReport, figures: readonly Figure[], lang: Lang): PageSection | null {
  const words = pageEffectWords[lang].cost;
  const { plan: planColumn, heading } = pageWords[lang];
  const priced = report.plans.flatMap(({ name, findings: { cost } }) =>
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
    blocks: [
      ...pageBlocks.table(words.caption, columns, rows),
      ...pageBlocks.figures(figures),
      ...priced.flatMap((each) => partTables(report, each, lang)),
    ],
  };
}

type Cost = NonNullable<RunReport["plans"][number]["findings"]["cost"]>;

function partTables(
  { scenario }: RunReport,
  { name, cost }: { readonly name: string; readonly cost: Cost },
  lang: Lang,
): readonly PageBlock[] {
  const words = pageEffectWords[lang].cost;
  const { channel: channelColumn, quoted } = pageWords[lang];
  const parts = ({ cost: money, share }: { readonly cost: number; readonly share: number }) => [
    formatNumber(money),
    pageNumbers.share(share),
  ];
  const names = starterNames(scenario, name, lang);
  const starters = cost.starters.map((each, i) => [names[i] ?? each.starter, ...parts(each)]);
  const clicks = cost.clicks.cost === 0 ? [] : [[words.clicks, ...parts(cost.clicks)]];
  const channels = (cost.channels ?? []).map((each) => [each.channel, ...parts(each)]);
  const columns = [words.cost, words.share];
  return [
    ...pageBlocks.table(words.byChannel(quoted(name), cost.currency), [channelColumn, ...columns], channels),
    ...pageBlocks.table(
      words.byStarter(quoted(name), cost.currency),
      [words.starter, ...columns],
      [...starters, ...clicks],
    ),
  ];
}
