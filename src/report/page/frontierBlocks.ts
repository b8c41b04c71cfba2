import type { ScenarioComparison } from "../../projections/ScenarioComparison.ts";
import { columnText } from "../columnText.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageBlock } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";

/**
 * Reach, cost and risk of the plans beside each other, those of them that there are, and which plan beats
 * which in all of it; nothing where plans are weighed by one of them alone.
 */
export function frontierBlocks(
  { plans }: RunReport,
  frontier: ScenarioComparison["frontier"],
  lang: Lang,
): readonly PageBlock[] {
  if (frontier === undefined) return [];
  const words = pageSpreadWords[lang].comparison;
  const { plan, none, quoted } = pageWords[lang];
  const findings = plans.map((each) => each.findings);
  const costs = columnText.numbers(findings.map(({ cost }) => cost?.total));
  const hasViewers = frontier.reach === "viewers";
  const columns = {
    reach: [
      hasViewers ? words.viewers : words.sharers,
      columnText.people(findings.map(({ viewers, sharers }) => (hasViewers ? viewers : sharers)?.mean)),
    ],
    cost: [
      words.cost,
      findings.map(({ cost }, i) => (cost === undefined ? "–" : `${costs[i]} ${cost.currency}`)),
    ],
    risk: [words.risk, columnText.chances(findings.map(({ spiral }) => spiral))],
  } as const;
  const beaten = frontier.dominatedBy.map((by) => (by === null ? none : quoted(plans[by]?.name ?? "")));
  return [
    ...pageBlocks.columns(
      words.frontier,
      [
        [plan, plans.map(({ name }) => name)],
        ...frontier.axes.map((axis) => columns[axis]),
        [words.beatenBy, beaten],
      ],
      [words.beatenBy],
    ),
    ...pageBlocks.notes(words.frontierNote),
  ];
}
