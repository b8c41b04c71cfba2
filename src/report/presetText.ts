import type { ChannelValues, MediaValues, TopicValues } from "../model/ChannelValues.ts";
import type { ResponseValues } from "../model/ResponseValues.ts";
import type { Sourced } from "../model/Sourced.ts";
import { formatSpan, type Time } from "../model/Time.ts";
import { formatNumber } from "./formatNumber.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";

/** A row of what holds: what is said of it, the value, and where it is from. */
type Row = readonly [what: string, value: string, source: string];

/** Nothing is said of what a profile or a kind does not have. */
const NOT_SET = "not set";

const directions = { follow: "all ties", mutual: "ties both ways", broadcast: "none" } as const;

/** The values of each channel, a table each under its name, with their sources. */
export function channelLines(channels: readonly ChannelValues[]): readonly string[] {
  return channels.flatMap((channel) => {
    const { name, profile, links } = channel;
    const rows = [
      row("a copy is seen with chance", channel.visibility, number),
      row("half of reactions within", channel.halfLife, (time) =>
        time === null ? "one tick" : formatSpan(time),
      ),
      row("copies go along", channel.direction, (direction) => directions[direction]),
      row("contacts one can follow", channel.attention, (most) => (most === null ? "all" : number(most))),
      ...channel.crossPost.map((to) => row(`posted too on ${visible(to.channel)}`, to.chance, number)),
      row("links", links, (are) => (are ? "yes" : "no")),
      ...(links.value ? [] : [row("viewers who search instead", channel.detour, number)]),
      ...(channel.hotTopic === null ? [] : topicRows(channel.hotTopic)),
      ...(channel.media === null ? [] : mediaRows(channel.media)),
    ];
    return [`- ${visible(name)} (profile ${profile})`, ...table(rows)];
  });
}

function topicRows(topic: TopicValues): readonly Row[] {
  return [
    row("list of topics: shares", topic.shares, number),
    row("  within", topic.window, span),
    row("  shown to people an hour", topic.people, number),
    row("  for", topic.for, span),
    row("  not again for", topic.rearm, span),
    ...trusted(topic),
  ];
}

function mediaRows(media: MediaValues): readonly Row[] {
  return [
    row("media: chance of each share", media.perShare, number),
    row("  against it with chance", media.negative, number),
    row("  shown to people", media.people, number),
    row("  for", media.for, span),
    ...trusted(media),
  ];
}

const trusted = ({ trust, annoyance }: TopicValues | MediaValues): readonly Row[] => [
  row("  trust", trust, number),
  row("  complaints of viewings", annoyance, number),
];

/** What a response does, a table with the sources of its values. */
export function responseLines(values: ResponseValues): readonly string[] {
  const turn = ({ chance, damping }: { readonly chance: number; readonly damping: number }): string =>
    `${number(chance)}, to ${number(damping)}`;
  return table([
    row("damping of negative copies", values.damping, ({ low, high }) =>
      low === high ? number(low) : `${number(low)} … ${number(high)}`,
    ),
    row("turns out the other way", values.backfire, turn),
    row("spoken to, an hour", values.perHour, number),
    row("  which gets out", values.leak, turn),
    row("supporters who share", values.supporters, number),
    row("damping of positive copies", values.positive, number),
  ]);
}

function row<T>(what: string, { value, source }: Sourced<T>, told: (value: T) => string): Row {
  return [what, told(value), source];
}

const number = (value: number): string => (Math.abs(value) < 1 ? String(value) : formatNumber(value));
const span = (time: Time): string => (time === 0 ? "0" : formatSpan(time));

const table = (rows: readonly Row[]): readonly string[] =>
  textTable(
    rows.filter(([, , source]) => source !== NOT_SET),
    [0, 1, 2],
  )
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => `    ${line}`);
