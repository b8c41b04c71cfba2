import type { Lang } from "../Lang.ts";
import { scaledReport } from "../scaledFindings.ts";
import { pageWords } from "../words/pageWords.ts";
import { comparedPlans } from "./comparedPlans.ts";
import { comparisonSection } from "./comparisonSection.ts";
import { costSection } from "./costSection.ts";
import { honestySection } from "./honestySection.ts";
import type { Page, PageSection } from "./Page.ts";
import type { PageFigures, PageParts } from "./PageParts.ts";
import { reachSection } from "./reachSection.ts";
import { sentimentSection } from "./sentimentSection.ts";
import { spiralSection } from "./spiralSection.ts";
import { startersSection } from "./startersSection.ts";
import { tippingSection } from "./tippingSection.ts";
import { verdictOf } from "./verdictOf.ts";
import { whatIfSection } from "./whatIfSection.ts";

/** The page of a scenario, from the answer to what it rests on; sections without data are absent. */
export function pageOf(parts: PageParts, figures: PageFigures, lang: Lang): Page {
  const report = scaledReport(parts.report);
  const compared = comparedPlans(report, parts.comparison);
  const { kicker, data, numbers, footer } = pageWords[lang];
  const { info } = report.scenario;
  const sections: readonly (PageSection | null)[] = [
    comparisonSection(report, compared, parts.comparison, figures.comparison, lang),
    reachSection(report, figures.reach, lang),
    parts.tipping === undefined
      ? null
      : tippingSection(parts.tipping, report.scenario, figures.tipping, lang),
    spiralSection(report, figures.spiral, lang),
    whatIfSection(report, figures.whatIf, lang),
    costSection(report, figures.cost, lang),
    sentimentSection(figures.sentiment, lang),
    startersSection(report, figures.starters, lang),
    honestySection({ ...parts, report }, lang),
  ];
  return {
    lang,
    title: info.title,
    kicker,
    about: (info.whatIsIt ?? "").split(/\n{2,}/).flatMap((text) => (text.trim() === "" ? [] : [text.trim()])),
    ...verdictOf(report, compared, parts.tipping, lang),
    sections: sections.filter((section) => section !== null),
    dataHeading: data,
    dataLink: numbers,
    footer: footer(report.version),
  };
}
