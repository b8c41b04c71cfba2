import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "./CompiledChannel.ts";
import { ARC_LIMIT, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";

/**
 * A campaign with every switch off, with which the campaign kernel runs a plan that has none. The plan's
 * limits are the strengths of its arcs.
 *
 * Cost        O(nodes + arcs)
 * Failure     never
 */
export function campaignOff({ nodes, arcs }: CompiledPlan): CompiledCampaign {
  const strengths = Float64Array.from(
    { length: arcs.length / ARC_WORDS },
    (_, arc) => (arcs[arc * ARC_WORDS + ARC_LIMIT] as number) / ALWAYS_LIMIT,
  );
  return {
    segmentOf: new Uint8Array(nodes),
    polarity: null,
    negativeLimits: null,
    exposure: {
      transmissibility: [1, 1],
      link: "linear",
      strengths,
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
  };
}
