import type { Scenario } from "../../model/Scenario.ts";
import type { Lang } from "../Lang.ts";
import { starterLabel } from "./starterLabel.ts";

/** The starters of a plan in the page's language, in the plan's order: as findings list them. */
export const starterNames = ({ plans, clock }: Scenario, plan: string, lang: Lang): readonly string[] =>
  (plans.find(({ name }) => name === plan)?.starters ?? []).map((each, i) =>
    starterLabel(each, i, clock, lang),
  );
