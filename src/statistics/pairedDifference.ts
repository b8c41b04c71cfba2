import { countWins, type Wins } from "./countWins.ts";
import type { Interval } from "./Interval.ts";
import { meanInterval } from "./meanInterval.ts";

/** One series minus another, world by world. */
export interface PairedDifference extends Wins {
  readonly mean: number;
  /** Absent for a single world. */
  readonly ci?: Interval;
}

/** What each world adds to a difference, Float64[worlds], their mean and its standard error (NaN for one). */
export interface PairedMean {
  readonly values: Float64Array;
  readonly mean: number;
  readonly se: number;
  readonly ci?: Interval;
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
  const { mean, ci } = pairedMean(values, others);
  return { mean, ...(ci === undefined ? {} : { ci }), ...countWins(values, others, 1) };
}

/** The mean difference of two series, and how surely it is known. */
export function pairedMean(values: ArrayLike<number>, others: ArrayLike<number>): PairedMean {
  const differences = Float64Array.from(values, (value, i) => value - (others[i] as number));
  const count = differences.length;
  const mean = differences.reduce((sum, each) => sum + each, 0) / count;
  const squares = differences.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  const se = Math.sqrt(squares / (count - 1) / count);
  return { values: differences, mean, se, ...(count > 1 ? { ci: meanInterval(mean, se, count) } : {}) };
}
