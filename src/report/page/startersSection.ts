import { personLabel } from "../../network/People.ts";
import type { Figure } from "../charts/Figure.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageEffectWords } from "../words/pageEffectWords.ts";
import { pageWords } from "../words/pageWords.ts";
import type { PageSection } from "./Page.ts";
import { pageBlocks } from "./pageBlocks.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { otherStarterName, starterNames } from "./starterNames.ts";

const { people, share } = pageNumbers;

/** What each starter brought, and the people through whom most came. */
export function startersSection(
  { plans, network, scenario }: RunReport,
  figures: readonly Figure[],
  lang: Lang,
): PageSection | null {
  const words = pageEffectWords[lang].starters;
  const { heading, quoted } = pageWords[lang];
  const columns = [words.starter, words.started, words.sharers, words.share];
  const tables = plans.flatMap(({ name, findings: { attribution } }) => {
    if (attribution === undefined) return [];
    const names = starterNames(scenario, name, lang);
    const starters = attribution.starters.map((each, i) => [
      names[i] ?? otherStarterName(each.starter, lang) ?? each.starter,
      ...[people(each.seeds), people(each.sharers), share(each.share)],
    ]);
    const persons = attribution.people.map(({ person, descendants }) => [
      personLabel(network.people, person),
      people(descendants),
    ]);
    return [
      ...pageBlocks.table(words.caption(quoted(name)), columns, starters),
      ...pageBlocks.table(words.people(quoted(name)), [words.person, words.descendants], persons),
    ];
  });
  if (tables.length === 0) return null;
  return {
    id: "starters",
    heading: heading.starters,
    blocks: [...pageBlocks.figures(figures), ...tables, ...pageBlocks.notes(words.note)],
  };
}
