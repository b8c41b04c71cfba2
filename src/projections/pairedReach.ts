import { type PairedDifference, pairedDifference } from "../statistics/pairedDifference.ts";
import type { RunTotalsState } from "./runTotals.ts";

/** One plan against another in the same worlds: sharers of `plan` minus sharers of `against`. */
export interface PairedReach extends Pick<PairedDifference, "winShare" | "tieShare"> {
  readonly plan: string;
  readonly against: string;
  readonly difference: Pick<PairedDifference, "mean" | "ci">;
}

/**
 * Compares two plans world by world.
 *
 * Source      `pairedDifference`
 * Arrays      sharers Uint32[worlds] of both; worlds that only one has are left out
 * Randomness  none
 * Cost        time O(worlds)
 * Failure     never for at least one common world
 */
export function pairedReach(
  plan: { readonly name: string; readonly totals: RunTotalsState },
  against: { readonly name: string; readonly totals: RunTotalsState },
): PairedReach {
  const worlds = Array.from(plan.totals.known.keys()).filter(
    (world) => plan.totals.known[world] !== 0 && (against.totals.known[world] ?? 0) !== 0,
  );
  const sharers = ({ totals }: typeof plan) => worlds.map((world) => totals.sharers[world] as number);
  const { winShare, tieShare, ...difference } = pairedDifference(sharers(plan), sharers(against));
  return { plan: plan.name, against: against.name, difference, winShare, tieShare };
}
