import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { RunFindings } from "../projections/findings.ts";
import { negativesToCome } from "../tipping/criticalDamping.ts";

/**
 * Negative sharers still to come once a plan's response is issued, from the first ones and from what those
 * who share from then on lead to. A response that backfires in some worlds has one R in those and another in
 * the rest, of which no mean tells what comes: then it is not told.
 *
 * Source      `negativesToCome`, `aftermath`
 * Cost        O(1)
 * Failure     null where R from then on need not be below 1, by its interval, or there are two of them
 */
export function expectedToCome(
  { campaign }: Pick<CompiledPlan, "campaign">,
  { aftermath }: Pick<RunFindings, "aftermath">,
): number | null {
  const ci = aftermath?.reproduction?.ci;
  if (aftermath === undefined || ci === undefined || ci[1] >= 1) return null;
  if (campaign === null || campaign.response === null || campaign.response.negative.backfire.limit > 0)
    return null;
  const { positive, negative } = aftermath.first;
  return negativesToCome([positive, negative], aftermath.nextGeneration);
}
