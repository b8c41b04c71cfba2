import { DEFAULT_LEVEL, type Interval } from "./Interval.ts";

/**
 * Which order statistics hold a quantile between them: ranks from 1. lower 0 and upper count + 1 mean that
 * too few values are known for an end on that side. coverage: the exact chance, at least the level asked for
 * where both ends exist.
 */
export interface QuantileRanks {
  readonly lower: number;
  readonly upper: number;
  readonly coverage: number;
}

/**
 * Ranks of the order statistics between which the q-quantile of any continuous law lies: the number of values
 * under it is binomial, whatever the law. Each tail holds at most (1 − level) ÷ 2.
 *
 * Source      Conover, Practical Nonparametric Statistics, section 3.2 (binomial test of a quantile)
 * Arrays      none kept; a Float64Array of count + 1 binomial weights
 * Randomness  none
 * Cost        time O(count); + − × ÷ only
 * Failure     never for 0 < q < 1
 */
export function quantileRanks(count: number, q: number, level = DEFAULT_LEVEL): QuantileRanks {
  const weights = binomialWeights(count, q);
  let total = 0;
  for (const weight of weights) total += weight;
  const tail = (total * (1 - level)) / 2;
  let lower = 0;
  let below = 0;
  while (lower < count && below + (weights[lower] as number) <= tail) below += weights[lower++] as number;
  let upper = count + 1;
  let above = 0;
  while (upper > 1 && above + (weights[upper - 1] as number) <= tail) above += weights[--upper] as number;
  return { lower, upper, coverage: 1 - (below + above) / total };
}

/** The interval that `quantileRanks` gives on ascending values; an end that does not exist is infinite. */
export function quantileInterval(ascending: ArrayLike<number>, q: number, level = DEFAULT_LEVEL): Interval {
  const { lower, upper } = quantileRanks(ascending.length, q, level);
  return [
    lower === 0 ? Number.NEGATIVE_INFINITY : (ascending[lower - 1] as number),
    upper > ascending.length ? Number.POSITIVE_INFINITY : (ascending[upper - 1] as number),
  ];
}

/** Binomial(count, q) chances, all times one factor: 1 at the mode, so that nothing overflows. */
function binomialWeights(count: number, q: number): Float64Array {
  const weights = new Float64Array(count + 1);
  const mode = Math.min(count, Math.floor((count + 1) * q));
  const odds = q / (1 - q);
  weights[mode] = 1;
  for (let k = mode; k < count; k++) weights[k + 1] = (weights[k] as number) * ((count - k) / (k + 1)) * odds;
  for (let k = mode; k > 0; k--) weights[k - 1] = (weights[k] as number) * (k / (count - k + 1) / odds);
  return weights;
}
