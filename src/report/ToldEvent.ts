import { EventCode, type EventName, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { formatCount, formatNumber } from "./formatNumber.ts";
import { visible } from "./visible.ts";

/** Names of channels and starters by their numbers; what is not named is called by its number. */
export interface ToldNames {
  readonly channels: readonly string[];
  readonly starters: readonly string[];
}

/** Events of one kind on one channel within one row of a telling. */
export interface ToldEvent {
  readonly name: EventName;
  readonly channel: number;
  readonly isNegative: boolean;
  /** Starter or person, where there is one. */
  readonly source: number | null;
  readonly person: number | null;
  /** How many such events, and the sum of their amounts. */
  count: number;
  amount: number;
}

/** What is told one by one: who, or which starter, matters. */
const SINGLE: readonly EventName[] = [
  "TopicTrended",
  "TopicFell",
  "MediaPickedUp",
  "AlertRaised",
  "ResponseIssued",
  "Purged",
];
/** What is counted. */
const COUNTED: readonly EventName[] = [
  "CrossPosted",
  "FakeShared",
  "FakeViewed",
  "Impressions",
  "SawNegativeFirst",
  "SawPositiveLater",
  "Clicked",
  "Converted",
  "Won",
  "Lost",
];
const TOLD = new Map([...SINGLE, ...COUNTED].map((name) => [EventCode[name] as number, name]));

/** Adds an event of a frame to those that are told of its row; false where it is not of these kinds. */
export function addEvent(told: ToldEvent[], { events }: Frame, row: number): boolean {
  const name = TOLD.get(events.code[row] as number);
  if (name === undefined) return false;
  const channel = events.channel[row] as number;
  const known = COUNTED.includes(name)
    ? told.find((each) => each.name === name && each.channel === channel)
    : undefined;
  const amount = events.amount[row] as number;
  if (known !== undefined) {
    known.count++;
    known.amount += amount;
    return true;
  }
  const orNull = (value: number): number | null => (value === NO_PERSON ? null : value);
  told.push({
    name,
    channel,
    isNegative: events.polarity[row] !== 0,
    source: orNull(events.source[row] as number),
    person: orNull(events.person[row] as number),
    count: 1,
    amount,
  });
  return true;
}

/** Kinds of responses by their numbers, as the verb of a sentence. */
const RESPONSES: Readonly<Record<number, string>> = {
  1: "the brand informs",
  2: "the brand apologises",
  3: "the brand compensates",
  4: "negative sharers are spoken to in private",
  5: "what is negative is moderated",
  6: "the brand answers with hostility",
  7: "supporters speak up",
  8: "the brand responds",
};

/** Events as a clause of a sentence: "weibo's list takes the topic up (12 shares)". */
export function eventText(
  event: ToldEvent,
  { channels, starters }: ToldNames,
  labelOf: (person: number) => string,
): string {
  const { name, count, amount, source, person, isNegative } = event;
  const channel = named(channels, event.channel, "channel");
  const on = channel === "" ? "" : ` on ${channel}`;
  const people = (many: number, does: string, doThey: string): string =>
    `${formatCount(many, "person", "people")} ${many === 1 ? does : doThey}`;
  switch (name) {
    case "CrossPosted":
      return `${people(count, "posts", "post")}${on} too`;
    case "TopicTrended":
      return source === null
        ? `the topic trends${on} (${formatCount(amount, "share")})`
        : `${named(starters, source, "starter")} puts the topic on the list${on === "" ? "" : ` of ${channel}`}`;
    case "TopicFell":
      return `the topic trends${on} no more`;
    case "MediaPickedUp":
      return (
        `media take up what ${person === null ? "somebody" : visible(labelOf(person))} shared${on}` +
        `${isNegative ? ", against it" : ""} (${formatCount(amount, "viewing")})`
      );
    case "FakeShared":
      return `${formatCount(amount, "fake account shares", "fake accounts share")}${on}`;
    case "FakeViewed":
      return `${formatCount(amount, "fake view")}${on}`;
    case "Purged":
      return `fake accounts are purged, with ${formatCount(amount, "share or view", "shares and views")}`;
    case "AlertRaised":
      return `an alert is raised at ${formatCount(amount, "negative sharer")}`;
    case "ResponseIssued":
      return amount === 0
        ? "what was said in private gets out"
        : (RESPONSES[amount] ?? `response ${amount} begins`);
    case "Impressions":
      return `${formatCount(amount, "impression")}${on}`;
    case "SawNegativeFirst":
      return `${people(amount, "sees", "see")} something negative first`;
    case "SawPositiveLater":
      return `${people(amount, "sees", "see")} something positive after what was negative`;
    case "Clicked":
      return `${people(count, "clicks", "click")}${on}`;
    case "Converted":
      return `${people(count, "buys", "buy")}${on}`;
    case "Won":
      return `${people(count, "is", "are")} won${on}`;
    case "Lost":
      return `${people(count, "is", "are")} lost${on}`;
    default:
      return `${name} ${formatNumber(amount)}`;
  }
}

/** A channel without a name is the only one, and needs none. */
const named = (names: readonly string[], number: number, what: string): string => {
  const name = names[number];
  return name === undefined
    ? names.length === 0 && what === "channel"
      ? ""
      : `${what} ${number}`
    : visible(name);
};
