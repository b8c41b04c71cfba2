import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type ActivationForest, readForest } from "./ActivationForest.ts";
import { countByTick, type TickCounts } from "./TickCounts.ts";

/**
 * What a run's events say, read once for all folds. The forest is scratch: it lasts until the next run is
 * read.
 */
export interface RunFacts {
  readonly world: number;
  readonly sharers: number;
  /** Sharers that are starters' own: roots of the forest. */
  readonly seeds: number;
  /** Sharers who passed on something negative. */
  readonly negativeSharers: number;
  /** New sharers and first viewers by tick. */
  readonly sharersByTick: TickCounts;
  readonly viewersByTick: TickCounts;
  readonly forest: ActivationForest;
}

/**
 * Reads one run; null where its events are not in the frame, so that only its totals are known.
 *
 * Source      `readForest`, `countByTick`
 * Arrays      row of the frame's run table
 * Randomness  none
 * Cost        four passes over the run's events
 * Failure     throws on a broken frame (see `readForest`)
 */
export function readRun(frame: Frame, row: number): RunFacts | null {
  if (frame.runs.count[row] === 0) return null;
  const forest = readForest(frame, row);
  let seeds = 0;
  for (let i = 0; i < forest.length; i++) if (forest.depth[i] === 0) seeds++;
  return {
    world: frame.runs.world[row] as number,
    sharers: forest.length,
    seeds,
    negativeSharers: countNegative(frame, row),
    sharersByTick: countByTick(frame, row, EventCode.Shared, false),
    // A row of views stands for one person or for all first viewers of a tick: its amount says for how many.
    viewersByTick: countByTick(frame, row, EventCode.Viewed, true),
    forest,
  };
}

function countNegative({ runs, events }: Frame, row: number): number {
  const { code, polarity } = events;
  const first = runs.first[row] as number;
  const past = first + (runs.count[row] as number);
  let negative = 0;
  for (let i = first; i < past; i++) if (polarity[i] !== 0 && code[i] === EventCode.Shared) negative++;
  return negative;
}
