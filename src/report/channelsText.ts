import type { ChannelFinding } from "../projections/channels.ts";
import { formatNumber } from "./formatNumber.ts";
import type { RunReport } from "./RunReport.ts";
import { textTable } from "./textTable.ts";
import { visible } from "./visible.ts";
import { wrapText } from "./wrapText.ts";

/** What happens on each channel, a table for each plan; nothing where channels have no names. */
export function channelsText({ plans }: RunReport, width: number): readonly string[] {
  const told = plans.flatMap(({ name, findings: { channels } }) =>
    channels === undefined ? [] : [{ name, channels }],
  );
  if (told.length === 0) return [];
  const isLeaning = told.some(({ channels }) => channels.some(({ sentiment }) => sentiment !== undefined));
  return [
    ...told.flatMap(({ name, channels }) => [
      `Channels, ${visible(name)} (people and posts, mean of all worlds)`,
      table(channels),
      "",
    ]),
    ...wrapText(isLeaning ? `${NOTES} ${LEANING}` : NOTES, width),
  ];
}

const NOTES =
  "posts: of those who share there and of others who post there too. saw first: people who saw it there before " +
  "any other channel.";
const LEANING =
  "+ : 0 : −: posts in favour, viewings after which nobody shared, posts against, in per cent. net: in favour " +
  "less against.";

function table(channels: readonly ChannelFinding[]): string {
  const has = (part: keyof ChannelFinding): boolean => channels.some((each) => each[part] !== undefined);
  const header = [
    "channel",
    "posts",
    ...(has("viewers") ? ["saw first"] : []),
    ...(has("impressions") ? ["impressions"] : []),
    ...(has("sentiment") ? ["+ : 0 : −", "net"] : []),
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
