import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { netSentiment, netSentimentOfSpoken, type Sentiment, sentimentRatio } from "../statistics/metrics.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { recordOf } from "./recordOf.ts";
import { mergedColumn } from "./WorldColumn.ts";

/** What is counted on each channel. */
const KINDS = [
  "sharers",
  "positivePosts",
  "negativePosts",
  "viewers",
  "positiveImpressions",
  "negativeImpressions",
  "fakeShares",
  "fakeViews",
] as const;
type Kind = (typeof KINDS)[number];

/** Sums over worlds: Float64[channels] of each kind, integers. */
export interface ChannelsState {
  worlds: number;
  readonly sums: Readonly<Record<Kind, Float64Array>>;
}

/** Means per world of one channel. */
export interface ChannelFinding {
  readonly channel: string;
  /** People who share from there. */
  readonly sharers: number;
  /** Their posts, and what people of other channels post there too. */
  readonly posts: { readonly positive: number; readonly negative: number };
  /** People who saw it there first. */
  readonly viewers?: number;
  readonly impressions?: { readonly positive: number; readonly negative: number };
  /**
   * Parts of posts in favour, viewings there after which nobody shared, and posts against. Net sentiment in
   * per cent, and its variant without those viewings. Absent where viewings were not tallied.
   */
  readonly sentiment?: Sentiment & { readonly net: number; readonly netOfPosts?: number };
  readonly fakeShares?: number;
  readonly fakeViews?: number;
}

export interface ChannelsFinding {
  readonly channels?: readonly ChannelFinding[];
}

/**
 * What happens on each channel: who shares and posts there, who sees it, for and against.
 *
 * Source      sentiment by channel, counted in posts and, apart, in impressions
 * Arrays      sums by channel (integers)
 * Randomness  none
 * Cost        O(sharers and tallies of a run), and a pass over its events where viewers are measured
 * Failure     throws on a channel that the campaign does not have; no finding where channels have no names
 */
export const channels = runProjection<ChannelsState, ChannelsFinding>({
  name: "channels",
  version: 1,
  initial: ({ channels: names = [] }) => ({
    worlds: 0,
    sums: recordOf(KINDS, () => new Float64Array(names.length)),
  }),
  evolveRun: (state, facts, frame, row) => {
    if (facts === null || state.sums.sharers.length === 0) return state;
    state.worlds++;
    foldRun(state.sums, facts, frame, row);
    return state;
  },
  merge: (left, right) => ({
    worlds: left.worlds + right.worlds,
    sums: recordOf(KINDS, (kind) => mergedColumn(left.sums[kind], right.sums[kind])),
  }),
  finish: (state, context) => {
    if (state.worlds === 0) return {};
    const names = context.channels ?? [];
    return { channels: names.map((name, number) => channelFinding(name, number, state, context)) };
  },
});

function foldRun(sums: ChannelsState["sums"], { forest, rest }: RunFacts, frame: Frame, row: number): void {
  const add = (kind: Kind, channel: number, count: number): void => {
    if (channel >= sums[kind].length) throw new RangeError(`channel ${channel} is not in the campaign`);
    sums[kind][channel]! += count;
  };
  for (let i = 0; i < forest.length; i++) {
    const channel = forest.channel[i] as number;
    add("sharers", channel, 1);
    add(forest.negative[i] === 0 ? "positivePosts" : "negativePosts", channel, 1);
  }
  const { code, channel, polarity, amount } = frame.events;
  for (const event of rest) {
    const at = channel[event] as number;
    const isPositive = polarity[event] === 0;
    const count = amount[event] as number;
    switch (code[event]) {
      case EventCode.CrossPosted:
        add(isPositive ? "positivePosts" : "negativePosts", at, 1);
        break;
      case EventCode.Impressions:
        add(isPositive ? "positiveImpressions" : "negativeImpressions", at, count);
        break;
      case EventCode.FakeShared:
        add("fakeShares", at, count);
        break;
      case EventCode.FakeViewed:
        add("fakeViews", at, count);
    }
  }
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  for (let event = first; event < past; event++) {
    if (code[event] === EventCode.Viewed) add("viewers", channel[event] as number, amount[event] as number);
  }
}

function channelFinding(
  channel: string,
  number: number,
  { worlds, sums }: ChannelsState,
  { viewers: isViewed, tallies = false, polarity, fakes = false }: FoldContext,
): ChannelFinding {
  const mean = (kind: Kind): number => (sums[kind][number] as number) / worlds;
  const posts = { positive: mean("positivePosts"), negative: mean("negativePosts") };
  return {
    channel,
    sharers: mean("sharers"),
    posts,
    ...(isViewed ? { viewers: mean("viewers") } : {}),
    ...(tallies
      ? { impressions: { positive: mean("positiveImpressions"), negative: mean("negativeImpressions") } }
      : {}),
    ...(tallies && polarity ? sentimentOf({ ...posts, neutral: silentViewings(sums, number) / worlds }) : {}),
    ...(fakes ? { fakeShares: mean("fakeShares"), fakeViews: mean("fakeViews") } : {}),
  };
}

/** Viewings after which nobody shared; starters' people share without one. */
function silentViewings(sums: ChannelsState["sums"], channel: number): number {
  const viewings =
    (sums.positiveImpressions[channel] as number) + (sums.negativeImpressions[channel] as number);
  return Math.max(0, viewings - (sums.sharers[channel] as number));
}

function sentimentOf(counts: Sentiment): Pick<ChannelFinding, "sentiment"> {
  const ratio = sentimentRatio(counts);
  const net = netSentiment(counts);
  const netOfPosts = netSentimentOfSpoken(counts);
  if (ratio === null || net === null) return {};
  return { sentiment: { ...ratio, net, ...(netOfPosts === null ? {} : { netOfPosts }) } };
}
