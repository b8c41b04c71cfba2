import type { CompiledExposure } from "../engine/CompiledCampaign.ts";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Network } from "../network/Network.ts";
import { tieStrengths } from "../network/tieStrengths.ts";
import { rootKey } from "../randomness/RootKey.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { arcParts } from "./arcLimit.ts";
import { audienceSegments } from "./audienceSegments.ts";

/**
 * A compiled plan with what its limits are made of, so that it can be asked for its tipping point. A plan of
 * the cascade kernel has thrown its strengths away: they are made again, as `compilePlans` made them.
 *
 * Source      `compilePlans`
 * Arrays      see `TippingPlan`; transmissibility: what the plan was compiled with
 * Randomness  that of the network's own seed
 * Cost        time O(arcs + people) for a plan of the cascade kernel, else nothing
 * Failure     never on a plan that was compiled from this scenario and network
 */
export function tippingPlanOf(
  scenario: Scenario,
  network: Network,
  plan: CompiledPlan,
  transmissibility: number,
): TippingPlan {
  const { contagion } = scenario.content;
  const thresholdAt = contagion.kind === "threshold" && contagion.at !== "uniform" ? contagion.at : null;
  if (plan.campaign !== null) {
    const { exposure, segmentOf } = plan.campaign;
    return { plan, exposure, segmentOf, thresholdAt };
  }
  const networkSeed = scenario.network.seed ?? scenario.seed;
  const { segments } = scenario.audience;
  const strengths = tieStrengths(network, scenario.ties.scheme, rootKey(networkSeed));
  const exposure: CompiledExposure = {
    // Without a campaign nobody turns negative.
    transmissibility: [transmissibility, transmissibility],
    link: scenario.content.link,
    ...arcParts(network, strengths, contagion.kind === "threshold"),
    // Behind the segments come the people whom none of them holds.
    receptivity: Float64Array.from([
      ...segments.flatMap(({ receptivity: { positive, negative } }) => [positive, negative]),
      1,
      1,
    ]),
  };
  const { attributes } = scenario.network;
  const segmentOf = audienceSegments(segments, attributes, network.people, networkSeed);
  return { plan, exposure, segmentOf, thresholdAt };
}
