import type { Scenario } from "../../model/Scenario.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageWords } from "../words/pageWords.ts";
import { type VerdictWords, verdictWords } from "../words/verdictWords.ts";
import type { ComparedPlans } from "./comparedPlans.ts";
import { type LeadingPlan, leadingPlan } from "./leadingPlan.ts";
import type { Page, PageFact } from "./Page.ts";
import type { PageParts } from "./PageParts.ts";
import { pageNumbers } from "./pageNumbers.ts";

const { about, ofHundred } = pageNumbers;

/**
 * The answer to "which plan, and what will come of it?" for somebody who reads for ten seconds: one sentence
 * and a few numbers of the plan that reaches most. report: as scaled for its readers.
 */
export function verdictOf(
  report: RunReport,
  compared: ComparedPlans,
  tipping: PageParts["tipping"],
  lang: Lang,
): Pick<Page, "verdict" | "facts" | "factsOf"> {
  const words = verdictWords[lang];
  const leading = leadingPlan(report, compared);
  if (leading === null) return { verdict: "", facts: [], factsOf: null };
  const { quoted } = pageWords[lang];
  const { best } = leading;
  const tip = tipping?.plans.find(({ name }) => name === best.name);
  return {
    verdict: sentence(leading, report.plans.length, words, quoted) + warning(best.findings, words),
    factsOf: report.plans.length === 1 ? null : words.factsOf(quoted(best.name)),
    facts: [...reachFacts(best, report.scenario, words), ...tipFacts(tip, words), ...riskFacts(best, words)],
  };
}

/** From so many launches on, whoever reads no further is told of a negative spiral. */
const TOLD_FROM = 0.05;

const warning = ({ spiral }: Findings, words: VerdictWords): string =>
  spiral === undefined || spiral.probability < TOLD_FROM ? "" : words.but(ofHundred(spiral.probability));

function sentence(
  leading: LeadingPlan,
  plans: number,
  words: VerdictWords,
  quoted: (name: string) => string,
): string {
  const { best, other, lead } = leading;
  const sharers = about(best.findings.sharers.mean);
  const { viewers } = best.findings;
  if (other === null) return words.alone(sharers, viewers === undefined ? null : about(viewers.mean));
  const [name, against] = [quoted(best.name), quoted(other.name)];
  if (lead === "none") return words.equal(name, against, sharers);
  if (lead === "unclear") return words.even(name, against, sharers);
  const others = about(other.findings.sharers.mean);
  return plans === 2
    ? words.ahead(name, against, sharers, others)
    : words.aheadOfAll(name, plans, sharers, against, others);
}

type Findings = RunReport["plans"][number]["findings"];

function reachFacts(
  { findings }: { readonly findings: Findings },
  { ignition }: Scenario,
  words: VerdictWords,
) {
  const { sharers, viewers, ignition: ignites } = findings;
  const facts: PageFact[] = [
    {
      value: words.people(about(sharers.mean)),
      label: words.sharers,
      note: words.sharersNote(about(sharers.q05), about(sharers.q95)),
    },
  ];
  if (viewers !== undefined) facts.push({ value: words.people(about(viewers.mean)), label: words.viewers });
  if (ignites !== undefined) {
    facts.push({
      value: words.outOf(ofHundred(ignites.probability)),
      label: words.ignites,
      note: words.ignitesNote(pageNumbers.people(ignites.threshold), ignition.counts === "earned"),
    });
  }
  return facts;
}

function tipFacts(
  tip: NonNullable<PageParts["tipping"]>["plans"][number] | undefined,
  words: VerdictWords,
): readonly PageFact[] {
  if (tip === undefined) return [];
  const { alpha50, margin } = tip.tipping;
  if (alpha50 === undefined)
    return [{ value: words.outOf("<\u00a050"), label: words.never, note: words.neverNote }];
  if (margin === undefined) return [];
  return [{ value: words.times(formatNumber(margin)), label: words.tips, note: words.tippingNote }];
}

function riskFacts({ findings }: { readonly findings: Findings }, words: VerdictWords): readonly PageFact[] {
  const { spiral, cost } = findings;
  const facts: PageFact[] = [];
  if (spiral !== undefined) {
    facts.push({
      value: words.outOf(ofHundred(spiral.probability)),
      label: words.spirals,
      note: words.spiralsNote(pageNumbers.people(spiral.threshold)),
    });
  }
  if (cost !== undefined) {
    const { currency, total, perSharer } = cost;
    const note =
      perSharer === undefined ? {} : { note: words.costsNote(`${about(perSharer)}\u00a0${currency}`) };
    facts.push({ value: `${about(total)}\u00a0${currency}`, label: words.costs, ...note });
  }
  return facts;
}
