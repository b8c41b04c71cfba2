import { personLabel } from "../../network/People.ts";
import type { Figure } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";

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
    const rows = (attribution?.people ?? [])
      .slice(0, SHOWN_PEOPLE)
      .map(({ person, descendants }) => [
        personLabel(network.people, person),
        pageNumbers.people(descendants),
      ]);
    return pageBlocks.table(words.people(quoted(name)), [words.person, words.descendants], rows);
  });
  if (figures.length + tables.length === 0) return null;
  return {
    id: "starters",
    heading: heading.starters,
    blocks: [...pageBlocks.figures(figures), ...tables, ...pageBlocks.notes(words.note)],
  };
}
