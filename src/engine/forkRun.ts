import type { EventBuffer } from "../events/EventBuffer.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import { PLAIN_CHANNEL } from "./CompiledChannel.ts";
import { ARC_LIMIT, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";
import { campaign } from "./campaign.ts";
import type { RunScratch } from "./RunScratch.ts";
import { writeRun } from "./simulateRun.ts";

/**
 * One run that goes on with another plan: everything before tick `at` as the parent, everything from then on
 * as the other says. Copies under way keep the tick at which they arrive and their polarity, and are decided
 * upon by the plan that holds then.
 *
 * Arrays      see `CompiledPlan`; both plans have the same network and root key; appends to the buffer
 * Randomness  that of the kernel: what both plans draw is drawn alike
 * Events      those of `simulateRun`
 * Cost        more than a run: every copy is put on its way and asked when it arrives; O(arcs) where a plan
 *             has no campaign
 * Failure     never on compiled plans
 */
export function forkRun(
  parent: CompiledPlan,
  forked: CompiledPlan,
  at: number,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  digests: boolean,
): void {
  const past = parent.campaign ?? campaignOff(parent);
  const plan = { ...forked, campaign: forked.campaign ?? campaignOff(forked) };
  writeRun(forked, world, scratch, buffer, digests, () =>
    campaign(parent, past, world, scratch, buffer, { at, plan }),
  );
}

/** A campaign that says nothing, with a plan's limits as the strengths of its arcs. */
function campaignOff({ nodes, arcs }: CompiledPlan): CompiledCampaign {
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
