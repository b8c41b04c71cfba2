import type { Content } from "../model/Content.ts";
import type { Scenario } from "../model/Scenario.ts";
import { ticksOf } from "../model/Time.ts";
import type { DelayKernel } from "../randomness/DelayTable.ts";
import type { CampaignSpec } from "./CampaignSpec.ts";

/**
 * What a scenario says about time, polarity, audience and reinforcement, in plain numbers.
 *
 * Arrays      none
 * Randomness  none
 * Cost        O(segments)
 * Failure     never on a decoded scenario
 */
export function campaignOf({ audience, clock, content }: Scenario): CampaignSpec {
  const { contagion, novelty } = content;
  return {
    tickSeconds: clock === "rounds" ? null : clock.tick.seconds,
    delay: kernelOf(content.delay),
    negativity: content.negativity,
    spoofing: content.spoofing,
    noveltyHalfLife: novelty === null ? null : ticksOf(novelty.halfLife, clock),
    visibility: 1,
    attention: audience.attention,
    segments: audience.segments,
    seeds: content.seeds,
    reinforced:
      contagion.kind === "reinforced"
        ? {
            response: contagion.response,
            memory: contagion.memory === null ? null : ticksOf(contagion.memory, clock),
          }
        : null,
  };
}

function kernelOf(delay: Content["delay"]): DelayKernel {
  if (delay === null) return { kernel: "one-tick" };
  switch (delay.kernel) {
    case "twitter":
      return delay;
    case "log-normal":
      return { kernel: "log-normal", median: delay.median.seconds, spread: delay.spread };
    case "exponential":
      return { kernel: "exponential", mean: delay.mean.seconds };
  }
}
