import { regularisedBeta } from "./regularisedBeta.ts";

/** The chance that Student's t with `df` degrees of freedom is at most t. Tails keep their relative precision. */
export function studentCdf(t: number, df: number): number {
  const tail = regularisedBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}
