import { TOPIC_UNIT } from "../../src/engine/CompiledChannel.ts";
import type { PlainEvent } from "../laws/compiled.ts";
import type { NaiveBroadcast, NaivePush, NaiveWait, Polarity } from "./livingParts.ts";

export interface Share {
  readonly tick: number;
  readonly person: number;
  readonly source: number | null;
  readonly amount: number;
  readonly polarity: Polarity;
  /** Where she posts, her home first. */
  readonly posts: readonly number[];
  /** What made her share, where she is one of a starter's own people. */
  readonly push: NaivePush | null;
}

export interface View {
  readonly tick: number;
  readonly person: number;
  readonly source: number | null;
  readonly channel: number;
  readonly polarity: Polarity;
  /** Which of her viewings it is, from 1. */
  readonly nth: number;
  /** She sees it because she is started, or supports: nobody shows it to her. */
  readonly own: boolean;
  /** The starter whose broadcast it is. */
  readonly starter: number | null;
}

export interface FakeShare {
  readonly tick: number;
  readonly channel: number;
  readonly starter: number;
}

/** A time that a topic is on a channel's list: it falls at the tick `until`. */
export interface Trend {
  readonly channel: number;
  readonly from: number;
  readonly until: number;
  readonly starter: number | null;
}

/** All that has happened in a run so far. */
export interface CampaignHistory {
  readonly events: PlainEvent[];
  readonly shares: Share[];
  readonly views: View[];
  readonly fakeShares: FakeShare[];
  readonly fakeViews: { readonly tick: number; readonly channel: number; readonly amount: number }[];
  readonly trends: Trend[];
  readonly broadcasts: { readonly broadcast: NaiveBroadcast; readonly start: number }[];
}

export const emptyHistory = (): CampaignHistory => ({
  events: [],
  shares: [],
  views: [],
  fakeShares: [],
  fakeViews: [],
  trends: [],
  broadcasts: [],
});

/** Those of the last `window` ticks, this tick included. */
export const within = <Row extends { readonly tick: number }>(
  rows: readonly Row[],
  tick: number,
  window: number,
): Row[] => rows.filter((row) => row.tick > tick - window && row.tick <= tick);

export const isNegative = ({ polarity }: { readonly polarity: Polarity }): boolean => polarity === "negative";

export const postsOn = ({ shares }: CampaignHistory, channel: number): Share[] =>
  shares.filter(({ posts }) => posts.includes(channel));

/** At the end of a tick. */
export const isTrending = ({ trends }: CampaignHistory, channel: number, tick: number): boolean =>
  trends.some((trend) => trend.channel === channel && trend.from <= tick && trend.until > tick);

/**
 * The negative part of what was posted on a channel in a window, at the end of a tick: where nothing was, at
 * the end of the last tick before with anything in its window.
 */
export function negativePart(
  history: CampaignHistory,
  channel: number,
  tick: number,
  window: number,
): number {
  const posts = postsOn(history, channel);
  for (let end = tick; end >= 0; end--) {
    const recent = within(posts, end, window);
    if (recent.length > 0) return recent.filter(isNegative).length / recent.length;
  }
  return 0;
}

/**
 * What counts in a channel's window at a tick, of all that was posted up to `last`, in TOPIC_UNIT; a fake share
 * counts `fakeWeight`.
 */
export function listWeight(
  history: CampaignHistory,
  channel: number,
  tick: number,
  window: number,
  fakeWeight: number,
  last: number,
): number {
  const fakes = history.fakeShares.filter((share) => share.channel === channel);
  const counted = (rows: readonly { readonly tick: number }[]): number =>
    within(rows, tick, window).filter((row) => row.tick <= last).length;
  return TOPIC_UNIT * counted(postsOn(history, channel)) + fakeWeight * counted(fakes);
}

/** Whether what a starter waits for holds at the end of a tick; before anything happened: −1. */
export function holds(wait: NaiveWait, history: CampaignHistory, tick: number): boolean {
  const shares = history.shares.filter((share) => share.tick <= tick);
  if (wait.kind === "phase") {
    const earned = shares.filter(({ amount }) => amount === 0).length;
    if (wait.phase === "transition") return earned >= wait.ignition / 10;
    if (wait.phase === "climax") return earned >= wait.ignition;
    const rate = (end: number) => within(shares, end, wait.window).length;
    const highest = Math.max(...shares.map((share) => rate(share.tick)));
    return earned >= wait.ignition && rate(tick) < highest / 2;
  }
  const meets = (bound: { kind: "below" | "atLeast"; value: number } | null, value: number): boolean =>
    bound === null || (bound.kind === "below" ? value < bound.value : value >= bound.value);
  const viewers = new Set(history.views.filter((view) => view.tick <= tick).map(({ person }) => person));
  const recent = within(shares, tick, wait.negativeShare?.window ?? 1);
  return (
    meets(wait.viewers, viewers.size) &&
    meets(wait.sharers, shares.length) &&
    (wait.negativeShare === null ||
      (recent.length > 0 && meets(wait.negativeShare, recent.filter(isNegative).length / recent.length))) &&
    (wait.trending === null || isTrending(history, wait.trending, tick))
  );
}
