import type { Interval } from "../statistics/Interval.ts";
import { meanInterval } from "../statistics/meanInterval.ts";
import type { RunTotalsState } from "./runTotals.ts";

/** One plan against another in the same worlds: sharers of `plan` minus sharers of `against`. */
export interface PairedReach {
  readonly plan: string;
  readonly against: string;
  readonly difference: { readonly mean: number; readonly ci?: Interval };
  /** Share of worlds in which `plan` has more sharers, and in which both have equally many. */
  readonly winShare: number;
  readonly tieShare: number;
}

/**
 * Compares two plans world by world. Both saw the same luck, so the difference is far surer than two means
 * are.
 *
 * Source      common random numbers: paired differences with a t interval
 * Arrays      sharers Uint32[worlds] of both; worlds that only one has are left out
 * Randomness  none
 * Cost        time O(worlds); sums of whole numbers, exact and independent of order
 * Failure     never for at least one common world
 */
export function pairedReach(
  plan: { readonly name: string; readonly totals: RunTotalsState },
  against: { readonly name: string; readonly totals: RunTotalsState },
): PairedReach {
  const worlds = Math.min(plan.totals.known.length, against.totals.known.length);
  let count = 0;
  let sum = 0;
  let wins = 0;
  let ties = 0;
  for (let world = 0; world < worlds; world++) {
    if (plan.totals.known[world] === 0 || against.totals.known[world] === 0) continue;
    const difference = plan.totals.sharers[world]! - against.totals.sharers[world]!;
    count++;
    sum += difference;
    if (difference > 0) wins++;
    if (difference === 0) ties++;
  }
  const mean = sum / count;
  let squares = 0;
  for (let world = 0; world < worlds; world++) {
    if (plan.totals.known[world] === 0 || against.totals.known[world] === 0) continue;
    const deviation = plan.totals.sharers[world]! - against.totals.sharers[world]! - mean;
    squares += deviation * deviation;
  }
  const se = Math.sqrt(squares / (count - 1) / count);
  return {
    plan: plan.name,
    against: against.name,
    difference: { mean, ...(count > 1 ? { ci: meanInterval(mean, se, count) } : {}) },
    winShare: wins / count,
    tieShare: ties / count,
  };
}
