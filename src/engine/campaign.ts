import type { EventBuffer } from "../events/EventBuffer.ts";
import { EndReason } from "../events/EventCode.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import type { RunTotals } from "./cascade.ts";
import { decideIndependent } from "./decideIndependent.ts";
import { decideReinforced } from "./decideReinforced.ts";
import { decideThreshold } from "./decideThreshold.ts";
import { drawPolarities } from "./drawPolarities.ts";
import { fireStarters, NO_TICK, nextStart } from "./fireStarters.ts";
import type { RunScratch } from "./RunScratch.ts";
import { sendCopies } from "./sendCopies.ts";
import { startingNodes } from "./startingNodes.ts";
import { writeCopyViewCounts, writeEachCopyView } from "./writeCopyViewCounts.ts";
import { writeShares } from "./writeShares.ts";

/**
 * The campaign kernel: a cascade in time, with delays, polarity, segments, attention and novelty; one run.
 *
 * Model       a share makes one copy per out-arc; what is seen arrives after its delay and is decided upon
 *             at that tick (`sendCopies`, `decideIndependent`, `decideThreshold`, `decideReinforced`); at
 *             each tick starters fire first; of several copies that succeed at one tick the one with the
 *             smallest priority draw is the trigger; what a new sharer passes on is positive or negative by
 *             one draw, in her segment, after the trigger's polarity. A run dies out when the copies of its
 *             last sharer have certainly arrived, so that whether views are measured changes no event
 * Source      independent cascade and linear threshold as in `cascade`; polarity: `drawPolarities` (IC-N
 *             where κ = 1, η = 0, μ = 0)
 * Arrays      those of `CompiledPlan`, `CompiledCampaign`, `RunScratch` and `CampaignScratch`
 * Randomness  pass, priority, seen and delay draws by tie; threshold or reinforcement, polarity and order
 *             draws by person; nothing depends on array order
 * Events      StarterFired, Viewed, ViewedAgain, Shared with polarity, in nondecreasing tick
 * Cost        time O(nodes reached + arcs leaving them + copies kept + ticks ÷ 32), and O(nodes) with
 *             random starters or each view; memory 16 bytes a copy under way, 8 bytes a tick of the longest
 *             delay
 * Failure     never on a compiled plan; horizon and event limit end a run with their reason
 */
export function campaign(
  plan: CompiledPlan,
  compiled: CompiledCampaign,
  world: number,
  scratch: RunScratch,
  buffer: EventBuffer,
): RunTotals {
  const run = begin(plan, compiled, world, scratch);
  const { copies, draws } = run;
  const { longest } = (compiled.channels[0] as CompiledChannel).delay;
  const starts = startingNodes(plan, world, scratch.taken);
  const viewCount = plan.views === "each" ? new Uint32Array(plan.nodes) : null;
  const eventsAllowed = buffer.eventCount + plan.eventLimit;
  let length = 0;
  let viewers = 0;
  let diesOut = 0;
  let tick = nextStart(plan, 0);
  for (; tick <= plan.horizon; tick = Math.min(nextStart(plan, tick + 1), copies.nextTick(tick))) {
    const before = length;
    const started = fireStarters(plan, starts, scratch, buffer, before, tick, draws);
    const chain = copies.take(tick);
    if (viewCount !== null) {
      viewers += writeEachCopyView(run, viewCount, buffer, chain, before, started, tick);
    } else if (plan.views === "counts") {
      viewers += writeCopyViewCounts(run, buffer, chain, before, started, tick);
    }
    length = decide(run, chain, started, tick);
    if (draws !== null) drawPolarities(draws, scratch.queue, started, length, false);
    writeShares(scratch, buffer, started, length, tick, 0, draws);
    if (buffer.eventCount >= eventsAllowed) {
      return { sharers: length, viewers, lastTick: tick, reason: EndReason.eventLimit };
    }
    sendCopies(run, before, length, tick);
    if (length > before) diesOut = tick + longest;
  }
  copies.end();
  const late = Math.max(diesOut, lastStart(plan));
  return late <= plan.horizon
    ? { sharers: length, viewers, lastTick: late, reason: EndReason.diedOut }
    : { sharers: length, viewers, lastTick: plan.horizon, reason: EndReason.horizon };
}

function begin(
  plan: CompiledPlan,
  compiled: CompiledCampaign,
  world: number,
  scratch: RunScratch,
): CampaignRun {
  const key = (purpose: Purpose) => worldKey(plan.root, world, purpose);
  const { copies, memory } = scratch.forCampaign(plan.contagion.kind === "reinforced");
  copies.begin((compiled.channels[0] as CompiledChannel).delay.longest);
  const { polarity, segmentOf } = compiled;
  return {
    plan,
    campaign: compiled,
    scratch,
    copies,
    memory,
    pass: key(Purpose.pass),
    priority: key(Purpose.priority),
    willingness: key(memory === null ? Purpose.threshold : Purpose.reinforcement),
    delay: key(Purpose.delay),
    seen: key(Purpose.seen),
    draws:
      polarity === null
        ? null
        : { key: key(Purpose.polarity), segmentOf, polarity, negative: copies.negative },
  };
}

/** Lets the copies of one tick make sharers; returns the queue's new length. */
function decide(run: CampaignRun, chain: number, appendAt: number, tick: number): number {
  const { contagion } = run.plan;
  switch (contagion.kind) {
    case "independent":
      return decideIndependent(run, chain, appendAt, tick);
    case "threshold":
      return decideThreshold(run, contagion.thresholds, chain, appendAt, tick);
    case "reinforced":
      return decideReinforced(run, contagion, chain, appendAt, tick);
  }
}

/** The tick of the last starter; NO_TICK where there is none, as the cascade kernel has it. */
function lastStart(plan: CompiledPlan): number {
  return plan.starters.reduce((last, { tick }) => Math.max(last, tick), plan.starters.length ? 0 : NO_TICK);
}
