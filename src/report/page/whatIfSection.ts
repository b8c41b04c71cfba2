import { responseKinds } from "../../model/Response.ts";
import type { ResponseCell } from "../../projections/ResponseWhatIf.ts";
import type { Figure } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { whatIfNotes } from "../whatIfNotes.ts";
import { chartWords } from "../words/chartWords.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { timeText } from "./timeText.ts";

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
      ...pageBlocks.notes(words.same(pageNumbers.people(whatIf.worlds)), since, ...whatIfNotes(whatIf, lang)),
    ],
  };
}

/** The response with fewest spirals, and of these with fewest negative sharers; the first of equals. */
function bestText({ name, none, cells }: TriedPlan, lang: Lang): string {
  const words = pageEffectWords[lang].whatIf;
  const { quoted } = pageWords[lang];
  const [best] = [...cells].sort(
    (a, b) => a.spiral.probability - b.spiral.probability || a.negativeSharers - b.negativeSharers,
  );
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

/** The name of a kind of response; those that are tried are kinds. */
function responseName(kind: ResponseCell["kind"], lang: Lang): string {
  const known = responseKinds.find((each) => each === kind);
  return known === undefined ? kind : chartWords[lang].kinds[known];
}
