import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { interactionRate, readRate, repostRate } from "../statistics/metrics.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import type { Audiences } from "./audiences.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

const NAMES = ["views", "reposts", "clicks", "ownViewers", "followers"] as const;

export interface PlatformRatesState {
  readonly isAsked: boolean;
  readonly everyView: boolean;
  /** By channel; null: nobody asks for read rates. */
  readonly audiences: readonly Audiences[] | null;
  readonly startsPeople: readonly boolean[] | null;
  readonly table: WorldTable<(typeof NAMES)[number]>;
}

export interface PlatformRatesFinding {
  /** Each is a Σ ÷ a Σ over the worlds; absent where nothing stands below the line. */
  readonly platform?: {
    readonly worlds: number;
    /** Reposts per view: shares that no starter made or paid for, ÷ impressions. */
    readonly repostRate?: number;
    /** Reposts and clicks per view; what people write below a post is not modelled. */
    readonly interactionRate?: number;
    /** Followers of the people who start who saw it from them, ÷ all of these followers. */
    readonly readRate?: number;
  };
}

/**
 * What platforms report of a campaign: how many of those who see it do something, and how many of the
 * followers of those who start see it at all.
 *
 * Source      platform reports; `metrics`
 * Arrays      columns by world (integers)
 * Randomness  none
 * Cost        O(events of a run that are no share), 21 bytes a world; a pass over its views where each has a
 *             row
 * Failure     never; no finding where viewings were not tallied
 */
export const platformRates = runProjection<PlatformRatesState, PlatformRatesFinding>({
  name: "platformRates",
  version: 1,
  initial: ({ tallies = false, everyView = false, audiences, startsPeople, worlds }) => ({
    isAsked: tallies,
    everyView,
    audiences: audiences ?? null,
    startsPeople: startsPeople ?? null,
    table: worldTable(NAMES, tallies ? worlds : 0),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({ ...left, table: mergedTables(left.table, right.table) }),
  finish: ({ table }) => {
    const columns = knownWorlds(table);
    if (columns === null) return {};
    const [views, reposts, clicks] = [columns.views, columns.reposts, columns.clicks].map(
      (c) => sumOf(c).sum,
    );
    const rates = {
      repostRate: repostRate(reposts as number, views as number),
      interactionRate: interactionRate(reposts as number, clicks as number, views as number),
      readRate: readRate(sumOf(columns.ownViewers).sum, sumOf(columns.followers).sum),
    };
    const known = Object.entries(rates).filter(([, rate]) => rate !== null);
    return { platform: { worlds: columns.known.length, ...Object.fromEntries(known) } };
  },
});

function foldRun(before: PlatformRatesState, facts: RunFacts, frame: Frame, row: number): PlatformRatesState {
  const { world, rest } = facts;
  const table = withWorld(before.table, world);
  const { views, reposts, clicks } = table.columns;
  const { code, amount } = frame.events;
  table.known[world] = 1;
  reposts[world] = facts.sharers - facts.seeds;
  for (const event of rest) {
    if (code[event] === EventCode.Impressions) views[world]! += amount[event] as number;
    else if (code[event] === EventCode.Clicked) clicks[world]! += 1;
  }
  const state = { ...before, table };
  if (before.everyView && before.audiences !== null) countOwn(state, before.audiences, facts, frame, row);
  return state;
}

/** Followers of those who start, and those of them who had a copy from there; several leaders' count each. */
function countOwn(
  { table, startsPeople }: PlatformRatesState,
  audiences: readonly Audiences[],
  { world, forest }: RunFacts,
  frame: Frame,
  row: number,
): void {
  const { ownViewers, followers } = table.columns;
  const starts = new Set<number>();
  for (let i = 0; i < forest.length; i++) {
    const starter = (forest.starter[i] as number) - 1;
    if (starter < 0 || forest.parent[i] !== i || startsPeople?.[starter] === false) continue;
    starts.add(forest.person[i] as number);
    followers[world]! += audiences[forest.channel[i] as number]?.followers[forest.person[i] as number] ?? 0;
  }
  const { code, person, source } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  const seen = new Set<number>();
  for (let i = first; i < past; i++) {
    const isView = code[i] === EventCode.Viewed || code[i] === EventCode.ViewedAgain;
    if (isView && starts.has(source[i] as number))
      seen.add((source[i] as number) * 0x100000000 + (person[i] as number));
  }
  ownViewers[world] = seen.size;
}
