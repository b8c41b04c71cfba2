import type { EventBuffer } from "../events/EventBuffer.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import { campaign } from "./campaign.ts";
import { campaignOff } from "./campaignOff.ts";
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
