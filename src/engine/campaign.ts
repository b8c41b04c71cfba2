import type { EventBuffer } from "../events/EventBuffer.ts";
import { EndReason } from "../events/EventCode.ts";
import { actStarters, nextAct } from "./actStarters.ts";
import { arriveAt } from "./arriveAt.ts";
import { beginCampaign, type Fork, follow } from "./beginCampaign.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import { HEARD_CHANNEL } from "./CampaignScratch.ts";
import type { CompiledCampaign } from "./CompiledCampaign.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import type { CompiledPlan, CompiledStarter } from "./CompiledPlan.ts";
import type { RunTotals } from "./cascade.ts";
import { decideIndependent } from "./decideIndependent.ts";
import { decideReinforced } from "./decideReinforced.ts";
import { decideThreshold } from "./decideThreshold.ts";
import { drawPolarities } from "./drawPolarities.ts";
import { NO_TICK } from "./fireStarters.ts";
import { followViewings } from "./followViewings.ts";
import { issueResponse, listenForLeaks, nextResponse, takeOver } from "./issueResponse.ts";
import { dropTopics, isPutOnList, listTopics, nextFall } from "./listTopics.ts";
import { postShares } from "./postShares.ts";
import type { RunScratch } from "./RunScratch.ts";
import { sendCopies } from "./sendCopies.ts";
import { hasFakesToPurge, nextFakes, purgeFakes, shareFakes } from "./shareFakes.ts";
import { startingNodes } from "./startingNodes.ts";
import { touchAhead } from "./touchAhead.ts";
import { askOnce, looksAgain, wakeStarters } from "./wakeStarters.ts";
import { watchShares } from "./watchShares.ts";
import { writeCampaignShares } from "./writeCampaignShares.ts";
import { writeCopyViewCounts, writeEachCopyView } from "./writeCopyViewCounts.ts";

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
  fork: Fork | null = null,
): RunTotals {
  const run = beginCampaign(plan, compiled, world, scratch, buffer, fork);
  const copiesAreSpread = compiled.channels.some(({ delay }) => delay.longest > 1);
  const viewCount = plan.views === "each" ? new Uint32Array(plan.nodes) : null;
  const eventsAllowed = buffer.eventCount + plan.eventLimit;
  let starts = startingNodes(plan, world, scratch.taken);
  if (!run.plain) wakeStarters(run, -1, false);
  for (let tick = nextTick(run, -1); ; tick = nextTick(run, tick)) {
    if (fork !== null && run.forks && tick >= fork.at) {
      goOn(run, fork);
      starts = startingNodes(fork.plan, world, scratch.taken);
      tick = nextTick(run, fork.at - 1);
    }
    if (tick > run.plan.horizon) break;
    const before = run.sharers;
    let length = before;
    if (!run.plain) {
      askOnce(run, tick);
      dropTopics(run, tick);
      purgeFakes(run, tick);
      length = issueResponse(run, length, tick);
    }
    const started = actStarters(run, starts, length, tick);
    if (copiesAreSpread) touchAhead(run, tick);
    const chain = arriveAt(run, run.copies.take(tick), tick);
    const seenBefore = run.viewers;
    if (viewCount !== null) {
      run.viewers += writeEachCopyView(run, viewCount, buffer, chain, before, started, tick);
    } else if (plan.views === "counts") {
      run.viewers += writeCopyViewCounts(run, buffer, chain, before, started, tick);
    }
    if (run.record !== null && run.campaign.tallies)
      followViewings(run, run.record, chain, before, started, tick);
    length = decide(run, chain, started, tick);
    settleShares(run, started, length, tick);
    if (buffer.eventCount >= eventsAllowed) {
      return { sharers: length, viewers: run.viewers, lastTick: tick, reason: EndReason.eventLimit };
    }
    run.sharers = length;
    if (!run.plain) {
      postShares(run, before, length, tick);
      const isEventful = shareFakes(run, tick) || length > before || isPutOnList(run, tick);
      afterwards(run, tick, isEventful, run.viewers > seenBefore);
    }
    sendCopies(run, before, started, tick, !run.plain);
    sendCopies(run, started, length, tick, false);
    if (length > before) run.until = Math.max(run.until, tick + longestDelay(run, before, length));
  }
  // A fork to an earlier horizon leaves copies behind that its past had sent beyond it.
  if (fork === null) run.copies.end();
  run.until = Math.max(run.until, lastToCome(run));
  const { sharers, viewers } = run;
  if (run.plan.starters.length === 0)
    return { sharers, viewers, lastTick: run.plan.horizon, reason: EndReason.horizon };
  return run.until <= run.plan.horizon
    ? { sharers, viewers, lastTick: run.until, reason: EndReason.diedOut }
    : { sharers, viewers, lastTick: run.plan.horizon, reason: EndReason.horizon };
}

