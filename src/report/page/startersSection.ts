import { personLabel } from "../../network/People.ts";
import type { Figure } from "../charts/Figure.ts";
import { columnText } from "../columnText.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";

/** Of the people through whom most came. */
const SHOWN_PEOPLE = 5;

/** What each starter brought, and the people through whom most came. */
export function startersSection(
  { plans, network }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageEffectWords[lang].starters;
  const { heading, quoted } = pageWords[lang];
  const tables = plans.flatMap(({ name, findings: { attribution } }) => {
    const most = (attribution?.people ?? []).slice(0, SHOWN_PEOPLE);
    return pageBlocks.columns(words.people(quoted(name)), [
      [words.person, most.map(({ person }) => personLabel(network.people, person))],
      [words.descendants, columnText.people(most.map(({ descendants }) => descendants))],
    ]);
  });
  if (figures.length + tables.length === 0) return null;
  return {
    id: "starters",
    heading: heading.starters,
    blocks: [...pageBlocks.figures(figures), ...tables, ...pageBlocks.notes(words.note)],
  };
}
