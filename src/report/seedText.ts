import type { SeedingChoice } from "../seeding/chooseNodes.ts";
import type { Certificate } from "../seeding/opim.ts";
import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import type { Summary } from "../statistics/Summary.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";
import { runWords } from "./words/runWords.ts";
import { type SeedWords, seedWords } from "./words/seedWords.ts";
import { wrapText } from "./wrapText.ts";

/** Who was chosen, how, and what is known of the choice. */
export interface ChosenPeople {
  readonly request: {
    readonly method: SeedingMethod;
    readonly k: number | null;
    readonly budget: number | null;
    readonly epsilon: number;
    readonly within: string | null;
    readonly avoid: string | null;
  };
  readonly labels: readonly string[];
  readonly cost: number | null;
  readonly choice: Pick<SeedingChoice, "reasons" | "side" | "scoreError">;
  readonly certificate: Certificate | null;
}

/** The report of `seed`: the people, how far they reach, and how good that is at least. */
export function seedText(report: RunReport, chosen: ChosenPeople, width: number, lang: Lang): string {
  const { scenario, network, plans } = report;
  const { labels, request, choice } = chosen;
  const words = seedWords[lang];
  const { people, ties, seed } = runWords[lang];
  const facts = [
    people(formatNumber(network.people.count)),
    ties(formatNumber(network.tieCount)),
    words.methods[request.method],
    ...(request.within === null ? [] : [words.within(visible(request.within))]),
    ...(request.avoid === null ? [] : [words.avoid(visible(request.avoid))]),
    seed(visible(scenario.seed)),
  ];
  const sharers = plans[0]?.findings.sharers;
  const told = [
    ...(sharers === undefined ? [] : [words.spread(meanText(sharers, words), formatNumber(scenario.runs))]),
    ...certificateText(chosen, words),
    // Why nothing is guaranteed, and what was done instead.
    ...(choice.reasons.length === 0 ? [] : [words.noGuarantee(choice.reasons, choice.side ?? null)]),
    ...(choice.scoreError === undefined ? [] : [words.sampled(formatShare(choice.scoreError))]),
  ];
  return [
    visible(scenario.info.title),
    facts.join(" · "),
    "",
    words.best(labels.length, paidText(chosen, scenario.costs?.currency)),
    ...wrapText(namesText(labels, words), width - 2).map((line) => `  ${line}`),
    ...told.flatMap((text) => ["", ...wrapText(text, width)]),
  ].join("\n");
}

/** So many people are named; a JSON document and the scenario file hold them all. */
const NAMED_MOST = 100;

function namesText(labels: readonly string[], words: SeedWords): string {
  const more = labels.length - NAMED_MOST;
  const named = labels.slice(0, NAMED_MOST).map(visible).join(", ");
  return more > 0 ? named + words.more(formatNumber(more)) : named;
}

const meanText = ({ mean, se }: Summary, words: SeedWords): string =>
  se === undefined
    ? formatNumber(mean)
    : words.standardError(se === 0 ? formatNumber(mean) : formatLike(mean, se), formatNumber(se));

/** An amount to the cent: one that was rounded up to its budget would look spent to the last. */
const exactNumber = (amount: number): string => formatLike(amount, Number.isInteger(amount) ? amount : 1.5);

function paidText({ request, cost }: ChosenPeople, currency = ""): Parameters<SeedWords["best"]>[1] {
  if (cost === null) return null;
  return {
    cost: exactNumber(cost),
    budget: request.budget === null ? null : exactNumber(request.budget),
    currency: visible(currency),
  };
}

function certificateText(
  { certificate, request, choice }: ChosenPeople,
  words: SeedWords,
): readonly string[] {
  if (certificate === null) return choice.reasons.length > 0 ? [words.noBound] : [];
  const { lower, upper, ratio, confidence } = certificate;
  const { k, budget } = request;
  return [
    words.certificate({
      ratio: formatShare(ratio),
      confidence: formatShare(confidence),
      lower: formatNumber(lower),
      upper: formatNumber(upper),
      limit: budget === null ? "people" : k === null ? "budget" : "both",
    }),
  ];
}
