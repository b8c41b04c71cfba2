import type { WorldKey } from "../randomness/WorldKey.ts";
import { ARC_TARGET, ARC_TIE, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { winsTrigger } from "./winsTrigger.ts";

/**
 * How many places ahead in the queue a row of arcs is touched, so that it is in the cache when its turn
 * comes.
 */
const TOUCH_AHEAD = 4;

/**
 * One tick of the independent cascade: the sharers of the last tick try all their out-arcs, once.
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
  const { queue, source, triggerTie, placeOf, base } = scratch;
  const key0 = pass[0];
  const key1 = pass[1];
  const thisTick = base + appendAt;
  let length = appendAt;
  let touched = 0;
  for (let i = from; i < to; i++) {
    const node = queue[i] as number;
    if (i + TOUCH_AHEAD < to) {
      touched ^= arcs[(offsets[queue[i + TOUCH_AHEAD] as number] as number) * ARC_WORDS] as number;
    }
    const end = (offsets[node + 1] as number) * ARC_WORDS;
    for (let row = (offsets[node] as number) * ARC_WORDS; row < end; row += ARC_WORDS) {
      let x = (arcs[row + ARC_TIE] as number) ^ key0;
      x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
      x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
      x = x ^ (x >>> 16) ^ key1;
      x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
      x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
      if ((x ^ (x >>> 16)) >>> 1 >= (arcs[row] as number)) continue;
      const target = arcs[row + ARC_TARGET] as number;
      const place = placeOf[target] as number;
      if (place < base) {
        placeOf[target] = base + length;
        queue[length] = target;
        source[length] = node;
        triggerTie[length] = arcs[row + ARC_TIE] as number;
        length++;
      } else if (place >= thisTick) {
        const tie = arcs[row + ARC_TIE] as number;
        if (winsTrigger(priority, tie, triggerTie[place - base] as number)) {
          source[place - base] = node;
          triggerTie[place - base] = tie;
        }
      }
    }
  }
  scratch.touched = touched;
  return length;
}
