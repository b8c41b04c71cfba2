import type { SeedingChoice } from "../seeding/chooseNodes.ts";
import type { Certificate } from "../seeding/opim.ts";
import type { SpreadReason } from "../seeding/SpreadModel.ts";
import type { SandwichSide } from "../seeding/sandwich.ts";
import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import type { Summary } from "../statistics/Summary.ts";
import { formatLike, formatNumber, formatShare } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { visible } from "./visible.ts";
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
export function seedText(report: RunReport, chosen: ChosenPeople, width: number): string {
  const { scenario, network, plans } = report;
  const { labels, request } = chosen;
  const facts = [
    `${formatNumber(network.people.count)} people`,
    `${formatNumber(network.tieCount)} ties`,
    methodNames[request.method],
    ...(request.within === null ? [] : [`within ${visible(request.within)}`]),
    ...(request.avoid === null ? [] : [`without ${visible(request.avoid)}`]),
    `seed ${visible(scenario.seed)}`,
  ];
  const sharers = plans[0]?.findings.sharers;
  const spread =
    sharers === undefined
      ? []
      : [
          `They reach ${meanText(sharers)} sharers on average, in ` +
            `${formatNumber(scenario.runs)} worlds that were not used for choosing.`,
        ];
  return [
    visible(scenario.info.title),
    facts.join(" · "),
    "",
    `${countText(chosen, scenario.costs?.currency)}, the best first:`,
    ...wrapText(namesText(labels), width - 2).map((line) => `  ${line}`),
    ...[...spread, certificateText(chosen), ...modelText(chosen), ...errorText(chosen)]
      .filter((text) => text !== "")
      .flatMap((text) => ["", ...wrapText(text, width)]),
  ].join("\n");
}

/** So many people are named; a JSON document and the scenario file hold them all. */
const NAMED_MOST = 100;

function namesText(labels: readonly string[]): string {
  const more = labels.length - NAMED_MOST;
  const named = labels.slice(0, NAMED_MOST).map(visible).join(", ");
  return more > 0 ? `${named} and ${formatNumber(more)} more (--json lists them all)` : named;
}

const meanText = ({ mean, se }: Summary): string =>
  se === undefined
    ? formatNumber(mean)
    : `${se === 0 ? formatNumber(mean) : formatLike(mean, se)} ± ${formatNumber(se)} (standard error)`;

const methodNames: Readonly<Record<SeedingMethod, string>> = {
  random: "at random",
  degree: "largest audiences",
  strength: "largest strength of ties",
  "k-core": "innermost cores",
  "degree-discount": "degree discount",
  pagerank: "PageRank on reversed arcs",
  betweenness: "betweenness",
  "vote-rank": "VoteRank",
  community: "top of each community",
  clustered: "one clustered block",
  greedy: "greedy (CELF)",
  opim: "OPIM-C",
};

function countText({ labels, request, cost }: ChosenPeople, currency = ""): string {
  const people = `${formatNumber(labels.length)} ${labels.length === 1 ? "person" : "people"}`;
  if (cost === null) return people;
  const unit = currency === "" ? "" : ` ${visible(currency)}`;
  const of = request.budget === null ? "" : ` of ${formatNumber(request.budget)}`;
  return `${people} for ${formatNumber(cost)}${of}${unit}`;
}

function certificateText({ certificate, request, choice }: ChosenPeople): string {
  if (certificate === null)
    return choice.reasons.length > 0 ? "No bound is known for the best possible choice." : "";
  const { lower, upper, ratio, confidence } = certificate;
  const { k, budget } = request;
  const purse =
    budget === null
      ? "as many people"
      : k === null
        ? "the same budget"
        : "as many people and the same budget";
  return (
    `Certificate: at least ${formatShare(ratio)} of the best possible. With a confidence of ` +
    `${formatShare(confidence)} they reach at least ${formatNumber(lower)}, and no choice for ${purse} ` +
    `reaches more than ${formatNumber(upper)}.`
  );
}

/** Why nothing is guaranteed, and what was done instead. */
function modelText({ choice: { reasons, side } }: ChosenPeople): readonly string[] {
  if (reasons.length === 0) return [];
  const why = reasons.map((reason) => reasonTexts[reason]).join("; ");
  const how =
    side === undefined
      ? ""
      : ` Of several choices, each run in 100 other worlds, ${sideTexts[side]} was best.`;
  return [`Greedy choice has no constant guarantee here: ${why}.${how}`];
}

const reasonTexts: Readonly<Record<SpreadReason, string>> = {
  "rising-response": "later viewings count more than the first, so that people gain by being close together",
  "falling-response": "how much a viewing counts depends on its order",
  opinions: "what is negative spreads otherwise than what is positive",
  "fixed-thresholds": "thresholds are fixed, so that several neighbours together do what none does alone",
  "heavy-thresholds": "weights of some people add up to more than a threshold",
  channels: "several channels",
  "hot-topic": "a list of topics takes up what is shared often",
  media: "media take it up",
  novelty: "novelty fades",
  content: "the transmissibility differs between worlds",
  deadline: "the horizon cuts off what comes late",
  response: "a response changes what is passed on",
};

const sideTexts: Readonly<Record<SandwichSide, string>> = {
  lower: "the greedy one for a model below this one",
  upper: "the greedy one for a model above this one",
  runs: "the greedy one by runs of the scenario itself",
  proposed: "one by the network's shape alone (a block, communities, degrees)",
};

function errorText({ choice: { scoreError } }: ChosenPeople): readonly string[] {
  if (scoreError === undefined) return [];
  return [
    `Betweenness is sampled: scores of the chosen have standard errors up to ${formatShare(scoreError)} of the smallest.`,
  ];
}
