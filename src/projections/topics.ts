import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import type { Interval } from "../statistics/Interval.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import type { Summary } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { happenedTicks, timeSummary } from "./timeSummary.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const KINDS = ["times", "bought", "first", "lasts"] as const;
/** One of the kinds on the channel of a number: times on the list, those of them that were bought, the first
 * tick + 1, and ticks on the list. */
type Name = `${(typeof KINDS)[number]} ${number}`;

export interface TopicsState {
  readonly channels: readonly number[];
  readonly table: WorldTable<Name>;
}

export interface TopicFinding {
  readonly channel: string;
  /** The chance of being on the list at all. */
  readonly probability: number;
  readonly ci: Interval;
  /** When first, in the worlds in which it was. */
  readonly first?: Summary;
  /** How long in all, mean of those worlds. */
  readonly lasts?: number;
  /** How often, and how often because a starter paid for it, mean of all worlds. */
  readonly times: number;
  readonly bought: number;
}

export interface TopicsFinding {
  readonly topics?: {
    readonly worlds: number;
    readonly unit: FindingClock["unit"];
    readonly channels: readonly TopicFinding[];
  };
}

/**
 * Lists of topics: in how many worlds a channel's list takes the topic up, when, and for how long. A topic
 * that is on the list when a run ends counts up to the end.
 *
 * Source      TopicTrended and TopicFell; `probabilityInterval`
 * Arrays      columns by world and channel with a list (integers)
 * Randomness  none
 * Cost        O(events of a run that are no share), 16 bytes a world and channel with a list
 * Failure     never; no finding where no channel has a list
 */
export const topics = runProjection<TopicsState, TopicsFinding>({
  name: "topics",
  version: 1,
  initial: ({ topicChannels: channels = [], worlds }) => ({
    channels,
    table: worldTable(
      channels.flatMap((channel) => KINDS.map((kind): Name => `${kind} ${channel}`)),
      channels.length > 0 ? worlds : 0,
    ),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || state.channels.length === 0 ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({ channels: left.channels, table: mergedTables(left.table, right.table) }),
  finish,
});

function foldRun(before: TopicsState, { world, rest }: RunFacts, frame: Frame, row: number): TopicsState {
  const table = withWorld(before.table, world);
  const { code, tick, source, channel } = frame.events;
  table.known[world] = 1;
  for (const each of before.channels) {
    const column = (kind: (typeof KINDS)[number]): Uint32Array => table.columns[`${kind} ${each}`];
    let since = -1;
    const leave = (at: number): void => {
      if (since >= 0) column("lasts")[world]! += at - since;
      since = -1;
    };
    for (const event of rest) {
      if (channel[event] !== each) continue;
      const now = tick[event] as number;
      if (code[event] === EventCode.TopicFell) leave(now);
      if (code[event] !== EventCode.TopicTrended) continue;
      leave(now);
      since = now;
      if (column("times")[world] === 0) column("first")[world] = now + 1;
      column("times")[world]! += 1;
      if (source[event] !== NO_PERSON) column("bought")[world]! += 1;
    }
    leave(frame.runs.lastTick[row] as number);
  }
  return { ...before, table };
}

function finish(
  { channels, table }: TopicsState,
  { channels: names = [], clock }: FoldContext,
): TopicsFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const worlds = columns.known.length;
  return {
    topics: {
      worlds,
      unit: clock.unit,
      channels: channels.map((channel) => {
        const firsts = happenedTicks(columns[`first ${channel}`]);
        const first = timeSummary(firsts, clock);
        return {
          channel: names[channel] ?? "",
          probability: firsts.length / worlds,
          ci: probabilityInterval(firsts.length, worlds),
          ...(first === null
            ? {}
            : { first, lasts: timeOf(clock, sumOf(columns[`lasts ${channel}`]).sum / firsts.length) }),
          times: sumOf(columns[`times ${channel}`]).sum / worlds,
          bought: sumOf(columns[`bought ${channel}`]).sum / worlds,
        };
      }),
    },
  };
}
