import type { ChannelFinding } from "../projections/channels.ts";
import { formatNumber } from "./formatNumber.ts";
import type { Lang } from "./Lang.ts";
import type { RunReport } from "./RunReport.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { channelsWords } from "./words/channelsWords.ts";
import { wrapText } from "./wrapText.ts";

/** What happens on each channel, a table for each plan; nothing where channels have no names. */
export function channelsText({ plans }: RunReport, width: number, lang: Lang): readonly string[] {
  const told = plans.flatMap(({ name, findings: { channels } }) =>
    channels === undefined ? [] : [{ name, channels }],
  );
  if (told.length === 0) return [];
  const words = channelsWords[lang];
  const isLeaning = told.some(({ channels }) => channels.some(({ sentiment }) => sentiment !== undefined));
  return [
    ...told.flatMap(({ name, channels }) => [words.title(visible(name)), table(channels, lang), ""]),
    ...wrapText([words.notes, ...(isLeaning ? [words.leaningNotes] : [])].join(words.between), width),
  ];
}

function table(channels: readonly ChannelFinding[], lang: Lang): string {
  const words = channelsWords[lang];
  const has = (part: keyof ChannelFinding): boolean => channels.some((each) => each[part] !== undefined);
  const header = [
    words.channel,
    words.posts,
    ...(has("viewers") ? [words.sawFirst] : []),
    ...(has("impressions") ? [words.impressions] : []),
    ...(has("sentiment") ? [words.leaning, words.net] : []),
  ];
  const rows = channels.map((each) => [
    visible(each.channel),
    formatNumber(each.posts.positive + each.posts.negative),
    ...(has("viewers") ? [formatNumber(each.viewers ?? Number.NaN)] : []),
    ...(has("impressions") ? [formatNumber(sumOf(each.impressions))] : []),
    ...(has("sentiment") ? sentimentCells(each.sentiment) : []),
  ]);
  return textTable([header, ...rows]);
}

const sumOf = (counts: ChannelFinding["impressions"]): number =>
  counts === undefined ? Number.NaN : counts.positive + counts.negative;

function sentimentCells(sentiment: ChannelFinding["sentiment"]): readonly string[] {
  if (sentiment === undefined) return ["–", "–"];
  const { positive, neutral, negative, net } = sentiment;
  const percent = [positive, neutral, negative].map((part) => String(Math.round(100 * part)));
  return [percent.join(" : "), formatNumber(Math.round(net))];
}
