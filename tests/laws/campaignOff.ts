import type { CompiledCampaign } from "../../src/engine/CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "../../src/engine/CompiledChannel.ts";
import type { CompiledPlan } from "../../src/engine/CompiledPlan.ts";

/** A campaign with every switch off, which plans are otherwise never given: the campaign kernel runs it. */
export function withCampaignOff(plan: CompiledPlan): CompiledPlan & { readonly campaign: CompiledCampaign } {
  return {
    ...plan,
    campaign: {
      segmentOf: new Uint8Array(plan.nodes),
      polarity: null,
      negativeLimits: null,
      exposure: {
        transmissibility: [1, 1],
        link: "linear",
        strengths: null,
        lines: null,
        receptivity: Float64Array.of(1, 1),
      },
      spread: 0,
      novelty: null,
      negativeSpeed: 1,
      channels: [PLAIN_CHANNEL],
      tallies: false,
      conversion: null,
      fakes: null,
      watch: null,
      response: null,
    },
  };
}
