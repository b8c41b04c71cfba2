import { regularisedBeta } from "./regularisedBeta.ts";

/**
 * The chance that a fair coin falls as unevenly as `first` against `second`, or more so: how likely two plans
 * that ignite equally often differ so much in the worlds in which only one of them does.
 *
 * Source      McNemar (1947), https://doi.org/10.1007/BF02295996, in its exact form: twice the tail of a
 *             binomial distribution, as an incomplete beta
 * Arrays      none; whole numbers ≥ 0
 * Randomness  none
 * Cost        one incomplete beta
 * Failure     never; 1 where both are 0
 */
export function signChance(first: number, second: number): number {
  const [fewer, more] = first < second ? [first, second] : [second, first];
  if (fewer === more) return 1;
  // P(at most `fewer` heads of n) = I(½; n − fewer, fewer + 1), and n − fewer is `more`.
  return Math.min(1, 2 * regularisedBeta(0.5, more, fewer + 1));
}
