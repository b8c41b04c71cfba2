import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { DelayTable } from "../randomness/DelayTable.ts";
import { log } from "../randomness/exactMath.ts";
import { bisect } from "../statistics/bisect.ts";

/**
 * The share of copies that take 1, 2, … ticks: Float64[longest], summing to 1. Copies that are `speed` times
 * sooner take their ticks ÷ speed, rounded up.
 *
 * Cost        O(ticks of the table)
 */
export function delayShares({ limits, longest }: DelayTable, speed = 1): Float64Array {
  const shares = new Float64Array(Math.max(1, Math.ceil(longest / speed)));
  let before = 0;
  limits.forEach((limit, at) => {
    shares[Math.max(1, Math.ceil((at + 1) / speed)) - 1]! += (limit - before) / ALWAYS_LIMIT;
    before = limit;
  });
  return shares;
}

/**
 * Ticks in which sharers double in the long run, when each leads to `reproduction` further ones after delays
 * of this table: ln 2 ÷ r, where 1 = R Σ g(s) e^(−r s).
 *
 * Source      Euler–Lotka equation: Wallinga & Lipsitch (2007), https://doi.org/10.1098/rspb.2006.3754; the
 *             sum is a polynomial in e^−r, which Horner's rule takes
 * Arrays      shares Float64[longest] (`delayShares`)
 * Randomness  none
 * Cost        about 60 times O(ticks of the table): 10 ms for 30 days of minutes
 * Failure     null where they do not grow: reproduction 1 or less
 */
export function doublingTime(reproduction: number, shares: Float64Array): number | null {
  if (!(reproduction > 1)) return null;
  const offspring = (factor: number): number => {
    let sum = 0;
    for (let s = shares.length - 1; s >= 0; s--) sum = (sum + (shares[s] as number)) * factor;
    return reproduction * sum;
  };
  const factor = bisect(offspring, 1, 0, 1);
  return Math.LN2 / -log(factor);
}
