import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import type { Interval } from "../statistics/Interval.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import { ratioOfSums, type Share } from "../statistics/ratioOfSums.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { FindingClock } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { happenedTicks, timeSummary } from "./timeSummary.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const KINDS = ["pickUps", "negative", "viewings", "first"] as const;
/** One of the kinds on the channel of a number; first: the first tick + 1. */
type Name = `${(typeof KINDS)[number]} ${number}`;

export interface MediaState {
  readonly channels: readonly number[];
  readonly table: WorldTable<Name>;
}

export interface MediaOfChannel {
  /** The channel whose posts are taken up. */
  readonly channel: string;
  /** The chance of being taken up at all. */
  readonly probability: number;
  readonly ci: Interval;
  /** When first, in the worlds in which it was. */
  readonly first?: Summary;
  readonly pickUps: Summary;
  /** Σ pick-ups against it ÷ Σ pick-ups; absent where there is none. */
  readonly negativeShare?: Share;
  /** Viewings that media bring, mean of all worlds. */
  readonly viewings: number;
}

export interface MediaFinding {
  readonly media?: {
    readonly worlds: number;
    readonly unit: FindingClock["unit"];
    readonly channels: readonly MediaOfChannel[];
  };
}

/**
 * Media pick-ups: how often media take up what is shared on a channel, when first, and how much of it is
 * against.
 *
 * Source      MediaPickedUp; `ratioOfSums`, `probabilityInterval`
 * Arrays      columns by world and channel that media follow (integers)
 * Randomness  none
 * Cost        O(events of a run that are no share), 16 bytes a world and channel
 * Failure     never; no finding where media follow no channel
 */
export const media = runProjection<MediaState, MediaFinding>({
  name: "media",
  version: 1,
  initial: ({ mediaChannels: channels = [], worlds }) => ({
    channels,
    table: worldTable(
      channels.flatMap((channel) => KINDS.map((kind): Name => `${kind} ${channel}`)),
      channels.length > 0 ? worlds : 0,
    ),
  }),
  evolveRun: (state, facts, frame) =>
    facts === null || state.channels.length === 0 ? state : foldRun(state, facts, frame),
  merge: (left, right) => ({ channels: left.channels, table: mergedTables(left.table, right.table) }),
  finish,
});

function foldRun(before: MediaState, { world, rest }: RunFacts, frame: Frame): MediaState {
  const table = withWorld(before.table, world);
  const { code, tick, channel, polarity, amount } = frame.events;
  table.known[world] = 1;
  for (const event of rest) {
    const at = channel[event] as number;
    if (code[event] !== EventCode.MediaPickedUp || !before.channels.includes(at)) continue;
    const column = (kind: (typeof KINDS)[number]): Uint32Array => table.columns[`${kind} ${at}`];
    if (column("pickUps")[world] === 0) column("first")[world] = (tick[event] as number) + 1;
    column("pickUps")[world]! += 1;
    column("negative")[world]! += polarity[event] === 0 ? 0 : 1;
    column("viewings")[world]! += amount[event] as number;
  }
  return { ...before, table };
}

function finish({ channels, table }: MediaState, { channels: names = [], clock }: FoldContext): MediaFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const worlds = columns.known.length;
  return {
    media: {
      worlds,
      unit: clock.unit,
      channels: channels.map((channel) => {
        const pickUps = columns[`pickUps ${channel}`];
        const firsts = happenedTicks(columns[`first ${channel}`]);
        const first = timeSummary(firsts, clock);
        const negativeShare = ratioOfSums(columns[`negative ${channel}`], pickUps);
        return {
          channel: names[channel] ?? "",
          probability: firsts.length / worlds,
          ci: probabilityInterval(firsts.length, worlds),
          ...(first === null ? {} : { first }),
          pickUps: summarise(pickUps),
          ...(negativeShare === null ? {} : { negativeShare }),
          viewings: sumOf(columns[`viewings ${channel}`]).sum / worlds,
        };
      }),
    },
  };
}
