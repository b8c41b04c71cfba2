import type { Scenario } from "../../model/Scenario.ts";
import type { Lang } from "../Lang.ts";
import { pageStarterWords } from "../words/pageStarterWords.ts";
import { starterLabel } from "./starterLabel.ts";

/** The starters of a plan in the page's language, in the plan's order: as findings list them. */
export const starterNames = ({ plans, clock }: Scenario, plan: string, lang: Lang): readonly string[] =>
  (plans.find(({ name }) => name === plan)?.starters ?? []).map((each, i) =>
    starterLabel(each, i, clock, lang),
  );

/** What else brings people beside starters, as findings name it; null: it is a starter. */
export function otherStarterName(starter: string, lang: Lang): string | null {
  const { supporters, spontaneous } = pageStarterWords[lang];
  return starter === "supporters" ? supporters : starter === "spontaneous" ? spontaneous : null;
}
