import type { Figure } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { whatIfNotes } from "../whatIfNotes.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { bestResponse } from "./bestResponse.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { responseName } from "./responseName.ts";
import { timeText } from "./timeText.ts";

const { people } = pageNumbers;

type TriedPlan = NonNullable<RunReport["whatIf"]>["plans"][number];

/** What each response, so long after the first alert, would make of the same worlds. */
export function whatIfSection(
  { whatIf, scenario }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  if (whatIf === undefined) return null;
  const words = pageEffectWords[lang].whatIf;
  const since = scenario.watch === null ? words.sinceLaunch : words.sinceAlert;
  return {
    id: "what-if",
    heading: pageWords[lang].heading.whatIf,
    blocks: [
      ...pageBlocks.plain(...whatIf.plans.map((each) => bestText(each, lang))),
      ...pageBlocks.figures(figures),
      ...pageBlocks.notes(
        words.same(people(whatIf.worlds), whatIf.worlds < scenario.runs ? people(scenario.runs) : null),
        since,
        ...whatIfNotes(whatIf, lang),
      ),
    ],
  };
}

function bestText({ name, none, cells }: TriedPlan, lang: Lang): string {
  const words = pageEffectWords[lang].whatIf;
  const { quoted } = pageWords[lang];
  const best = bestResponse(cells);
  if (best === undefined || best.spiral.probability >= none.spiral.probability)
    return words.useless(quoted(name));
  const chances = [best, none].map(({ spiral }) => pageNumbers.share(spiral.probability)) as [string, string];
  return words.best(
    quoted(name),
    responseName(best.kind, lang),
    timeText.delay(best.delay, lang),
    ...chances,
  );
}
