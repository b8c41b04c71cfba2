import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { DelayTable } from "../randomness/DelayTable.ts";
import { log } from "../randomness/exactMath.ts";
import { bisect } from "../statistics/bisect.ts";
import { type Generation, generationRadius } from "./nextGeneration.ts";

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
 * Ticks in which sharers double in the long run: ln 2 ÷ r. Where each leads to `reproduction` further ones
 * after delays of this table, 1 = R Σ g(s) e^(−r s). Of several types, each with the delays of its own
 * copies, 1 is the radius of the matrix whose columns are weighted so.
 *
 * Source      Euler–Lotka equation: Wallinga & Lipsitch (2007), https://doi.org/10.1098/rspb.2006.3754; the
 *             sum is a polynomial in e^−r, which Horner's rule takes
 * Arrays      reproduction: a number, or what one of each type (column) leads to of each (row); shares
 *             Float64[longest] of each type (`delayShares`)
 * Randomness  none
 * Cost        about 60 times O(ticks of the tables): 10 ms for 30 days of minutes and one type
 * Failure     null where they do not grow: reproduction 1 or less
 */
export function doublingTime(
  reproduction: number | Generation,
  ...shares: readonly Float64Array[]
): number | null {
  const matrix = typeof reproduction === "number" ? [[reproduction]] : reproduction;
  if (!(generationRadius(matrix) > 1)) return null;
  const growth = (factor: number): number => {
    const weights = shares.map((each) => weighted(each, factor));
    return generationRadius(matrix.map((row) => row.map((value, type) => value * weights[type]!)));
  };
  return Math.LN2 / -log(bisect(growth, 1, 0, 1));
}

/** Σ g(s) factor^s. */
function weighted(shares: Float64Array, factor: number): number {
  let sum = 0;
  for (let s = shares.length - 1; s >= 0; s--) sum = (sum + (shares[s] as number)) * factor;
  return sum;
}
