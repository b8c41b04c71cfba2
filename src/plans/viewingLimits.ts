import { ALWAYS_LIMIT, chanceLimit } from "../randomness/coins.ts";

/** Mean viewings of a person at most: what shows more often than that is no broadcast. */
export const VIEWINGS_MOST = 1000;

/** Weights this small next to the mode's change no limit, all of them together included. */
const NEGLIGIBLE = 1e-16;

/**
 * How many viewings of a broadcast a person gets: the limits of at most 0, 1, 2 … of a Poisson number, those
 * that are always met left out. As many viewings as limits are not above the coin.
 *
 * Source      Poisson weights by their ratios, from the mode outward: nothing underflows however large the
 *             mean is
 * Arrays      Uint32[about mean + 6 √mean], ascending
 * Randomness  none
 * Cost        time O(mean)
 * Failure     never for a mean of 0 to VIEWINGS_MOST
 */
export function viewingLimits(mean: number): Uint32Array {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let n = mode, weight = 1; n > 0; n--) {
    weight *= n / mean;
    below.push(weight);
  }
  const weights = [...below.reverse(), 1];
  for (let n = mode + 1, weight = mean / n; weight > NEGLIGIBLE; n++, weight *= mean / n)
    weights.push(weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const limits: number[] = [];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    const limit = chanceLimit(sum / total);
    if (limit === ALWAYS_LIMIT) break;
    limits.push(limit);
  }
  return Uint32Array.from(limits);
}
