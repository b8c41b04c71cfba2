import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { type FindingClock, timeOf } from "../projections/FindingClock.ts";
import type { RunFindings } from "../projections/findings.ts";
import { ONE_TICK } from "../randomness/DelayTable.ts";
import { criticalDamping } from "../tipping/criticalDamping.ts";
import { delayShares, doublingTime } from "../tipping/doublingTime.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";
import { expectedToCome } from "./expectedToCome.ts";
import type { RareSpiral } from "./rareSpirals.ts";

/**
 * What theory makes of a plan's spiral: its chance where worlds with one are few, what the counted
 * reproduction of negative sharers means, and what still comes once a response is issued.
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
  const toCome = expectedToCome(plan, findings);
  return {
    ...growth(plan, findings, clock),
    ...(toCome === null ? {} : { negativesToCome: toCome }),
    ...(conditional === null ? {} : { conditional }),
  };
}

/**
 * How fast negative sharers double on the first channel, and how far a response must damp them: by lines
 * against alone, or, where positive and negative sharers lead to each other, by both together. A response
 * that the plan has already is in the numbers that were counted: what is told then is what it still lacks.
 */
function growth(
  { campaign }: CompiledPlan,
  { spiral }: RunFindings,
  clock: FindingClock,
): Pick<SpiralOutlook, "criticalDamping" | "doublingTime"> {
  const counted = spiral?.rNeg?.monteCarlo.value;
  if (counted === undefined || campaign === null) return {};
  const delay = campaign.channels[0]?.delay ?? ONE_TICK;
  const negative = delayShares(delay, campaign.negativeSpeed);
  const both = spiral?.rBoth?.nextGeneration;
  const ticks =
    both === undefined ? doublingTime(counted, negative) : doublingTime(both, delayShares(delay), negative);
  if (ticks === null) return {};
  const damping = criticalDamping(both ?? counted);
  return {
    ...(damping === null ? {} : { criticalDamping: damping }),
    doublingTime: timeOf(clock, ticks),
  };
}
