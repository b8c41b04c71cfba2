import type { Figure } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { starterNames } from "./starterNames.ts";
import { timeText } from "./timeText.ts";

type Peak = NonNullable<RunReport["plans"][number]["findings"]["peak"]>;

function peakText(plan: string, { time, unit }: Peak, lang: Lang): string {
  const { peak, peakAtOnce } = pageSpreadWords[lang].reach;
  return time.q50 === 0 ? peakAtOnce(plan) : peak(plan, timeText.span(time.q50, unit, lang));
}

/** How reach grows, when most people join, and when the starters act. */
export function reachSection(
  { plans, scenario }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageSpreadWords[lang].reach;
  const { heading, plan, phase, quoted } = pageWords[lang];
  const peaks = plans.flatMap(({ name, findings: { peak } }) =>
    peak === undefined ? [] : [peakText(quoted(name), peak, lang)],
  );
  const phases = plans.flatMap(({ name, findings: { phases: found } }) =>
    (found?.spans ?? []).map((each) => [
      ...[name, phase[each.phase]],
      ...[each.from, each.to].map((time) => timeText.span(time, found?.unit ?? "round", lang)),
    ]),
  );
  const starters = plans.flatMap(({ name }) => {
    const names = starterNames(scenario, name, lang);
    return names.length === 0 ? [] : [`${quoted(name)} – ${names.join(" · ")}`];
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
