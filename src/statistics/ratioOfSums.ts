import type { Interval } from "./Interval.ts";
import { meanInterval } from "./meanInterval.ts";

/** A share of all, with its interval; without one where a single world says nothing about spread. */
export interface Share {
  readonly value: number;
  readonly ci?: Interval;
}

/**
 * What part of a whole something is over all worlds: Σ part ÷ Σ whole, so that a world counts by its size,
 * with Student's interval by the delta method, cut to [0, most].
 *
 * Source      ratio estimator, W. G. Cochran, Sampling Techniques (1977), section 2.11
 * Arrays      parts, wholes [worlds]; most: what the ratio can be at most, 1 for a part of a whole
 * Randomness  none
 * Cost        two passes
 * Failure     null where all wholes are 0
 */
export function ratioOfSums(parts: ArrayLike<number>, wholes: ArrayLike<number>, most = 1): Share | null {
  const worlds = wholes.length;
  let part = 0;
  let whole = 0;
  for (let i = 0; i < worlds; i++) {
    part += parts[i] as number;
    whole += wholes[i] as number;
  }
  if (whole === 0) return null;
  const value = part / whole;
  if (worlds < 2) return { value };
  let squares = 0;
  for (let i = 0; i < worlds; i++) {
    const rest = (parts[i] as number) - value * (wholes[i] as number);
    squares += rest * rest;
  }
  const se = Math.sqrt(squares / (worlds * (worlds - 1))) / (whole / worlds);
  const [low, high] = meanInterval(value, se, worlds);
  return { value, ci: [Math.max(0, low), Math.min(most, high)] };
}
