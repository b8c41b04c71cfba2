import { EventCode } from "../events/EventCode.ts";
import type { Frame } from "../events/Frame.ts";
import { type ActivationForest, readForest } from "./ActivationForest.ts";
import { countByTick, type TickCounts } from "./TickCounts.ts";
import { enlarged } from "./WorldColumn.ts";

/**
 * What a run's events say, read once for all folds. Forest and rest are scratch: they last until the next
 * run is read.
 */
export interface RunFacts {
  readonly world: number;
  readonly sharers: number;
  /** Sharers whom the plan made or paid for: starters' people, and whom a starter's broadcast triggered. */
  readonly seeds: number;
  /** New sharers and first viewers by tick. */
  readonly sharersByTick: TickCounts;
  readonly viewersByTick: TickCounts;
  readonly forest: ActivationForest;
  /** Rows of the frame's events, in order, that are neither shares nor rows of views. */
  readonly rest: Uint32Array;
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
  for (let i = 0; i < forest.length; i++) if (forest.starter[i] !== 0) seeds++;
  return {
    world: frame.runs.world[row] as number,
    sharers: forest.length,
    seeds,
    sharersByTick: countByTick(frame, row, EventCode.Shared, false),
    // A row of views stands for one person or for all first viewers of a tick: its amount says for how many.
    viewersByTick: countByTick(frame, row, EventCode.Viewed, true),
    forest,
    rest: otherRows(frame, row),
  };
}

/** Scratch of `otherRows`, kept between runs. */
let scratch = new Uint32Array(64);

function otherRows(frame: Frame, row: number): Uint32Array {
  const { code } = frame.events;
  const first = frame.runs.first[row] as number;
  const past = first + (frame.runs.count[row] as number);
  let length = 0;
  for (let i = first; i < past; i++) {
    const each = code[i];
    if (each === EventCode.Shared || each === EventCode.Viewed || each === EventCode.ViewedAgain) continue;
    if (length === scratch.length) scratch = enlarged(scratch, length + 1);
    scratch[length++] = i;
  }
  return scratch.subarray(0, length);
}
