import { coin } from "../randomness/coins.ts";
import { delayTicks } from "../randomness/DelayTable.ts";
import type { CampaignRun } from "./CampaignRun.ts";
import { COUNTS, NEGATIVE } from "./CampaignScratch.ts";
import type { CompiledChannel } from "./CompiledChannel.ts";
import { ARC_TARGET, ARC_TIE, ARC_WORDS } from "./CompiledPlan.ts";
import { HITS_MOST } from "./RunScratch.ts";
import { TOUCHED_TOGETHER, touchRows } from "./touchRows.ts";

/**
 * The sharers of one tick make a copy along each out-arc: what is seen goes on its way. The coin is tossed
 * first: an independent copy that fails even at full novelty is put on its way only where views are
 * measured.
 *
 * Source      attention shared among all whom one follows: Feng et al. (2015),
 *             https://doi.org/10.1371/journal.pone.0126090
 * Arrays      queue[from … to − 1] are the sharers; hits and hitSources of `RunScratch` hold a batch of
 *             copies
 * Randomness  pass draw of each tie (independent); of those put on their way a seen draw where attention is
 *             limited, and a delay draw where delays vary
 * Cost        time O(arcs of the sharers); other memory than the arc's is touched only for copies kept
 * Failure     never
 */
export function sendCopies(run: CampaignRun, from: number, to: number, tick: number): void {
  const { plan, campaign, scratch, draws } = run;
  const { offsets, arcs } = plan;
  const { queue } = scratch;
  const all = plan.views !== "none";
  const gather = plan.contagion.kind === "independent" ? tossCoins : keepStrong;
  let touched = 0;
  for (let block = from; block < to; block += TOUCHED_TOGETHER) {
    const blockEnd = Math.min(to, block + TOUCHED_TOGETHER);
    touched ^= touchRows(offsets, arcs, queue, block, blockEnd);
    let hitCount = 0;
    for (let place = block; place < blockEnd; place++) {
      const node = queue[place] as number;
      const negative = draws !== null && draws.negative[place] === 1;
      const end = offsets[node + 1] as number;
      for (let arc = offsets[node] as number; arc < end; ) {
        const stop = Math.min(end, arc + HITS_MOST - hitCount);
        const limits = negative ? campaign.negativeLimits : null;
        hitCount = gather(run, limits, arc, stop, negative ? place | NEGATIVE : place, hitCount, all);
        arc = stop;
        if (hitCount < HITS_MOST) continue;
        keepCopies(run, hitCount, tick);
        hitCount = 0;
      }
    }
    keepCopies(run, hitCount, tick);
  }
  scratch.touched = touched;
}

/**
 * Tosses the coins of arcs first … past − 1 and appends the successes, or all, to the batch. `limits` null:
 * those of the plan's rows.
 */
function tossCoins(
  { plan, scratch, pass }: CampaignRun,
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
  const key1 = pass[1];
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
    const limit = limits === null ? arcs[arc * ARC_WORDS] : limits[arc];
    if (limit === 0 && !all) continue;
    hits[count] = arc * ARC_WORDS;
    hitSources[count] = limit === 0 ? source : source | COUNTS;
    count++;
  }
  return count;
}

/** Puts those copies of the batch on their way that are seen and can still change anything. */
function keepCopies(run: CampaignRun, hitCount: number, tick: number): void {
  const { plan, campaign, scratch, copies, seen, delay: delayKey } = run;
  const { arcs, horizon, views } = plan;
  const { hits, hitSources, placeOf, base } = scratch;
  const { negativeSpeed } = campaign;
  const { seenLimits, delay } = campaign.channels[0] as CompiledChannel;
  const { viewedAt } = copies;
  // Where only successes are kept, asking each costs more than it saves.
  const skips = views === "counts" || (views === "none" && plan.contagion.kind !== "independent");
  copies.reserve(hitCount);
  for (let hit = 0; hit < hitCount; hit++) {
    const row = hits[hit] as number;
    const source = hitSources[hit] as number;
    const target = arcs[row + ARC_TARGET] as number;
    // Who shares already changes nothing any more, nor does who could only have a first view and had it.
    const done = (source & COUNTS) === 0 ? viewedAt : placeOf;
    if (skips && (done[target] as number) >= base) continue;
    const tie = arcs[row + ARC_TIE] as number;
    if (seenLimits !== null && coin(seen, tie) >= (seenLimits[target] as number)) continue;
    let ticks = delay.longest === 1 ? 1 : delayTicks(delay, coin(delayKey, tie));
    if ((source & NEGATIVE) !== 0) ticks = Math.max(1, Math.ceil(ticks / negativeSpeed));
    if (tick + ticks <= horizon) copies.push(tick + ticks, row, target, source);
  }
}
