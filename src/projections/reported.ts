import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type Summary, summarise } from "../statistics/Summary.ts";
import { sumOf } from "../statistics/TwoLimbSum.ts";
import { type FindingClock, timeOf } from "./FindingClock.ts";
import type { FoldContext } from "./Projection.ts";
import type { RunFacts } from "./RunFacts.ts";
import { runProjection } from "./RunProjection.ts";
import { recordOf } from "./recordOf.ts";
import {
  addTickCounts,
  countByTick,
  lastTickOf,
  mergeTickCounts,
  noCounts,
  runningTotals,
  type TickCounts,
} from "./TickCounts.ts";
import { timeAxis } from "./timeAxis.ts";
import { happenedTicks, timeSummary } from "./timeSummary.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

/** Fake acts of a world; at its purge: the tick + 1, and what was real and what was fake until then. */
const NAMES = [
  "fakeShares",
  "fakeViews",
  "purge",
  "purgeSharers",
  "purgeFakeShares",
  "purgeViews",
  "purgeFakeViews",
] as const;
type Table = WorldTable<(typeof NAMES)[number]>;

/** Sums over worlds by tick: what is real, what is fake, and what is struck off. */
const KINDS = ["sharers", "views", "fakeShares", "fakeViews", "struckShares", "struckViews"] as const;
type Kind = (typeof KINDS)[number];

export interface ReportedState {
  readonly isAsked: boolean;
  readonly worlds: number;
  readonly table: Table;
  readonly counts: Readonly<Record<Kind, TickCounts>>;
}

/** So far, mean per world: what is real, and what the platforms say. */
export interface ReportedCurve {
  readonly real: readonly number[];
  readonly reported: readonly number[];
}

/** What the platforms say right before a purge and right after it, and the part that is gone. */
export interface Collapse {
  readonly before: number;
  readonly after: number;
  readonly part?: number;
}

export interface ReportedFinding {
  readonly reported?: {
    readonly worlds: number;
    readonly fakeShares: Summary;
    readonly fakeViews: Summary;
    readonly curve: {
      readonly unit: FindingClock["unit"];
      readonly time: readonly number[];
      readonly sharers: ReportedCurve;
      /** Viewings, beside those of fake accounts; absent where viewings were not tallied. */
      readonly views?: ReportedCurve;
    };
    /** Means of the worlds in which fake accounts were purged; absent where there was none. */
    readonly purge?: {
      readonly worlds: number;
      readonly time: Summary;
      readonly sharers: Collapse;
      readonly views?: Collapse;
    };
  };
}

/**
 * Reported and real numbers: fake accounts add to what the platforms say until they are purged, and reach
 * nobody.
 *
 * Source      this project's definition: reported = real + fake, until a purge strikes the fake off
 * Arrays      columns by world, sums by tick (integers)
 * Randomness  none
 * Cost        O(ticks and tallies of a run), 29 bytes a world
 * Failure     never; no finding where there are no fake accounts
 */
export const reported = runProjection<ReportedState, ReportedFinding>({
  name: "reported",
  version: 1,
  initial: ({ fakes = false, worlds }) => ({
    isAsked: fakes,
    worlds: 0,
    table: worldTable(NAMES, fakes ? worlds : 0),
    counts: recordOf(KINDS, noCounts),
  }),
  evolveRun: (state, facts, frame, row) =>
    facts === null || !state.isAsked ? state : foldRun(state, facts, frame, row),
  merge: (left, right) => ({
    isAsked: left.isAsked,
    worlds: left.worlds + right.worlds,
    table: mergedTables(left.table, right.table),
    counts: recordOf(KINDS, (kind) => mergeTickCounts(left.counts[kind], right.counts[kind])),
  }),
  finish,
});

