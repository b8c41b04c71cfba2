import { DEFAULT_LEVEL, type Interval } from "./Interval.ts";
import { studentQuantile } from "./studentQuantile.ts";

/** Student's interval for a mean: mean ± t · se, `count` independent values. Needs two of them. */
export function meanInterval(mean: number, se: number, count: number, level = DEFAULT_LEVEL): Interval {
  const half = studentQuantile((1 + level) / 2, count - 1) * se;
  return [mean - half, mean + half];
}
