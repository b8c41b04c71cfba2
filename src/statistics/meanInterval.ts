import { DEFAULT_LEVEL, type Interval } from "./Interval.ts";
import { studentQuantile } from "./studentQuantile.ts";

/**
 * Student's interval for a mean: mean ± t · se.
 *
 * Source      Student (1908), https://doi.org/10.1093/biomet/6.1.1
 * Arrays      none; `count` independent values, at least two
 * Randomness  none
 * Cost        one quantile of t
 * Failure     under two values the whole line, for nothing is known
 */
export function meanInterval(mean: number, se: number, count: number, level = DEFAULT_LEVEL): Interval {
  if (count < 2) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const half = studentQuantile((1 + level) / 2, count - 1) * se;
  return [mean - half, mean + half];
}
