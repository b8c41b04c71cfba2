import type { WorldKey } from "../randomness/WorldKey.ts";
import type { CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * One tick of the independent cascade: the sharers of the last tick try all their out-arcs, once.
 *
 * Source      Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769, section 2
 * Arrays      queue[from … to − 1] are the last tick's sharers; new sharers are appended from `appendAt`
 *             on; the new length is returned; now: base + tick
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
  now: number,
): number {
  const { offsets, targets, ties, limits } = plan;
  const { queue, sharedAt, source, triggerTie, base } = scratch;
  const key0 = pass[0];
  const key1 = pass[1];
  let length = appendAt;
  for (let i = from; i < to; i++) {
    const node = queue[i] as number;
    const end = offsets[node + 1] as number;
    for (let arc = offsets[node] as number; arc < end; arc++) {
      let x = (ties[arc] as number) ^ key0;
      x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
      x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
      x = x ^ (x >>> 16) ^ key1;
      x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
      x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
      if ((x ^ (x >>> 16)) >>> 1 >= (limits[arc] as number)) continue;
      const target = targets[arc] as number;
      const stamp = sharedAt[target] as number;
      if (stamp < base) {
        sharedAt[target] = now;
        source[target] = node;
        triggerTie[target] = ties[arc] as number;
        queue[length++] = target;
      } else if (stamp === now && winsTrigger(priority, ties[arc] as number, triggerTie[target] as number)) {
        source[target] = node;
        triggerTie[target] = ties[arc] as number;
      }
    }
  }
  return length;
}
