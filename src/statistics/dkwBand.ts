import { log } from "../randomness/exactMath.ts";
import { DEFAULT_LEVEL } from "./Interval.ts";

/**
 * A curve of chances that holds the whole true one with the chance asked for: low and high Float64[points].
 */
export interface ChanceBand {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * A band around an empirical distribution function that holds the whole of the true one: the same width,
 * √(ln(2 ÷ (1 − level)) ÷ 2n), everywhere, cut to [0, 1].
 *
 * Source      Dvoretzky, Kiefer & Wolfowitz (1956), https://doi.org/10.1214/aoms/1177728174, with the
 *             constant of Massart (1990), https://doi.org/10.1214/aop/1176990746
 * Arrays      shares [points]: the distribution function of `count` values, at some points
 * Randomness  none
 * Cost        time O(points)
 * Failure     [0, 1] everywhere where there are no values, for nothing is known
 */
export function dkwBand(shares: ArrayLike<number>, count: number, level = DEFAULT_LEVEL): ChanceBand {
  const half = count === 0 ? 1 : Math.sqrt(log(2 / (1 - level)) / (2 * count));
  return {
    low: Float64Array.from(shares, (share) => Math.max(0, share - half)),
    high: Float64Array.from(shares, (share) => Math.min(1, share + half)),
  };
}
