import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { type FindingClock, timeOf } from "../projections/FindingClock.ts";
import type { RunFindings } from "../projections/findings.ts";
import { ONE_TICK } from "../randomness/DelayTable.ts";
import { criticalDamping } from "../tipping/criticalDamping.ts";
import { delayShares, doublingTime } from "../tipping/doublingTime.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import type { RareSpiral } from "./rareSpirals.ts";

/**
 * What theory makes of a plan's spiral: its chance where worlds with one are few, and what the counted
 * reproduction of negative sharers means.
 *
 * Cost        that of `rareSpirals` and `doublingTime`
 * Failure     nothing of what does not apply
 */
export function spiralOutlook(
  plan: CompiledPlan,
  findings: RunFindings,
  clock: FindingClock,
  rareSpiral: RareSpiral,
): SpiralOutlook {
  const conditional = rareSpiral(plan, findings);
  return { ...growth(plan, findings, clock), ...(conditional === null ? {} : { conditional }) };
}

/**
 * How fast negative sharers double on the first channel, and how far a response must damp them. A response
 * that the plan has already is in the number that was counted: what is told then is what it still lacks.
 */
function growth(
  { campaign }: CompiledPlan,
  { spiral }: RunFindings,
  clock: FindingClock,
): Pick<SpiralOutlook, "criticalDamping" | "doublingTime"> {
  const counted = spiral?.rNeg?.monteCarlo.value;
  if (counted === undefined || campaign === null) return {};
  const delay = campaign.channels[0]?.delay ?? ONE_TICK;
  const ticks = doublingTime(counted, delayShares(delay, campaign.negativeSpeed));
  if (ticks === null) return {};
  return { criticalDamping: criticalDamping(counted), doublingTime: timeOf(clock, ticks) };
}
