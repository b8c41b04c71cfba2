import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { type FindingClock, timeOf } from "../projections/FindingClock.ts";
import type { RunFindings } from "../projections/findings.ts";
import { ONE_TICK } from "../randomness/DelayTable.ts";
import { criticalDamping } from "../tipping/criticalDamping.ts";
import { delayShares, doublingTime } from "../tipping/doublingTime.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";

/**
 * What a plan's counted reproduction of negative sharers means: how fast they double on the first channel,
 * and how far a response must damp them. A response that the plan has already is in that number: what is told
 * then is what it still lacks.
 *
 * Cost        that of `doublingTime`
 * Failure     nothing where they die out by themselves, or none was counted
 */
export function spiralOutlook(
  { campaign }: CompiledPlan,
  { spiral }: RunFindings,
  clock: FindingClock,
): SpiralOutlook {
  const counted = spiral?.rNeg?.monteCarlo.value;
  if (counted === undefined || campaign === null) return {};
  const delay = campaign.channels[0]?.delay ?? ONE_TICK;
  const ticks = doublingTime(counted, delayShares(delay, campaign.negativeSpeed));
  if (ticks === null) return {};
  return { criticalDamping: criticalDamping(counted), doublingTime: timeOf(clock, ticks) };
}
