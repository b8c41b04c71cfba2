import { thresholdDraw } from "../randomness/coins.ts";
import type { WorldKey } from "../randomness/WorldKey.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * One tick of a threshold contagion: a node shares once the limits of the arcs from its sharing in-neighbours
 * add up to its threshold. Sums are of integers, so they do not depend on the order of arrival.
 *
 * Source      linear threshold: Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769;
 *             fixed fractions: Watts (2002), https://doi.org/10.1073/pnas.082090499
 * Arrays      queue[from … to − 1] are the last tick's sharers; new sharers are appended from `appendAt`
 *             on; the new length is returned; now: base + tick;
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
  now: number,
): number {
  const { offsets, targets, ties, limits } = plan;
  const { queue, sharedAt, source, triggerTie, arrivedAt, pressure, threshold, base } = scratch;
  let length = appendAt;
  for (let i = from; i < to; i++) {
    const node = queue[i] as number;
    const end = offsets[node + 1] as number;
    for (let arc = offsets[node] as number; arc < end; arc++) {
      const target = targets[arc] as number;
      const stamp = sharedAt[target] as number;
      if ((stamp >= base && stamp !== now) || limits[arc] === 0) continue;
      const tie = ties[arc] as number;
      const arrived = arrivedAt[target] as number;
      if (stamp !== now && arrived < base) {
        pressure[target] = 0;
        threshold[target] = fixed === null ? thresholdDraw(willingness, target) : (fixed[target] as number);
      }
      if (arrived !== now) {
        // A starter of this very tick stays its own trigger.
        if (stamp === now) continue;
        arrivedAt[target] = now;
        source[target] = node;
        triggerTie[target] = tie;
      } else if (winsTrigger(priority, tie, triggerTie[target] as number)) {
        source[target] = node;
        triggerTie[target] = tie;
      }
      if (stamp === now) continue;
      pressure[target]! += limits[arc] as number;
      if ((pressure[target] as number) >= (threshold[target] as number)) {
        sharedAt[target] = now;
        queue[length++] = target;
      }
    }
  }
  return length;
}
