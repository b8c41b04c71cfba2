import { bisect } from "./bisect.ts";
import { regularisedBeta } from "./regularisedBeta.ts";

/**
 * The number below which a Beta(a, b) number falls with chance p: the inverse of `regularisedBeta` in x.
 *
 * Source      bisection
 * Arrays      none; p in [0, 1], a and b > 0
 * Randomness  none
 * Cost        about 60 incomplete betas
 * Failure     never in range
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return bisect((x) => regularisedBeta(x, a, b), p, 0, 1);
}