/** The first tick after `tick` at which anything happens. */
function nextTick(run: CampaignRun, tick: number): number {
  const next = Math.min(nextAct(run, tick), run.copies.nextTick(tick));
  if (run.plain) return next;
  return Math.min(next, nextFall(run, tick), nextFakes(run, tick), nextResponse(run, tick));
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

/** What the new sharers queue[started … length − 1] pass on, where they post, and their events. */
function settleShares(run: CampaignRun, started: number, length: number, tick: number): void {
  const { draws, scratch, copies, campaign, plain } = run;
  if (draws !== null) drawPolarities(draws, scratch.queue, started, length, false);
  if (!plain) {
    for (let place = started; place < length; place++) {
      const channel = (copies.heard[place] as number) & HEARD_CHANNEL;
      copies.posted[place] = 1 << (campaign.channels[channel] as CompiledChannel).postsOn;
      copies.sharedAt[place] = tick;
      if (copies.paidBy[place] === 0) run.earned++;
    }
  }
  writeCampaignShares(run, started, length, tick, 0);
}

/** At the end of a tick: lists of topics, those who watch, and starters that wait. */
function afterwards(run: CampaignRun, tick: number, isEventful: boolean, isSeen: boolean): void {
  if (isEventful) {
    listTopics(run, tick);
    watchShares(run, tick);
  }
  listenForLeaks(run);
  if (isEventful || isSeen) wakeStarters(run, tick, !isEventful);
}

/** The longest delay of the channels on which any of queue[from … to − 1] post. */
function longestDelay({ campaign, copies, plain }: CampaignRun, from: number, to: number): number {
  const { channels } = campaign;
  if (plain) return (channels[0] as CompiledChannel).delay.longest;
  let posted = 0;
  for (let place = from; place < to; place++) posted |= copies.posted[place] as number;
  return channels.reduce(
    (longest, { delay }, channel) =>
      ((posted >>> channel) & 1) === 1 ? Math.max(longest, delay.longest) : longest,
    0,
  );
}

/** The last tick at which a run still does something that nothing else need happen for. */
function lastToCome(run: CampaignRun): number {
  const { plan, campaign, alert, respond } = run;
  const fixed = plan.starters.filter(({ push }) => (push?.wait ?? null) === null).map(({ tick }) => tick);
  const issue = respond.issuedAt === NO_TICK && campaign.response !== null ? alert.responseAt : NO_TICK;
  const leak = respond.leaked ? NO_TICK : respond.leakAt;
  const purge = hasFakesToPurge(run) ? (campaign.fakes?.purge ?? NO_TICK) : NO_TICK;
  return Math.max(0, ...fixed, ...[issue, leak, purge].filter((tick) => tick !== NO_TICK));
}

/** From here on the other plan holds; its starters from this tick on have yet to act, those before have. */
function goOn(run: CampaignRun, { at, plan }: Fork): void {
  run.forks = false;
  follow(run, plan, plan.campaign, true);
  for (const [number, { tick }] of plan.starters.entries()) {
    if (!looksAgain(plan.starters[number] as CompiledStarter)) {
      if (tick < at) run.fired[number] = 1;
    } else if (tick > at) run.fireAt[number] = NO_TICK;
  }
  takeOver(run, plan.campaign.response, at);
}
