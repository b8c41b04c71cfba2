import type { ChannelValues, MediaValues, ShownValues, TopicValues } from "../model/ChannelValues.ts";
import type { Time } from "../model/Time.ts";
import type { Lang } from "./Lang.ts";
import { type PresetRow, presetRow, presetTable, shownNumber, shownSpan } from "./presetTable.ts";
import { spanText } from "./spanText.ts";
import { visible } from "./visible.ts";
import { presetWords } from "./words/presetWords.ts";

/** The values of each channel, a table each under its name, with their sources. */
export function channelLines(channels: readonly ChannelValues[], lang: Lang): readonly string[] {
  const words = presetWords[lang];
  const reactions = (time: Time | null): string => (time === null ? words.oneTick : spanText(time, lang));
  return channels.flatMap((channel) => {
    const { name, profile, links, direction, halfLife } = channel;
    const rows = [
      presetRow(words.visibility, channel.visibility, shownNumber),
      ...(direction.value === "broadcast" ? [] : [presetRow(words.reactions, halfLife, reactions)]),
      presetRow(words.direction, direction, (way) => words.directions[way]),
      presetRow(words.attention, channel.attention, (most) =>
        most === null ? words.all : shownNumber(most),
      ),
      ...channel.crossPost.map((to) =>
        presetRow(words.crossPost(visible(to.channel)), to.chance, shownNumber),
      ),
      presetRow(words.links, links, (are) => (are ? words.yes : words.no)),
      ...(links.value ? [] : [presetRow(words.detour, channel.detour, shownNumber)]),
      ...(channel.hotTopic === null ? [] : topicRows(channel.hotTopic, lang)),
      ...(channel.media === null ? [] : mediaRows(channel.media, lang)),
    ];
    return [words.channel(visible(name), profile), ...presetTable(rows, lang)];
  });
}

function topicRows(topic: TopicValues, lang: Lang): readonly PresetRow[] {
  const words = presetWords[lang];
  const span = (time: Time): string => shownSpan(time, lang);
  return [
    presetRow(words.topicShares, topic.shares, shownNumber),
    presetRow(words.topicWindow, topic.window, span),
    presetRow(words.topicPeople, topic.people, shownNumber),
    presetRow(words.shownFor, topic.for, span),
    presetRow(words.topicRearm, topic.rearm, span),
    ...trusted(topic, lang),
  ];
}

function mediaRows(media: MediaValues, lang: Lang): readonly PresetRow[] {
  const words = presetWords[lang];
  return [
    presetRow(words.mediaPerShare, media.perShare, shownNumber),
    presetRow(words.mediaNegative, media.negative, shownNumber),
    presetRow(words.mediaPeople, media.people, shownNumber),
    presetRow(words.shownFor, media.for, (time) => shownSpan(time, lang)),
    ...trusted(media, lang),
  ];
}

const trusted = ({ trust, annoyance }: ShownValues, lang: Lang): readonly PresetRow[] => [
  presetRow(presetWords[lang].trust, trust, shownNumber),
  presetRow(presetWords[lang].complaints, annoyance, shownNumber),
];
