import type { WorldKey } from "../randomness/WorldKey.ts";
import { ARC_TARGET, ARC_TIE, ARC_WORDS, type CompiledPlan } from "./CompiledPlan.ts";
import type { RunScratch } from "./RunScratch.ts";
import { TOUCHED_TOGETHER, touchRows } from "./touchRows.ts";
import { winsTrigger } from "./winsTrigger.ts";

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
  let touchedTo = from;
  for (let i = from; i < to; i++) {
    if (i === touchedTo) {
      touchedTo = Math.min(to, i + TOUCHED_TOGETHER);
      touched ^= touchRows(offsets, arcs, queue, i, touchedTo);
    }
    const node = queue[i] as number;
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
