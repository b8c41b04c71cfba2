import { ALWAYS_LIMIT, coin } from "../randomness/coins.ts";
import { delayTicks } from "../randomness/DelayTable.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { COUNT_STEP } from "../randomness/WorldKey.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import { CHANNEL_SHIFT, COMPLAINT, COUNTS, NEGATIVE, PAID } from "./CampaignScratch.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import { ARC_LIMIT, ARC_TARGET, ARC_TIE, ARC_WORDS } from "./CompiledPlan.ts";
import { copyLimit } from "./copyLimit.ts";
import { HITS_MOST } from "./RunScratch.ts";
import { TOUCHED_TOGETHER, touchRows } from "./touchRows.ts";

/**
 * The sharers of one tick make a copy along each out-arc of each channel on which they post: what is seen
 * goes on its way. The coin is tossed first: an independent copy that fails even at full novelty is put on
 * its way only where views are measured, or where its limit may yet rise.
 *
 * Source      attention shared among all whom one follows: Feng et al. (2015),
 *             https://doi.org/10.1371/journal.pone.0126090
 * Arrays      queue[from … to − 1] are the sharers; own: they are a starter's own people, whose copies it may
 *             pay for; hits and hitSources of `RunScratch` hold a batch of copies
 * Randomness  pass draw of each tie (independent); of those put on their way a seen draw where attention is
 *             limited, a delay draw where delays vary, and a complaint draw where a starter annoys
 * Cost        time O(arcs of the sharers · channels they post on); other memory than the arc's is touched
 *             only for copies kept
 * Failure     never
 */
export function sendCopies(run: CampaignRun, from: number, to: number, tick: number, own: boolean): void {
  const { plan, campaign, scratch, copies } = run;
  let touched = 0;
  for (let block = from; block < to; block += TOUCHED_TOGETHER) {
    const blockEnd = Math.min(to, block + TOUCHED_TOGETHER);
    touched ^= touchRows(plan.offsets, plan.arcs, scratch.queue, block, blockEnd);
    if (run.plain) {
      sendOn(run, 0, block, blockEnd, tick, false);
      continue;
    }
    let posted = 0;
    for (let place = block; place < blockEnd; place++) posted |= copies.posted[place] as number;
    for (let channel = 0; channel < campaign.channels.length; channel++) {
      if (((posted >>> channel) & 1) === 1) sendOn(run, channel, block, blockEnd, tick, own);
    }
  }
  scratch.touched = touched;
}

/** Sends what queue[block … blockEnd − 1] post on one channel. */
function sendOn(
  run: CampaignRun,
  channel: number,
  block: number,
  blockEnd: number,
  tick: number,
  own: boolean,
): void {
  const { plan, campaign, scratch, copies, draws } = run;
  const { offsets } = plan;
  const { queue } = scratch;
  const isMeasured = plan.views !== "none";
  const usual = plan.contagion.kind === "independent" ? tossCoins : keepStrong;
  let hitCount = 0;
  for (let place = block; place < blockEnd; place++) {
    if (!run.plain && (((copies.posted[place] as number) >>> channel) & 1) === 0) continue;
    // A response's supporters are no starter's.
    const push = own ? plan.starters[(copies.paidBy[place] as number) - 1]?.push : undefined;
    const isPaid = push !== undefined && push.trust !== null;
    const annoyance = push?.annoyance ?? 0;
    const isNegative = draws !== null && draws.negative[place] === 1;
    const limits = isNegative ? campaign.negativeLimits : null;
    const source = (isNegative ? place | NEGATIVE : place) | (isPaid ? PAID : 0);
    const gather = isPaid || run.open ? keepOpen : usual;
    const node = queue[place] as number;
    const end = offsets[node + 1] as number;
    if (annoyance > 0) {
      keepCopies(run, channel, hitCount, tick, 0);
      hitCount = 0;
    }
    for (let arc = offsets[node] as number; arc < end; ) {
      const stop = Math.min(end, arc + HITS_MOST - hitCount);
      hitCount = gather(run, channel, limits, arc, stop, source, hitCount, isMeasured || annoyance > 0);
      arc = stop;
      if (hitCount < HITS_MOST) continue;
      keepCopies(run, channel, hitCount, tick, annoyance);
      hitCount = 0;
    }
    if (annoyance > 0) {
      keepCopies(run, channel, hitCount, tick, annoyance);
      hitCount = 0;
    }
  }
  keepCopies(run, channel, hitCount, tick, 0);
}

/**
 * Tosses the coins of arcs first … past − 1 and appends the successes, or all, to the batch. `limits` null:
 * those of the plan's rows.
 */
