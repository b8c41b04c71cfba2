import type { ScenarioComparison } from "../../projections/ScenarioComparison.ts";
import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
import type { Lang } from "../Lang.ts";
import { overRangesText } from "../overRangesText.ts";
import type { RunReport } from "../RunReport.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { ComparedPlans } from "./comparedPlans.ts";
import { frontierBlocks } from "./frontierBlocks.ts";
import type { PageBlock, PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";

const { people, signed } = pageNumbers;

/**
 * What each plan comes to, each against the first in the same worlds, what they are weighed by at once, and
 * what becomes of them over the ranges of inputs where that was reckoned.
 */
export function comparisonSection(
  report: RunReport,
  compared: ComparedPlans,
  comparison: ScenarioComparison | undefined,
  figures: readonly Figure[],
  lang: Lang,
): PageSection {
  const words = pageSpreadWords[lang].comparison;
  const { heading } = pageWords[lang];
  const [plan] = report.plans;
  const threshold = plan?.findings.ignition?.threshold;
  return {
    id: "comparison",
    heading: heading.comparison,
    blocks: [
      ...plansTable(report, compared, lang),
      ...pageBlocks.notes(
        words.note(people(report.scenario.runs), threshold === undefined ? null : people(threshold)),
      ),
      ...pageBlocks.figures(figures),
      ...pairsTable(compared, lang),
      ...frontierBlocks(report, comparison?.frontier, lang),
      ...(comparison === undefined ? [] : pageBlocks.plain(...overRangesText(comparison, lang))),
    ],
  };
}

/** What each plan comes to, on average over its worlds; columns of which no plan has anything are absent. */
function plansTable({ plans }: RunReport, { best }: ComparedPlans, lang: Lang): readonly PageBlock[] {
  const words = pageSpreadWords[lang].comparison;
  const findings = plans.map((each) => each.findings);
  const costs = columnText.numbers(findings.map(({ cost }) => cost?.total));
  return pageBlocks.columns(words.caption, [
    [pageWords[lang].plan, plans.map(({ name }) => name)],
    [words.sharers, columnText.people(findings.map(({ sharers }) => sharers.mean))],
    [words.range, findings.map(({ sharers: { q05, q95 } }) => `${people(q05)} – ${people(q95)}`)],
    [words.viewers, columnText.people(findings.map(({ viewers }) => viewers?.mean))],
    [words.ignites, columnText.chances(findings.map(({ ignition }) => ignition))],
    [words.negative, columnText.chances(findings.map(({ sentiment }) => sentiment?.negativeShare))],
    [words.cost, findings.map(({ cost }, i) => (cost === undefined ? "–" : `${costs[i]} ${cost.currency}`))],
    [words.best, columnText.shares(plans.map(({ name }) => best?.get(name)))],
  ]);
}

/** Each pair of plans in the worlds that they have in common. */
function pairsTable({ pairs }: ComparedPlans, lang: Lang): readonly PageBlock[] {
  const words = pageSpreadWords[lang].comparison;
  const { plan, interval } = pageWords[lang];
  if (pairs.length === 0) return [];
  return [
    ...pageBlocks.columns(
      words.pairs,
      [
        [plan, pairs.map((pair) => pair.plan)],
        [words.against, pairs.map(({ against }) => against)],
        [words.difference, pairs.map(({ mean }) => signed(mean))],
        [interval, pairs.map(({ ci }) => ci?.map(signed).join(" … ") ?? "–")],
        [words.wins, columnText.shares(pairs.map(({ winShare }) => winShare))],
        [words.ties, columnText.shares(pairs.map(({ tieShare }) => tieShare))],
      ],
      [words.against],
    ),
    ...pageBlocks.notes(words.pairsNote),
  ];
}
