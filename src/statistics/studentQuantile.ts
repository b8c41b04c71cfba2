import { bisect } from "./bisect.ts";
import { studentCdf } from "./studentCdf.ts";

/**
 * The quantile of Student's t: the number below which it falls with chance p.
 *
 * Source      inverse of `studentCdf` by bisection, in the lower tail, where no digits cancel
 * Arrays      none; p in (0, 1), df > 0 (need not be whole)
 * Randomness  none
 * Cost        about 60 incomplete betas, under 0.1 ms
 * Failure     ±Infinity at p = 0 and 1
 */
export function studentQuantile(p: number, df: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentQuantile(1 - p, df);
  let low = -1;
  while (studentCdf(low, df) > p) low *= 2;
  return bisect((t) => studentCdf(t, df), p, low, 0);
}
