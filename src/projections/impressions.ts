import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { averageFrequency, grossRatingPoints } from "../statistics/metrics.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { enlarged, mergedColumn } from "./WorldColumn.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["positive", "negative", "viewers"] as const;

/** Viewings of each world by polarity, and its viewers; sums by starter (the last place: none's). */
export interface ImpressionsState {
  readonly isAsked: boolean;
  readonly table: WorldTable<(typeof NAMES)[number]>;
  /** Float64[starters + 1], integers. */
  readonly bySource: Float64Array;
  /** By world: people with at least 1, 2, 3 … viewings; empty where views have no rows of their own. */
  readonly people: readonly Uint32Array[];
}

export interface ImpressionsFinding {
  readonly impressions?: {
    readonly worlds: number;
    /** Viewings, first and further ones, but those by which starters' people start. */
    readonly total: Summary;
    /** Means per world. */
    readonly positive: number;
    readonly negative: number;
    /** Σ impressions ÷ Σ viewers; absent where nobody viewed. */
    readonly frequency?: number;
    /** Impressions in per cent of the people. */
    readonly ratingPoints: number;
    /** Impressions of each starter's broadcast, and of ties, lists of topics and media, per world. */
    readonly starters: readonly { readonly starter: string; readonly impressions: number }[];
    readonly unpaid: number;
    /** People with at least 1, 2, 3 … viewings, per world; where each viewing was recorded. */
    readonly effectiveReach?: readonly number[];
  };
}

/** Effective reach is told up to so many viewings. */
export const LISTED_VIEWINGS = 10;

/**
 * Impressions: how often the content was seen, by whom it was shown, how it was meant, and how often by one
 * person. Effective reach counts the viewings by which starters' people start too, for they have seen it.
 *
 * Source      media planning: impressions, average frequency, GRP, effective (N+) reach
 * Arrays      columns by world; sums by starter (integers)
 * Randomness  none
 * Cost        O(tallies of a run), 13 bytes a world; a pass over its events and 40 bytes a world more where
 *             each view has a row
 * Failure     never; no finding where viewings were not tallied
 */
export const impressions = runProjection<ImpressionsState, ImpressionsFinding>({
  name: "impressions",
  version: 1,
  initial: ({ tallies = false, everyView = false, worlds, starters }) => ({
    isAsked: tallies,
    table: worldTable(NAMES, tallies ? worlds : 0),
    bySource: new Float64Array(starters.length + 1),
    people: Array.from({ length: everyView ? LISTED_VIEWINGS : 0 }, () => new Uint32Array(worlds)),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    isAsked: left.isAsked,
    table: mergedTables(left.table, right.table),
    bySource: mergedColumn(left.bySource, right.bySource),
    people: left.people.map((people, i) => mergedColumn(people, right.people[i] as Uint32Array)),
  }),
  finish,
});

function foldRun(before: ImpressionsState, facts: RunFacts, frame: Frame, row: number): ImpressionsState {
  const table = withWorld(before.table, facts.world);
  const people = before.people.map((column) => enlarged(column, table.known.length));
  const state = { ...before, table, people };
  const { known, columns } = table;
  const { code, source, polarity, amount } = frame.events;
  const nobody = state.bySource.length - 1;
  known[facts.world] = 1;
  columns.viewers[facts.world] = frame.runs.viewers[row] as number;
  for (const event of facts.rest) {
    if (code[event] !== EventCode.Impressions) continue;
    const viewings = amount[event] as number;
    const starter = source[event] === NO_PERSON ? nobody : (source[event] as number);
    if (starter > nobody) throw new RangeError(`starter ${starter} is not in the plan`);
    state.bySource[starter]! += viewings;
    columns[polarity[event] === 0 ? "positive" : "negative"][facts.world]! += viewings;
  }
  if (people.length > 0) countViewings(people, facts.world, frame, row);
  return state;
}

/** A person with n viewings has a row of the first, of the second … and of the n-th. */
function countViewings(people: readonly Uint32Array[], world: number, frame: Frame, row: number): void {
  const { code, amount } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  for (let i = first; i < past; i++) {
    const isView = code[i] === EventCode.Viewed || code[i] === EventCode.ViewedAgain;
    const column = isView ? people[(amount[i] as number) - 1] : undefined;
    if (column !== undefined) column[world]! += 1;
  }
}

function finish({ table, bySource, people }: ImpressionsState, context: FoldContext): ImpressionsFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const worlds = columns.known.length;
  const { positive, negative } = columns;
  const total = positive.map((viewings, world) => viewings + (negative[world] as number));
  const sum = sumOf(total).sum;
  const frequency = averageFrequency(sum, sumOf(columns.viewers).sum);
  const reach = people.map((column) => sumOf(column).sum / worlds);
  return {
    impressions: {
      worlds,
      total: summarise(total),
      positive: sumOf(positive).sum / worlds,
      negative: sumOf(negative).sum / worlds,
      ...(frequency === null ? {} : { frequency }),
      ratingPoints: grossRatingPoints(sum / worlds, context.people) ?? 0,
      starters: context.starters.map((starter, number) => ({
        starter,
        impressions: (bySource[number] as number) / worlds,
      })),
      unpaid: (bySource[context.starters.length] as number) / worlds,
      ...(people.length === 0
        ? {}
        : { effectiveReach: reach.slice(0, reach.findLastIndex((count) => count > 0) + 1) }),
    },
  };
}
