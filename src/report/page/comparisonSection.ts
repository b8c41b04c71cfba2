import type { Figure } from "../charts/Figure.ts";
import { formatChance, formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { ComparedPlans } from "./comparedPlans.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";

const { people, share, signed } = pageNumbers;

/** What each plan comes to, and each against the first in the same worlds. */
export function comparisonSection(
  { plans }: RunReport,
  { pairs, best }: ComparedPlans,
  figures: readonly Figure[],
  lang: Lang,
): PageSection {
  const words = pageSpreadWords[lang].comparison;
  const { heading, plan: planColumn, interval } = pageWords[lang];
  const has = (part: "viewers" | "ignition" | "sentiment" | "cost"): boolean =>
    plans.some(({ findings }) => findings[part] !== undefined);
  const columns: readonly (readonly [name: string, shown: boolean])[] = [
    [planColumn, true],
    [words.sharers, true],
    [words.range, true],
    [words.viewers, has("viewers")],
    [words.ignites, has("ignition")],
    [words.negative, has("sentiment")],
    [words.cost, has("cost")],
    [words.best, best !== undefined],
  ];
  const rows = plans.map(({ name, findings }) => {
    const { sharers, viewers, ignition, sentiment, cost } = findings;
    const negative = sentiment?.negativeShare;
    const cells = [
      name,
      people(sharers.q50),
      `${people(sharers.q05)} – ${people(sharers.q95)}`,
      viewers === undefined ? "–" : people(viewers.q50),
      ignition === undefined ? "–" : formatChance(ignition.probability, ignition.ci),
      negative === undefined ? "–" : formatChance(negative.value, negative.ci),
      cost === undefined ? "–" : `${formatNumber(cost.total)} ${cost.currency}`,
      best === undefined ? "–" : share(best.get(name) ?? 0),
    ];
    return cells.filter((_, i) => columns[i]?.[1]);
  });
  const threshold = plans[0]?.findings.ignition?.threshold;
  const names = columns.filter(([, shown]) => shown).map(([name]) => name);
  const pairColumns = [planColumn, words.against, words.difference, interval, words.wins, words.ties];
  const pairRows = pairs.map(({ plan, against, mean, ci, winShare, tieShare }) => [
    ...[plan, against, signed(mean)],
    ci?.map(signed).join(" … ") ?? "–",
    ...[share(winShare), share(tieShare)],
  ]);
  return {
    id: "comparison",
    heading: heading.comparison,
    blocks: [
      ...pageBlocks.table(words.caption, names, rows),
      ...pageBlocks.notes(words.note(threshold === undefined ? null : people(threshold))),
      ...pageBlocks.figures(figures),
      ...pageBlocks.table(words.pairs, pairColumns, pairRows, [words.against]),
      ...(pairs.length === 0 ? [] : pageBlocks.notes(words.pairsNote)),
    ],
  };
}
