import { regularisedBeta } from "./regularisedBeta.ts";

/**
 * The chance that Student's t with `df` degrees of freedom is at most t. The lower tail keeps its relative
 * precision.
 *
 * Source      its tail as an incomplete beta: I(df ÷ (df + t²); df ÷ 2, ½) ÷ 2
 * Arrays      none; df > 0 (need not be whole)
 * Randomness  none
 * Cost        one incomplete beta
 * Failure     never in range
 */
export function studentCdf(t: number, df: number): number {
  const tail = regularisedBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}
