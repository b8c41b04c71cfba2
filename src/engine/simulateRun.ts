import type { EventBuffer } from "../events/EventBuffer.ts";
import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { runDigest } from "../events/runDigest.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import { campaign } from "./campaign.ts";
import { cascade, type RunTotals } from "./cascade.ts";
import type { RunScratch } from "./RunScratch.ts";

/**
 * One run: a plan in a world, as a row of the run table with its events, totals and digests. A pure function
 * of (plan, world); scratch and buffer are only memory. The cascade kernel runs what has no campaign.
 *
 * Arrays      see `CompiledPlan`; appends to the buffer
 * Randomness  that of the kernel
 * Events      CampaignLaunched, the kernel's, CampaignEnded
 * Cost        the kernel's, and about 15 ns an event where digests are wanted
 * Failure     never on a compiled plan
 */
export function simulateRun(
  plan: CompiledPlan,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  digests: boolean,
): void {
  writeRun(plan, world, scratch, buffer, digests, () =>
    plan.campaign === null
      ? cascade(plan, world, scratch, buffer)
      : campaign(plan, plan.campaign, world, scratch, buffer),
  );
}

/** A row of the run table with what a kernel writes, from the launch to the end. */
export function writeRun(
  plan: CompiledPlan,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
  digests: boolean,
  kernel: () => RunTotals,
): void {
  const row = buffer.beginRun(plan.index, world);
  const first = buffer.eventCount;
  buffer.reserve(1);
  buffer.write(0, EventCode.CampaignLaunched, NO_PERSON, NO_PERSON, 0, 0, plan.nodes);
  const totals = kernel();
  buffer.reserve(1);
  buffer.write(totals.lastTick, EventCode.CampaignEnded, NO_PERSON, NO_PERSON, 0, 0, totals.reason);
  scratch.nextRun(totals.sharers, totals.lastTick);
  const { runs } = buffer;
  runs.count[row] = buffer.eventCount - first;
  runs.sharers[row] = totals.sharers;
  runs.viewers[row] = totals.viewers;
  runs.lastTick[row] = totals.lastTick;
  runs.reason[row] = totals.reason;
  const digestAt = row * 4;
  if (digests)
    runDigest(buffer.events, first, runs.count[row] as number, "activation", runs.digest, digestAt);
  else runs.digest.fill(0, digestAt, digestAt + 4);
  if (digests && plan.views === "each") {
    runDigest(buffer.events, first, runs.count[row] as number, "view", runs.viewDigest, digestAt);
  } else runs.viewDigest.fill(0, digestAt, digestAt + 4);
}
