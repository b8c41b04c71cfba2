import { ALWAYS_LIMIT, chanceLimit } from "../randomness/coins.ts";
import { exp } from "../randomness/exactMath.ts";

/**
 * How new content still is at an age, from 1 down to 0 in steps of 2⁻³¹: half as new after each half-life,
 * exactly. Age and half-life in ticks.
 *
 * Cost        one exponential, from + − × ÷ alone: the same bits everywhere
 * Failure     never
 */
export function noveltyAt(halfLife: number, age: number): number {
  const halvings = Math.floor(age / halfLife);
  if (halvings > 31) return 0;
  return (chanceLimit(exp((-Math.LN2 * (age % halfLife)) / halfLife)) >>> halvings) / ALWAYS_LIMIT;
}
