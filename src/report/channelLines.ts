import type { ChannelValues, MediaValues, ShownValues, TopicValues } from "../model/ChannelValues.ts";
import { formatSpan, type Time } from "../model/Time.ts";
import { type PresetRow, presetRow, presetTable, shownNumber, shownSpan } from "./presetTable.ts";
import { visible } from "./visible.ts";

const directions = { follow: "all ties", mutual: "ties both ways", broadcast: "none" } as const;

const reactions = (time: Time | null): string => (time === null ? "one tick" : formatSpan(time));

/** The values of each channel, a table each under its name, with their sources. */
export function channelLines(channels: readonly ChannelValues[]): readonly string[] {
  return channels.flatMap((channel) => {
    const { name, profile, links, direction, halfLife } = channel;
    const rows = [
      presetRow("a copy is seen with chance", channel.visibility, shownNumber),
      ...(direction.value === "broadcast"
        ? []
        : [presetRow("half of reactions within", halfLife, reactions)]),
      presetRow("copies go along", direction, (way) => directions[way]),
      presetRow("contacts one can follow", channel.attention, (most) =>
        most === null ? "all" : shownNumber(most),
      ),
      ...channel.crossPost.map((to) =>
        presetRow(`posted too on ${visible(to.channel)}`, to.chance, shownNumber),
      ),
      presetRow("links", links, (are) => (are ? "yes" : "no")),
      ...(links.value ? [] : [presetRow("viewers who search instead", channel.detour, shownNumber)]),
      ...(channel.hotTopic === null ? [] : topicRows(channel.hotTopic)),
      ...(channel.media === null ? [] : mediaRows(channel.media)),
    ];
    return [`- ${visible(name)} (profile ${profile})`, ...presetTable(rows)];
  });
}

function topicRows(topic: TopicValues): readonly PresetRow[] {
  return [
    presetRow("list of topics: shares", topic.shares, shownNumber),
    presetRow("  within", topic.window, shownSpan),
    presetRow("  people an hour or round", topic.people, shownNumber),
    presetRow("  for", topic.for, shownSpan),
    presetRow("  not again for", topic.rearm, shownSpan),
    ...trusted(topic),
  ];
}

function mediaRows(media: MediaValues): readonly PresetRow[] {
  return [
    presetRow("media: chance of each share", media.perShare, shownNumber),
    presetRow("  against it with chance", media.negative, shownNumber),
    presetRow("  shown to people", media.people, shownNumber),
    presetRow("  for", media.for, shownSpan),
    ...trusted(media),
  ];
}

const trusted = ({ trust, annoyance }: ShownValues): readonly PresetRow[] => [
  presetRow("  trust", trust, shownNumber),
  presetRow("  complaints of viewings", annoyance, shownNumber),
];
