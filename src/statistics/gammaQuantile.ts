import { bisect } from "./bisect.ts";
import { regularisedGamma } from "./regularisedGamma.ts";

/**
 * The number below which a Gamma(a) number of rate 1 falls with chance p: the inverse of `regularisedGamma`.
 *
 * Source      bisection
 * Arrays      none; p in [0, 1], a > 0
 * Randomness  none
 * Cost        about 60 incomplete gammas
 * Failure     Infinity at p = 1
 */
export function gammaQuantile(p: number, a: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  let high = a + 1;
  while (regularisedGamma(a, high) < p) high *= 2;
  return bisect((x) => regularisedGamma(a, x), p, 0, high);
}
