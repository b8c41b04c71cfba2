import type { ChannelValues, MediaValues, TopicValues } from "../../model/ChannelValues.ts";
import type { ResponseValues } from "../../model/ResponseValues.ts";
import type { Sourced } from "../../model/Sourced.ts";
import { formatShare } from "../formatNumber.ts";
import type { Lang } from "../Lang.ts";
import { shownNumber } from "../presetTable.ts";
import { chartWords } from "../words/chartWords.ts";
import { honestyWords } from "../words/honestyWords.ts";
import { timeText } from "./timeText.ts";

/** Where a number stands, what it is called, and what it is. */
export type AssumedNumber = readonly [where: string, name: string, value: string];

type Name = keyof (typeof honestyWords)["en"]["values"];
type Told = readonly [name: Name, value: string | null];

/** The numbers of channels and of a response that nobody measured, as rows of words. */
export function assumedNumbers(
  channels: readonly ChannelValues[],
  response: ResponseValues | null,
  lang: Lang,
): readonly AssumedNumber[] {
  const words = honestyWords[lang];
  const rows = (where: string, told: readonly Told[]): readonly AssumedNumber[] =>
    told.flatMap(([name, value]) => (value === null ? [] : [[where, words.values[name], value] as const]));
  return [
    ...channels.flatMap((channel) => rows(channel.name, channelNumbers(channel, lang))),
    ...(response === null
      ? []
      : rows(words.responseOf(chartWords[lang].kinds[response.kind]), responseNumbers(response))),
  ];
}

/** A value in words where it is an assumption, or part of it is; else null. */
const assumed = <T>({ value, source }: Sourced<T>, told: (value: T) => string): string | null =>
  source.includes("assumption") ? told(value) : null;

function channelNumbers(channel: ChannelValues, lang: Lang): readonly Told[] {
  const { visibility, halfLife, crossPost, links, detour, hotTopic, media } = channel;
  return [
    ["visibility", assumed(visibility, shownNumber)],
    ["halfLife", assumed(halfLife, (time) => (time === null ? "–" : timeText.time(time, lang)))],
    ...crossPost.map((to): Told => {
      const chance = assumed(to.chance, shownNumber);
      return ["crossPost", chance === null ? null : `${to.channel}: ${chance}`];
    }),
    ["detour", links.value ? null : assumed(detour, shownNumber)],
    ...(hotTopic === null ? [] : topicNumbers(hotTopic, lang)),
    ...(media === null ? [] : mediaNumbers(media, lang)),
  ];
}

const topicNumbers = (topic: TopicValues, lang: Lang): readonly Told[] => [
  ["topicShares", assumed(topic.shares, shownNumber)],
  ["topicWindow", assumed(topic.window, (time) => timeText.time(time, lang))],
  ["topicPeople", assumed(topic.people, shownNumber)],
  ["topicFor", assumed(topic.for, (time) => timeText.time(time, lang))],
  ["topicRearm", assumed(topic.rearm, (time) => timeText.time(time, lang))],
  ["trust", assumed(topic.trust, shownNumber)],
  ["annoyance", assumed(topic.annoyance, shownNumber)],
];

const mediaNumbers = (media: MediaValues, lang: Lang): readonly Told[] => [
  ["mediaPerShare", assumed(media.perShare, shownNumber)],
  ["mediaNegative", assumed(media.negative, shownNumber)],
  ["mediaPeople", assumed(media.people, shownNumber)],
  ["mediaFor", assumed(media.for, (time) => timeText.time(time, lang))],
  ["trust", assumed(media.trust, shownNumber)],
  ["annoyance", assumed(media.annoyance, shownNumber)],
];

function responseNumbers(response: ResponseValues): readonly Told[] {
  const turn = ({ chance, damping }: { readonly chance: number; readonly damping: number }): string =>
    `${formatShare(chance)} → ${shownNumber(damping)}`;
  return [
    [
      "damping",
      assumed(response.damping, ({ low, high }) =>
        low === high ? shownNumber(low) : `${shownNumber(low)} … ${shownNumber(high)}`,
      ),
    ],
    ["backfire", assumed(response.backfire, turn)],
    ["perHour", assumed(response.perHour, shownNumber)],
    ["leak", assumed(response.leak, turn)],
    ["supporters", assumed(response.supporters, shownNumber)],
    ["positive", assumed(response.positive, shownNumber)],
  ];
}
