import { EventCode, type EventName, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import { visible } from "./visible.ts";
import { type EventWords, eventWords } from "./words/eventWords.ts";

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

/** Events as a clause of a sentence: "weibo's list takes the topic up (12 shares)". */
export function eventText(
  event: ToldEvent,
  names: ToldNames,
  labelOf: (person: number) => string,
  lang: Lang,
): string {
  const { name, count, amount, source, person, isNegative } = event;
  const words = eventWords[lang];
  const channel = channelName(names.channels, event.channel, words);
  switch (name) {
    case "CrossPosted":
      return words.crossPosted(count, channel);
    case "TopicTrended":
      return source === null
        ? words.trended(amount, channel)
        : words.putOnList(visible(names.starters[source] ?? words.starter(source)), channel);
    case "TopicFell":
      return words.fell(channel);
    case "MediaPickedUp": {
      const sharer = person === null ? null : visible(labelOf(person));
      return words.pickedUp({ person: sharer, channel, isNegative, viewings: amount });
    }
    case "FakeShared":
      return words.fakeShared(amount, channel);
    case "FakeViewed":
      return words.fakeViewed(amount, channel);
    case "Purged":
      return words.purged(amount);
    case "AlertRaised":
      return words.alert(amount);
    case "ResponseIssued":
      return amount === 0 ? words.leak : (words.responses[amount - 1] ?? words.response(amount));
    case "Impressions":
      return words.impressions(amount, channel);
    case "SawNegativeFirst":
      return words.sawNegativeFirst(amount);
    case "SawPositiveLater":
      return words.sawPositiveLater(amount);
    case "Clicked":
      return words.clicked(count, channel);
    case "Converted":
      return words.converted(count, channel);
    case "Won":
      return words.won(count, channel);
    case "Lost":
      return words.lost(count, channel);
    default:
      return `${name} ${formatNumber(amount)}`;
  }
}

/** A channel without a name is the only one, and needs none. */
function channelName(names: readonly string[], number: number, words: EventWords): string | null {
  if (names.length === 0) return null;
  const name = names[number];
  return name === undefined ? words.channel(number) : visible(name);
}
