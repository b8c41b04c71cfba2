import { attributionFigure } from "../charts/attributionFigure.ts";
import { comparisonFigure } from "../charts/comparisonFigure.ts";
import { costFigure } from "../charts/costFigure.ts";
import type { Figure } from "../charts/Figure.ts";
import { plansReachFigure } from "../charts/plansReachFigure.ts";
import { reachFigure } from "../charts/reachFigure.ts";
import { sentimentFigure } from "../charts/sentimentFigure.ts";
import { spiralCurveFigure } from "../charts/spiralCurveFigure.ts";
import { spiralGaugeFigure } from "../charts/spiralGaugeFigure.ts";
import { tippingCurveFigure } from "../charts/tippingCurveFigure.ts";
import { tippingGaugeFigure } from "../charts/tippingGaugeFigure.ts";
import { whatIfFigure } from "../charts/whatIfFigure.ts";
import type { Lang } from "../Lang.ts";
import { scaledReport } from "../scaledFindings.ts";
import { pageSpreadWords } from "../words/pageSpreadWords.ts";
import { comparedPlans } from "./comparedPlans.ts";
import type { PageFigures, PageParts } from "./PageParts.ts";
import { starterNames } from "./starterNames.ts";

/** The charts of a page, drawn: those of all plans first, then those of each. */
export function pageFigures({ report: computed, tipping, comparison }: PageParts, lang: Lang): PageFigures {
  const report = scaledReport(computed);
  const plans = report.plans.map(({ name }, number) => ({
    number,
    names: starterNames(report.scenario, name, lang),
  }));
  const { pairs } = comparedPlans(report, comparison);
  const tried = (report.whatIf?.plans ?? []).map((_, number) => number);
  const { measure } = pageSpreadWords[lang].comparison;
  return {
    comparison: there([comparisonFigure(pairs, measure, lang)]),
    reach: there([
      plansReachFigure(report, lang),
      ...plans.map(({ number, names }) => reachFigure(report, number, lang, names)),
    ]),
    tipping:
      tipping === undefined
        ? []
        : there([tippingGaugeFigure(tipping, lang), tippingCurveFigure(tipping, lang)]),
    spiral: there([
      spiralGaugeFigure(report, lang),
      ...plans.map(({ number }) => spiralCurveFigure(report, number, lang)),
    ]),
    whatIf: there(
      tried.flatMap((number) => [
        whatIfFigure(report, number, "spiral", lang),
        whatIfFigure(report, number, "negativeSharers", lang),
      ]),
    ),
    cost: there(
      plans.flatMap(({ number, names }) => [
        costFigure(report, number, "channel", lang),
        costFigure(report, number, "starter", lang, names),
      ]),
    ),
    sentiment: there(plans.map(({ number }) => sentimentFigure(report, number, lang))),
    starters: there(plans.map(({ number, names }) => attributionFigure(report, number, lang, names))),
  };
}

const there = (figures: readonly (Figure | null)[]): readonly Figure[] =>
  figures.filter((figure) => figure !== null);
