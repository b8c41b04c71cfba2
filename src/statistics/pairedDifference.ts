import type { Interval } from "./Interval.ts";
import { meanInterval } from "./meanInterval.ts";

/** One series minus another, world by world. */
export interface PairedDifference {
  readonly mean: number;
  /** Absent for a single world. */
  readonly ci?: Interval;
  /** Share of worlds in which the first is larger, and in which both are equal. */
  readonly winShare: number;
  readonly tieShare: number;
}

/**
 * Compares two series in the same worlds. Both saw the same luck, so the difference is far surer than two
 * means are.
 *
 * Source      common random numbers: paired differences with a t interval
 * Arrays      values and others [worlds], in the same order of worlds; at least one
 * Randomness  none
 * Cost        time O(worlds); sums of whole numbers are exact and independent of order
 * Failure     never for at least one world
 */
export function pairedDifference(values: ArrayLike<number>, others: ArrayLike<number>): PairedDifference {
  const differences = Float64Array.from(values, (value, i) => value - (others[i] as number));
  const count = differences.length;
  let sum = 0;
  let wins = 0;
  let ties = 0;
  for (const difference of differences) {
    sum += difference;
    if (difference > 0) wins++;
    if (difference === 0) ties++;
  }
  const mean = sum / count;
  let squares = 0;
  for (const difference of differences) squares += (difference - mean) * (difference - mean);
  const se = Math.sqrt(squares / (count - 1) / count);
  return {
    mean,
    ...(count > 1 ? { ci: meanInterval(mean, se, count) } : {}),
    winShare: wins / count,
    tieShare: ties / count,
  };
}
