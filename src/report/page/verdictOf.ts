import { currencyOf } from "../../model/currencyOf.ts";
import type { Scenario } from "../../model/Scenario.ts";
import type { SeedingMethod } from "../../seeding/seedingMethods.ts";
import { formatNumber } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import type { RunReport } from "../RunReport.ts";
import { pageStarterWords } from "../words/pageStarterWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { type VerdictWords, verdictWords } from "../words/verdictWords.ts";
import type { ComparedPlans } from "./comparedPlans.ts";
import type { Page, PageFact } from "./Page.ts";
import type { PageParts } from "./PageParts.ts";
import { type PageAnswer, pageAnswer } from "./pageAnswer.ts";
import type { PageHelp } from "./pageHelp.ts";
import { pageNumbers } from "./pageNumbers.ts";
import { responseName } from "./responseName.ts";
import { timeText } from "./timeText.ts";

const { about, ofHundred, people } = pageNumbers;

/**
 * The answer to "which plan, how sure is that, what could turn, and what would help most?" for somebody who
 * reads for ten seconds: three sentences at most, and a few numbers of the plan that reaches most. report: as
 * scaled for its readers.
 */
export function verdictOf(
  report: RunReport,
  compared: ComparedPlans,
  tipping: PageParts["tipping"],
  lang: Lang,
): Pick<Page, "verdict" | "facts" | "factsOf"> {
  const words = verdictWords[lang];
  const answer = pageAnswer(report, compared, tipping);
  if (answer === null) return { verdict: "", facts: [], factsOf: null };
  const { quoted } = pageWords[lang];
  const { best } = answer;
  const tip = tipping?.plans.find(({ name }) => name === best.name);
  const first = sentence(answer, report.plans.length, words, quoted);
  return {
    verdict: first + warning(answer, words) + helpText(answer.help, report.scenario, lang),
    factsOf: report.plans.length === 1 ? null : words.factsOf(quoted(best.name)),
    facts: [...reachFacts(best, report.scenario, words), ...tipFacts(tip, words), ...riskFacts(best, words)],
  };
}

/** From so many launches on, whoever reads no further is told of a negative spiral. */
const TOLD_FROM = 0.05;

function warning({ best, overRanges, ranges }: PageAnswer, words: VerdictWords): string {
  const { spiral } = best.findings;
  const cases = spiral === undefined || spiral.probability < TOLD_FROM ? null : ofHundred(spiral.probability);
  const holds =
    overRanges !== undefined
      ? { over: [...new Set(overRanges.winShare.map(ofHundred))].join("–") }
      : ranges > 0
        ? { inputs: String(ranges) }
        : null;
  return cases === null && holds === null ? "" : words.but(cases, holds);
}

/** What makes the first sentence sure: worlds in which it is ahead, or the chance that it is the best. */
function sureText({ ahead, bestChance }: PageAnswer, words: VerdictWords): string {
  if (ahead !== undefined) return words.sure(ofHundred(ahead.winShare));
  return bestChance === undefined ? "" : words.sureBest(pageNumbers.share(bestChance));
}

function helpText(help: PageHelp | null, scenario: Scenario, lang: Lang): string {
  if (help === null) return "";
  const words = verdictWords[lang];
  const [before, after] = [ofHundred(help.before), ofHundred(help.after)];
  return words.help(
    changeText(help, scenario, lang),
    help.kind === "response"
      ? words.turnsLess(after, before)
      : help.kind === "push" || help.kind === "content"
        ? words.takesOffInHalf(before)
        : words.takesOff(after, before),
  );
}

function changeText(help: PageHelp, scenario: Scenario, lang: Lang): string {
  const { helps } = verdictWords[lang];
  switch (help.kind) {
    case "seeds":
      // What chose them is a strategy; tipping, which found them, knows no such names.
      return helps.seeds(pageStarterWords[lang].picked(people(help.people), help.by as SeedingMethod));
    case "together":
      return helps.together;
    case "push": {
      const price =
        help.cost === undefined ? null : `${formatNumber(help.cost)}\u00a0${currencyOf(scenario)}`;
      return helps.push(people(help.people), people(help.instead), price);
    }
    case "content":
      return helps.content(formatNumber(help.times));
    case "response":
      return helps.response(
        responseName(help.response, lang),
        timeText.delay(help.delay, lang),
        scenario.watch !== null,
      );
  }
}

function sentence(
  answer: PageAnswer,
  plans: number,
  words: VerdictWords,
  quoted: (name: string) => string,
): string {
  const { best, other, lead } = answer;
  const sharers = about(best.findings.sharers.mean);
  const { viewers } = best.findings;
  if (other === null) return words.alone(sharers, viewers === undefined ? null : about(viewers.mean));
  const [name, against] = [quoted(best.name), quoted(other.name)];
  if (lead === "none") return words.equal(name, against, sharers);
  if (lead === "unclear") return words.even(name, against, sharers);
  const others = about(other.findings.sharers.mean);
  const sure = sureText(answer, words);
  return plans === 2
    ? words.ahead(name, against, sharers, others, sure)
    : words.aheadOfAll(name, plans, sharers, against, others, sure);
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
      value: words.people(people(sharers.mean)),
      label: words.sharers,
      note: words.sharersNote(people(sharers.q05), people(sharers.q95)),
    },
  ];
  if (viewers !== undefined) facts.push({ value: words.people(people(viewers.mean)), label: words.viewers });
  if (ignites !== undefined) {
    facts.push({
      value: words.outOf(ofHundred(ignites.probability)),
      label: words.ignites,
      note: words.ignitesNote(people(ignites.threshold), ignition.counts === "earned"),
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
      note: words.spiralsNote(people(spiral.threshold)),
    });
  }
  if (cost !== undefined) {
    const { currency, total, perSharer } = cost;
    const note =
      perSharer === undefined ? {} : { note: words.costsNote(`${formatNumber(perSharer)}\u00a0${currency}`) };
    facts.push({ value: `${formatNumber(total)}\u00a0${currency}`, label: words.costs, ...note });
  }
  return facts;
}
