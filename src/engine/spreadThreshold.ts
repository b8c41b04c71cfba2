import { thresholdDraw } from "../randomness/coins.ts";
import type { WorldKey } from "../randomness/WorldKey.ts";
import { ARC_TARGET, ARC_TIE, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { TOUCHED_TOGETHER, touchRows } from "./touchRows.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * One tick of a threshold contagion: a node shares once the limits of the arcs from its sharing in-neighbours
 * add up to its threshold. Sums are of integers, so they do not depend on the order of arrival.
 *
 * Source      linear threshold: Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769;
 *             fixed fractions: Watts (2002), https://doi.org/10.1073/pnas.082090499
 * Arrays      queue[from … to − 1] are the last tick's sharers; new sharers are appended from `appendAt` on;
 *             the new length is returned;
 *             fixed: thresholds Uint32[nodes], or null for one threshold draw per (world, node)
 * Randomness  threshold draws; a priority draw where several copies arrive at the deciding tick
 * Cost        time O(arcs leaving the last tick's sharers), each touching its target
 * Failure     never
 */
export function spreadThreshold(
  plan: CompiledPlan,
  fixed: Uint32Array | null,
  scratch: RunScratch,
  willingness: WorldKey,
  priority: WorldKey,
  from: number,
  to: number,
  appendAt: number,
  tick: number,
): number {
  const { offsets, arcs } = plan;
  const { queue, source, triggerTie, placeOf, base } = scratch;
  const { arrivedAt, pressure, threshold, waitingSource, waitingTie } = scratch;
  const now = base + tick;
  const thisTick = base + appendAt;
  let length = appendAt;
  let touched = 0;
  let touchedTo = from;
  for (let i = from; i < to; i++) {
    if (i === touchedTo) {
      touchedTo = Math.min(to, i + TOUCHED_TOGETHER);
      touched ^= touchRows(offsets, arcs, queue, i, touchedTo);
    }
    const node = queue[i] as number;
    const end = (offsets[node + 1] as number) * ARC_WORDS;
    for (let row = (offsets[node] as number) * ARC_WORDS; row < end; row += ARC_WORDS) {
      const limit = arcs[row] as number;
      const target = arcs[row + ARC_TARGET] as number;
      const place = placeOf[target] as number;
      if (limit === 0 || (place >= base && place < thisTick)) continue;
      const tie = arcs[row + ARC_TIE] as number;
      if (place >= thisTick) {
        if (winsTrigger(priority, tie, triggerTie[place - base] as number)) {
          source[place - base] = node;
          triggerTie[place - base] = tie;
        }
        continue;
      }
      const arrived = arrivedAt[target] as number;
      if (arrived < base) {
        pressure[target] = 0;
        threshold[target] = fixed === null ? thresholdDraw(willingness, target) : (fixed[target] as number);
      }
      if (arrived !== now || winsTrigger(priority, tie, waitingTie[target] as number)) {
        arrivedAt[target] = now;
        waitingSource[target] = node;
        waitingTie[target] = tie;
      }
      pressure[target]! += limit;
      if ((pressure[target] as number) < (threshold[target] as number)) continue;
      placeOf[target] = base + length;
      queue[length] = target;
      source[length] = waitingSource[target] as number;
      triggerTie[length] = waitingTie[target] as number;
      length++;
    }
  }
  scratch.touched = touched;
  return length;
}
