import type { Bound } from "../model/Bound.ts";
import type { Clock } from "../model/Clock.ts";
import type { Price } from "../model/Price.ts";
import type { Condition, Starter } from "../model/Starter.ts";
import { startText } from "../model/starterName.ts";
import { formatSpan } from "../model/Time.ts";
import { formatNumber, formatShare } from "./formatNumber.ts";
import { shownNumber } from "./presetTable.ts";
import { visible } from "./visible.ts";

/** A starter in words: when, who or what, where, how trusted, and at what price. */
export function starterText(starter: Starter, clock: Clock): string {
  const condition = starter.when === null ? "" : ` ${conditionText(starter.when)}`;
  const where = starter.channel === null ? "" : ` on ${visible(starter.channel)}`;
  return `${startText(starter, clock)}${condition}: ${whatText(starter)}${where}${manner(starter)}${cost(starter)}`;
}

function conditionText({ viewers, sharers, negativeShare, trending }: Condition): string {
  const told = [
    viewers && `viewers ${boundText(viewers, formatNumber)}`,
    sharers && `sharers ${boundText(sharers, formatNumber)}`,
    negativeShare && `negative share ${boundText(negativeShare, formatShare)}`,
    trending && `the topic is on the list${trending === true ? "" : ` of ${visible(trending)}`}`,
  ];
  return told.filter((part) => part !== null && part !== undefined).join(" and ");
}

const boundText = ({ kind, value }: Bound, told: (value: number) => string): string =>
  kind === "below" ? `below ${told(value)}` : `${told(value)} or more`;

function whatText(starter: Starter): string {
  if (starter.starter === "people") {
    const shown = starter.ids.slice(0, 8).map(visible).join(", ");
    const more = starter.ids.length > 8 ? ` and ${starter.ids.length - 8} more` : "";
    return `${starter.ids.length === 1 ? "person" : "people"} ${shown}${more}`;
  }
  if ("pick" in starter) {
    const forwarding = starter.starter === "mass-forwarding" ? "mass forwarding by " : "";
    return `${forwarding}${pickText(starter.pick)}`;
  }
  if (starter.starter === "water-army") {
    return `a water army of ${formatNumber(starter.accounts)} fake accounts${overText(starter.over)}`;
  }
  const kind = {
    ads: "ads",
    tv: "TV",
    article: "an article",
    event: "an event",
    "hot-topic": "a bought topic",
  };
  const among = "within" in starter && starter.within !== null ? ` within ${visible(starter.within)}` : "";
  const cap = "frequencyCap" in starter ? starter.frequencyCap : null;
  const capped = cap === null ? "" : `, at most ${cap.most} per ${cap.per} and person`;
  const impressions = `${formatNumber(starter.impressions)} impressions`;
  return `${kind[starter.starter]}: ${impressions}${among}${overText(starter.over)}${capped}`;
}

const overText = (over: Extract<Starter, { accounts: number }>["over"]): string =>
  over === null ? "" : ` over ${formatSpan(over)}`;

function pickText({ by, count, within, pin }: Extract<Starter, { pick: object }>["pick"]): string {
  const among = within === null ? "" : ` within ${visible(within)}`;
  const people = count === 1 ? "person" : "people";
  if (by === "random")
    return `${count} ${people} at random${among}${pin ? ", drawn once" : ", drawn in each world"}`;
  return `the ${count} ${people} ${pickedBy[by]}${among}`;
}

type Measure = Exclude<Extract<Starter, { pick: object }>["pick"]["by"], "random">;

const pickedBy: Readonly<Record<Measure, string>> = {
  degree: "with most ties to an audience",
  strength: "with most strength of ties",
  "k-core": "of the innermost cores",
  pagerank: "whom others listen to most (PageRank on reversed arcs)",
  "degree-discount": "with most ties to an audience that others of them do not have",
  betweenness: "on most shortest ways between others",
  "vote-rank": "whom most vote for (VoteRank)",
  community: "at the top of each community, in proportion to its size",
  clustered: "of one block who know each other",
  greedy: "who reach most together (greedy choice)",
  opim: "who reach most together (OPIM-C)",
};

function manner(starter: Starter): string {
  if (starter.starter === "water-army") return "";
  const trust = starter.trust === null ? "" : `; trust ${starter.trust}`;
  return starter.annoyance === 0
    ? trust
    : `${trust}; a viewing turns into a complaint with a chance of ${starter.annoyance}`;
}

const perWhat: Readonly<Record<Price["per"], string>> = {
  starter: "",
  follower: " per follower",
  person: " per person",
  account: " per account",
};

function cost(starter: Starter): string {
  const { price } = starter;
  const cpm = "cpm" in starter ? starter.cpm : null;
  const told = [
    ...(price === null ? [] : [`price ${shownNumber(price.amount)}${perWhat[price.per]}`]),
    ...(cpm === null ? [] : [`${shownNumber(cpm)} per 1,000 impressions`]),
  ];
  return told.map((part) => `; ${part}`).join("");
}
