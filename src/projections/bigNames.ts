import { type Summary, summarise } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { mergedColumn } from "./WorldColumn.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["unpaid", "negative"] as const;

export interface BigNamesState {
  /** Who they are, ascending. */
  readonly people: Uint32Array;
  readonly table: WorldTable<(typeof NAMES)[number]>;
  /** Float64[channels], integers: unpaid big names by the channel from which they share. */
  readonly byChannel: Float64Array;
}

export interface BigNamesFinding {
  readonly bigNames?: {
    readonly worlds: number;
    /** How many there are: the top .1 % by audience. */
    readonly people: number;
    /** Those who share without being started or paid for, and the mean of those who are against. */
    readonly unpaid: Summary;
    readonly negative: number;
    readonly channels?: readonly { readonly channel: string; readonly unpaid: number }[];
  };
}

/**
 * Spontaneous big names: people with the largest audiences who take it up by themselves.
 *
 * Source      review of influence: unpaid sharers in the top .1 % by audience
 * Arrays      columns by world, sums by channel (integers)
 * Randomness  none
 * Cost        O(sharers of a run × log big names), 9 bytes a world
 * Failure     never; no finding where the big names are not known
 */
export const bigNames = runProjection<BigNamesState, BigNamesFinding>({
  name: "bigNames",
  version: 1,
  initial: ({ bigNames: people = new Uint32Array(0), channels = [""], worlds }) => ({
    people,
    table: worldTable(NAMES, people.length > 0 ? worlds : 0),
    byChannel: new Float64Array(channels.length),
  }),
  evolveRun: (state, facts) => (facts === null || state.people.length === 0 ? state : foldRun(state, facts)),
  merge: (left, right) => ({
    people: left.people,
    table: mergedTables(left.table, right.table),
    byChannel: mergedColumn(left.byChannel, right.byChannel),
  }),
  finish: ({ people, table, byChannel }, { channels }) => {
    const columns = knownWorlds(table);
    if (columns === null) return {};
    const worlds = columns.known.length;
    return {
      bigNames: {
        worlds,
        people: people.length,
        unpaid: summarise(columns.unpaid),
        negative: sumOf(columns.negative).sum / worlds,
        ...(channels === undefined
          ? {}
          : {
              channels: channels.map((channel, number) => ({
                channel,
                unpaid: (byChannel[number] as number) / worlds,
              })),
            }),
      },
    };
  },
});

function foldRun(before: BigNamesState, { world, forest }: RunFacts): BigNamesState {
  const table = withWorld(before.table, world);
  const { unpaid, negative } = table.columns;
  table.known[world] = 1;
  for (let i = 0; i < forest.length; i++) {
    if (forest.starter[i] !== 0 || !holds(before.people, forest.person[i] as number)) continue;
    unpaid[world]! += 1;
    negative[world]! += forest.negative[i] as number;
    before.byChannel[forest.channel[i] as number]! += 1;
  }
  return { ...before, table };
}

/** Whether ascending numbers hold one. */
function holds(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}
