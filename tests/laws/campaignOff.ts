import type { CompiledCampaign } from "../../src/engine/CompiledCampaign.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";
import { ONE_TICK } from "../../src/randomness/DelayTable.ts";

/** A campaign with every switch off, which plans are otherwise never given: the campaign kernel runs it. */
export function withCampaignOff(plan: CompiledPlan): CompiledPlan & { readonly campaign: CompiledCampaign } {
  return {
    ...plan,
    campaign: {
      segmentOf: new Uint8Array(plan.nodes),
      polarity: null,
      negativeLimits: null,
      exposure: null,
      novelty: null,
      seenLimits: null,
      delay: ONE_TICK,
      negativeSpeed: 1,
    },
  };
}
