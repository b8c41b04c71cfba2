import { exp, log } from "../randomness/exactMath.ts";
import type { Interval } from "./Interval.ts";
import { meanInterval } from "./meanInterval.ts";

/** The ratio of two means; without an interval where a single world, or a mean of 0, says nothing of it. */
export interface MeanRatio {
  readonly value: number;
  readonly ci?: Interval;
}

/**
 * How many times the mean of one count the mean of another is, both counted in the same worlds: Student's
 * interval for the logarithm of the ratio by the delta method, from the paired differences of what each
 * world is of its mean.
 *
 * Source      ratio of means of paired values: Cochran, Sampling Techniques (1977), section 6.3, on the
 *             scale of logarithms
 * Arrays      above, below [worlds], each ≥ 0
 * Randomness  none
 * Cost        two passes
 * Failure     null where all of `below` is 0, or there are no worlds
 */
export function ratioOfMeans(above: ArrayLike<number>, below: ArrayLike<number>): MeanRatio | null {
  const worlds = Math.min(above.length, below.length);
  let sumAbove = 0;
  let sumBelow = 0;
  for (let i = 0; i < worlds; i++) {
    sumAbove += above[i] as number;
    sumBelow += below[i] as number;
  }
  if (!(sumBelow > 0)) return null;
  const value = sumAbove / sumBelow;
  if (worlds < 2 || value === 0) return { value };
  let squares = 0;
  for (let i = 0; i < worlds; i++) {
    const difference = (above[i] as number) / sumAbove - (below[i] as number) / sumBelow;
    squares += difference * difference;
  }
  const se = Math.sqrt((squares * worlds) / (worlds - 1));
  const [low, high] = meanInterval(log(value), se, worlds);
  // Equal counts in every world are a ratio of exactly 1, whatever the logarithm is rounded to.
  return { value, ci: se === 0 ? [value, value] : [exp(low), exp(high)] };
}