function tossCoins(
  { plan, campaign, scratch, pass }: CampaignRun,
  channel: number,
  limits: Uint32Array | null,
  first: number,
  past: number,
  source: number,
  hitCount: number,
  all: boolean,
): number {
  const { arcs } = plan;
  const { hits, hitSources } = scratch;
  const key0 = pass[0];
  const key1 = pass[1] + Math.imul((campaign.channels[channel] as CompiledChannel).tieCount, COUNT_STEP);
  const limitOf = limits ?? arcs;
  const step = limits === null ? ARC_WORDS : 1;
  const kept = all ? 1 : 0;
  let count = hitCount;
  let row = first * ARC_WORDS;
  const end = past * ARC_WORDS;
  for (let at = first * step; row < end; row += ARC_WORDS, at += step) {
    let x = (arcs[row + ARC_TIE] as number) ^ key0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    x = x ^ (x >>> 16) ^ key1;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    // 1 where coin < limit: as coins are below 2³¹ and limits up to it, the sign tells.
    const success = (((x ^ (x >>> 16)) >>> 1) - (limitOf[at] as number)) >>> 31;
    hits[count] = row;
    hitSources[count] = source | (success << 31);
    count += success | kept;
  }
  return count;
}

/** Appends the copies of arcs first … past − 1 that have any strength, or all, to the batch. */
function keepStrong(
  { plan, scratch }: CampaignRun,
  _channel: number,
  limits: Uint32Array | null,
  first: number,
  past: number,
  source: number,
  hitCount: number,
  all: boolean,
): number {
  const { arcs } = plan;
  const { hits, hitSources } = scratch;
  let count = hitCount;
  for (let arc = first; arc < past; arc++) {
    const limit = limits === null ? arcs[arc * ARC_WORDS + ARC_LIMIT] : limits[arc];
    if (limit === 0 && !all) continue;
    hits[count] = arc * ARC_WORDS;
    hitSources[count] = limit === 0 ? source : source | COUNTS;
    count++;
  }
  return count;
}

/**
 * As `tossCoins` and `keepStrong`, where limits are not those of the plan: a starter's trust, a
 * transmissibility of the world's own, or what a response may yet make likelier. A run that will be forked
 * keeps all.
 */
function keepOpen(
  run: CampaignRun,
  channel: number,
  _limits: Uint32Array | null,
  first: number,
  past: number,
  source: number,
  hitCount: number,
  all: boolean,
): number {
  const { plan, campaign, forks, pass, feeding } = run;
  const { arcs } = plan;
  const { hits, hitSources } = run.scratch;
  const tosses = plan.contagion.kind === "independent";
  const { tieCount } = campaign.channels[channel] as CompiledChannel;
  let count = hitCount;
  for (let row = first * ARC_WORDS; row < past * ARC_WORDS; row += ARC_WORDS) {
    const limit = forks
      ? ALWAYS_LIMIT
      : copyLimit(run, row, arcs[row + ARC_TARGET] as number, source, 1, feeding);
    const counts = tosses ? coin(pass, arcs[row + ARC_TIE] as number, tieCount) < limit : limit > 0;
    if (!counts && !all) continue;
    hits[count] = row;
    hitSources[count] = counts ? source | COUNTS : source;
    count++;
  }
  return count;
}

/** Puts those copies of the batch on their way that are seen and can still change anything. */
function keepCopies(
  run: CampaignRun,
  number: number,
  hitCount: number,
  tick: number,
  annoyance: number,
): void {
  const { plan, campaign, scratch, copies, seen, delay: delayKey } = run;
  const { arcs, views } = plan;
  const { hits, hitSources, placeOf, base } = scratch;
  const { negativeSpeed, tallies } = campaign;
  const { seenLimits, delay, has, tieCount } = campaign.channels[number] as CompiledChannel;
  const { viewedAt } = copies;
  const above = number << CHANNEL_SHIFT;
  const complains = annoyance === 0 ? null : run.key(Purpose.tieComplaint);
  // Where only successes are kept, asking each costs more than it saves.
  const skips =
    !run.forks &&
    ((views === "counts" && !tallies) || (views === "none" && plan.contagion.kind !== "independent"));
  copies.reserve(hitCount);
  for (let hit = 0; hit < hitCount; hit++) {
    const row = hits[hit] as number;
    let source = hitSources[hit] as number;
    if (has !== null && has[row / ARC_WORDS] === 0) continue;
    const target = arcs[row + ARC_TARGET] as number;
    const tie = arcs[row + ARC_TIE] as number;
    if (complains !== null && coin(complains, tie, tieCount) < annoyance) source |= COMPLAINT;
    const decides = (source & (COUNTS | COMPLAINT)) !== 0;
    if (!decides && views === "none" && !run.forks) continue;
    // Who shares already changes nothing any more, nor does who could only have a first view and had it.
    if (skips && ((decides ? placeOf : viewedAt)[target] as number) >= base) continue;
    if (seenLimits !== null && coin(seen, tie, tieCount) >= (seenLimits[target] as number)) continue;
    let ticks = delay.longest === 1 ? 1 : delayTicks(delay, coin(delayKey, tie, tieCount));
    if ((source & NEGATIVE) !== 0) ticks = Math.max(1, Math.ceil(ticks / negativeSpeed));
    if (tick + ticks <= run.horizon) copies.push(tick + ticks, row, target | above, source);
  }
}
