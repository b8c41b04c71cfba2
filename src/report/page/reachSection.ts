import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import type { PageFigure } from "./PageFigure.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { starterLabel } from "./starterLabel.ts";

/** How reach grows, when most people join, and when the starters act. */
export function reachSection(
  { plans, scenario }: RunReport,
  figures: readonly PageFigure[],
  lang: Lang,
): PageSection | null {
  const words = pageSpreadWords[lang].reach;
  const { heading, plan, span, phase, quoted } = pageWords[lang];
  const peaks = plans.flatMap(({ name, findings: { peak } }) =>
    peak === undefined ? [] : [words.peak(quoted(name), span(peak.time.q50, peak.unit))],
  );
  const phases = plans.flatMap(({ name, findings: { phases: found } }) =>
    (found?.spans ?? []).map((each) => [
      ...[name, phase[each.phase]],
      ...[each.from, each.to].map((time) => span(time, found?.unit ?? "round")),
    ]),
  );
  const starters = plans.flatMap(({ name }) => {
    const told = scenario.plans.find((each) => each.name === name)?.starters ?? [];
    return told.length === 0
      ? []
      : [
          `${quoted(name)}: ${told.map((each, i) => starterLabel(each, i, scenario.clock, lang)).join(" · ")}`,
        ];
  });
  const columns = [plan, words.phaseName, words.from, words.to];
  const blocks = [
    ...pageBlocks.figures(figures),
    ...pageBlocks.plain(...peaks),
    ...pageBlocks.list(starters),
    ...pageBlocks.table(words.phases, columns, phases, [words.phaseName]),
    ...(figures.length === 0 ? [] : pageBlocks.notes(words.fan)),
  ];
  return blocks.length === 0 ? null : { id: "reach", heading: heading.reach, blocks };
}
