import type { EventBuffer } from "../events/EventBuffer.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import { campaign } from "./campaign.ts";
import type { RunScratch } from "./RunScratch.ts";
import { writeRun } from "./simulateRun.ts";

/** A plan that the campaign kernel runs. */
export type CampaignPlan = CompiledPlan & { readonly campaign: CompiledCampaign };

/**
 * One run that goes on with another plan: everything before tick `at` as the parent, everything from then on
 * as the other says. Copies under way keep the tick at which they arrive and their polarity, and are decided
 * upon by the plan that holds then.
 *
 * Arrays      see `CompiledPlan`; both plans have the same network and root key; appends to the buffer
 * Randomness  that of the kernel: what both plans draw is drawn alike
 * Events      those of `simulateRun`
 * Cost        more than a run: every copy is put on its way and asked when it arrives
 * Failure     never on compiled plans
 */
export function forkRun(
  parent: CampaignPlan,
  forked: CampaignPlan,
  at: number,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  digests: boolean,
): void {
  writeRun(parent, world, scratch, buffer, digests, () =>
    campaign(parent, parent.campaign, world, scratch, buffer, { at, plan: forked }),
  );
}
