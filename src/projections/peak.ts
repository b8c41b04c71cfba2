import { timeToPeak } from "../statistics/metrics.ts";
import type { Summary } from "../statistics/Summary.ts";
import type { FindingClock } from "./FindingClock.ts";
import { runProjection } from "./RunProjection.ts";
import { timeSummary } from "./timeSummary.ts";
import { knownWorlds, mergedTables, type WorldTable, withWorld, worldTable } from "./WorldTable.ts";

export interface PeakState {
  readonly of: "viewers" | "sharers";
  /** The tick of the peak. */
  readonly table: WorldTable<"tick">;
}

export interface PeakFinding {
  readonly peak?: {
    readonly unit: FindingClock["unit"];
    /** Worlds in which anybody came new. */
    readonly worlds: number;
    readonly of: "viewers" | "sharers";
    readonly time: Summary;
  };
}

/**
 * Time to peak: when, in each world, the most new viewers came at once; new sharers, where viewers were not
 * measured. The first of equal ticks.
 *
 * Source      `timeToPeak`
 * Arrays      a column by world (integers)
 * Randomness  none
 * Cost        O(ticks of a run), 5 bytes a world
 * Failure     never; no finding where nobody came in any world
 */
export const peak = runProjection<PeakState, PeakFinding>({
  name: "peak",
  version: 1,
  initial: ({ viewers, worlds }) => ({
    of: viewers ? "viewers" : "sharers",
    table: worldTable(["tick"], worlds),
  }),
  evolveRun: (before, facts) => {
    if (facts === null) return before;
    const { ticks, counts } = before.of === "viewers" ? facts.viewersByTick : facts.sharersByTick;
    const tick = timeToPeak(ticks, counts);
    if (tick === null) return before;
    const table = withWorld(before.table, facts.world);
    table.known[facts.world] = 1;
    table.columns.tick[facts.world] = tick;
    return { ...before, table };
  },
  merge: (left, right) => ({ of: left.of, table: mergedTables(left.table, right.table) }),
  finish: ({ of, table }, { clock }) => {
    const ticks = knownWorlds(table)?.tick ?? new Uint32Array(0);
    const time = timeSummary(ticks, clock);
    return time === null ? {} : { peak: { unit: clock.unit, worlds: ticks.length, of, time } };
  },
});
