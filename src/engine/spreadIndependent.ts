import type { WorldKey } from "../randomness/WorldKey.ts";
import { ARC_TARGET, ARC_TIE, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";
import { HITS_MOST, type RunScratch } from "./RunScratch.ts";
import { TOUCHED_TOGETHER, touchRows } from "./touchRows.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * One tick of the independent cascade: the sharers of the last tick try all their out-arcs, once. The coins
 * of several rows are tossed first, without a branch on what they show, and only then are the successes
 * looked at: a branch that nobody can predict costs as much as ten coins.
 *
 * Source      Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769, section 2
 * Arrays      queue[from … to − 1] are the last tick's sharers; new sharers are appended from `appendAt` on;
 *             the new length is returned
 * Randomness  one pass draw per (world, tie), written out here because a call per arc would cost a third;
 *             a priority draw only where two copies succeed at one tick
 * Cost        four multiplications an arc; other memory than the arc's is touched only on success
 * Failure     never
 */
export function spreadIndependent(
  plan: CompiledPlan,
  scratch: RunScratch,
  pass: WorldKey,
  priority: WorldKey,
  from: number,
  to: number,
  appendAt: number,
): number {
  const { offsets, arcs } = plan;
  const { queue, hits, hitSources } = scratch;
  const key0 = pass[0];
  const key1 = pass[1];
  let length = appendAt;
  let touched = 0;
  for (let block = from; block < to; block += TOUCHED_TOGETHER) {
    const blockEnd = Math.min(to, block + TOUCHED_TOGETHER);
    touched ^= touchRows(offsets, arcs, queue, block, blockEnd);
    let hitCount = 0;
    for (let i = block; i < blockEnd; i++) {
      const node = queue[i] as number;
      const end = (offsets[node + 1] as number) * ARC_WORDS;
      let row = (offsets[node] as number) * ARC_WORDS;
      while (row < end) {
        // Every coin might be a success: no more of them than there is room for.
        const stop = Math.min(end, row + (HITS_MOST - hitCount) * ARC_WORDS);
        for (; row < stop; row += ARC_WORDS) {
          let x = (arcs[row + ARC_TIE] as number) ^ key0;
          x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
          x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
          x = x ^ (x >>> 16) ^ key1;
          x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
          x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
          hits[hitCount] = row;
          hitSources[hitCount] = node;
          // One more where coin < limit: as coins are below 2³¹ and limits up to it, the sign tells.
          hitCount += (((x ^ (x >>> 16)) >>> 1) - (arcs[row] as number)) >>> 31;
        }
        if (hitCount < HITS_MOST) continue;
        length = shareHits(arcs, scratch, priority, hitCount, appendAt, length);
        hitCount = 0;
      }
    }
    length = shareHits(arcs, scratch, priority, hitCount, appendAt, length);
  }
  scratch.touched = touched;
  return length;
}

/** Makes sharers of the targets of the first `hitCount` hits who are none yet; returns the queue's new length. */
function shareHits(
  arcs: Uint32Array,
  scratch: RunScratch,
  priority: WorldKey,
  hitCount: number,
  appendAt: number,
  queueLength: number,
): number {
  const { queue, source, triggerTie, placeOf, base, hits, hitSources } = scratch;
  const thisTick = base + appendAt;
  let length = queueLength;
  for (let hit = 0; hit < hitCount; hit++) {
    const row = hits[hit] as number;
    const target = arcs[row + ARC_TARGET] as number;
    const place = placeOf[target] as number;
    if (place < base) {
      placeOf[target] = base + length;
      queue[length] = target;
      source[length] = hitSources[hit] as number;
      triggerTie[length] = arcs[row + ARC_TIE] as number;
      length++;
    } else if (place >= thisTick) {
      const tie = arcs[row + ARC_TIE] as number;
      if (winsTrigger(priority, tie, triggerTie[place - base] as number)) {
        source[place - base] = hitSources[hit] as number;
        triggerTie[place - base] = tie;
      }
    }
  }
  return length;
}
