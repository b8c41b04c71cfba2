import { ARC_LIMIT, ARC_TARGET, ARC_WORDS, type CompiledPlan } from "../engine/CompiledPlan.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { arcLimit } from "./arcLimit.ts";
import { fixedThresholds } from "./fixedThresholds.ts";

/**
 * A plan as it would have been compiled at another transmissibility, but for its people: who was picked by
 * the scenario's own chances stays picked.
 *
 * Source      `arcLimit`, `fixedThresholds`, as in `compilePlans`
 * Arrays      negativity: transmissibility of negative copies, in units of that of positive ones; the arcs
 *             are copied, everything that does not depend on it is shared
 * Randomness  none
 * Cost        time O(arcs + nodes); 12 bytes an arc, and 4 more with polarity
 * Failure     never
 */
export function planAtTransmissibility(
  { plan, exposure, segmentOf, thresholdAt }: TippingPlan,
  transmissibility: number,
  negativity: number,
): CompiledPlan {
  const receptive = (polarity: 0 | 1): Float64Array =>
    Float64Array.from(segmentOf, (segment) => exposure.receptivity[2 * segment + polarity] as number);
  const negative = transmissibility * negativity;
  const positiveLimit = arcLimit(exposure, transmissibility, exposure.link, receptive(0));
  const negativeLimit = arcLimit(exposure, negative, exposure.link, receptive(1));
  const arcs = plan.arcs.slice();
  const targetOf = (arc: number): number => arcs[arc * ARC_WORDS + ARC_TARGET] as number;
  for (let arc = 0; arc < arcs.length / ARC_WORDS; arc++) {
    arcs[arc * ARC_WORDS + ARC_LIMIT] = positiveLimit(arc, targetOf(arc));
  }
  const { campaign } = plan;
  const negativeLimits = (): Uint32Array =>
    Uint32Array.from({ length: arcs.length / ARC_WORDS }, (_, arc) => negativeLimit(arc, targetOf(arc)));
  return {
    ...plan,
    arcs,
    contagion:
      thresholdAt === null
        ? plan.contagion
        : { kind: "threshold", thresholds: fixedThresholds(plan.nodes, arcs, thresholdAt) },
    campaign: campaign && {
      ...campaign,
      exposure: { ...exposure, transmissibility: [transmissibility, negative] },
      negativeLimits: campaign.polarity === null ? null : negativeLimits(),
    },
  };
}
