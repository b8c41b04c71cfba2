import type { RootKey } from "../randomness/RootKey.ts";
import { drawAgain } from "./drawAgain.ts";
import { DEFAULT_LEVEL, type Interval } from "./Interval.ts";
import { quantile } from "./quantile.ts";

export interface BootstrapOptions {
  readonly key: RootKey;
  readonly draws: number;
  readonly level?: number;
}

/**
 * The percentile interval of a statistic: rows are drawn again with replacement, and the statistic is taken
 * of each sample, given as how often each row is in it.
 *
 * Source      Efron & Tibshirani, An Introduction to the Bootstrap (1993), section 13.3
 * Arrays      times Uint32[rows], the same array for every sample
 * Randomness  one draw (bootstrap, place in the sample) per place and sample
 * Cost        draws · (rows + one statistic)
 * Failure     null where a statistic at one of the interval's ends is not finite, or under two rows
 */
export function bootstrapInterval(
  rows: number,
  statistic: (times: Uint32Array) => number,
  { key, draws, level = DEFAULT_LEVEL }: BootstrapOptions,
): Interval | null {
  if (rows < 2) return null;
  const times = new Uint32Array(rows);
  const values = new Float64Array(draws);
  for (let sample = 0; sample < draws; sample++) {
    drawAgain(times, key, sample);
    values[sample] = statistic(times);
  }
  values.sort();
  const low = quantile(values, (1 - level) / 2);
  const high = quantile(values, (1 + level) / 2);
  return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}