function foldRun(before: ReportedState, facts: RunFacts, frame: Frame, row: number): ReportedState {
  const { world, rest, sharersByTick } = facts;
  const table = withWorld(before.table, world);
  const { columns } = table;
  const { code, tick, amount } = frame.events;
  let views = 0;
  table.known[world] = 1;
  for (const event of rest) {
    const count = amount[event] as number;
    if (code[event] === EventCode.FakeShared) columns.fakeShares[world]! += count;
    else if (code[event] === EventCode.FakeViewed) columns.fakeViews[world]! += count;
    else if (code[event] === EventCode.Impressions) views += count;
    else if (code[event] === EventCode.Purged) {
      columns.purge[world] = (tick[event] as number) + 1;
      columns.purgeSharers[world] = countBefore(sharersByTick, tick[event] as number);
      columns.purgeFakeShares[world] = columns.fakeShares[world] as number;
      columns.purgeViews[world] = views;
      columns.purgeFakeViews[world] = columns.fakeViews[world] as number;
    }
  }
  const byTick = (of: number): TickCounts => countByTick(frame, row, of, true, undefined, rest);
  const struck = (name: "purgeFakeShares" | "purgeFakeViews"): TickCounts => {
    const isPurged = columns.purge[world] !== 0;
    return {
      ticks: Uint32Array.from(isPurged ? [(columns.purge[world] as number) - 1] : []),
      counts: Float64Array.from(isPurged ? [columns[name][world] as number] : []),
    };
  };
  const added: Record<Kind, TickCounts> = {
    sharers: sharersByTick,
    views: byTick(EventCode.Impressions),
    fakeShares: byTick(EventCode.FakeShared),
    fakeViews: byTick(EventCode.FakeViewed),
    struckShares: struck("purgeFakeShares"),
    struckViews: struck("purgeFakeViews"),
  };
  const counts = recordOf(KINDS, (kind) => addTickCounts(before.counts[kind], added[kind]));
  return { isAsked: true, worlds: before.worlds + 1, table, counts };
}

function countBefore({ ticks, counts }: TickCounts, past: number): number {
  let sum = 0;
  for (let i = 0; i < ticks.length && (ticks[i] as number) < past; i++) sum += counts[i] as number;
  return sum;
}

function finish({ worlds, table, counts }: ReportedState, context: FoldContext): ReportedFinding {
  const columns = knownWorlds(table);
  if (columns === null) return {};
  const { clock, tallies = false } = context;
  const time = timeAxis(KINDS.reduce((last, kind) => Math.max(last, lastTickOf(counts[kind])), 0));
  const curve = (real: Kind, fake: Kind, struck: Kind): ReportedCurve => {
    const mean = (kind: Kind): number[] => runningTotals(counts[kind], time).map((sum) => sum / worlds);
    const [fakes, gone] = [mean(fake), mean(struck)];
    const isReal = mean(real);
    return {
      real: isReal,
      reported: isReal.map((value, i) => value + (fakes[i] as number) - (gone[i] as number)),
    };
  };
  return {
    reported: {
      worlds,
      fakeShares: summarise(columns.fakeShares),
      fakeViews: summarise(columns.fakeViews),
      curve: {
        unit: clock.unit,
        time: time.map((tick) => timeOf(clock, tick)),
        sharers: curve("sharers", "fakeShares", "struckShares"),
        ...(tallies ? { views: curve("views", "fakeViews", "struckViews") } : {}),
      },
      ...purgeFinding(columns, context),
    },
  };
}

type Columns = NonNullable<ReturnType<typeof knownWorlds<(typeof NAMES)[number]>>>;

function purgeFinding(
  columns: Columns,
  { clock, tallies = false }: FoldContext,
): Pick<NonNullable<ReportedFinding["reported"]>, "purge"> {
  const ticks = happenedTicks(columns.purge);
  const time = timeSummary(ticks, clock);
  if (time === null) return {};
  const worlds = ticks.length;
  // What stands in these columns stands there only in worlds with a purge.
  const collapse = (real: Uint32Array, fake: Uint32Array): Collapse => {
    const after = sumOf(real).sum;
    const before = after + sumOf(fake).sum;
    return {
      before: before / worlds,
      after: after / worlds,
      ...(before === 0 ? {} : { part: 1 - after / before }),
    };
  };
  return {
    purge: {
      worlds,
      time,
      sharers: collapse(columns.purgeSharers, columns.purgeFakeShares),
      ...(tallies ? { views: collapse(columns.purgeViews, columns.purgeFakeViews) } : {}),
    },
  };
}
