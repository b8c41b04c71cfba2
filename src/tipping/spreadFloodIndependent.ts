import { ARC_TARGET, ARC_TIE, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { TOUCHED_TOGETHER, touchRows } from "../engine/touchRows.ts";
import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { Flood } from "./Flood.ts";
import type { FloodScratch } from "./FloodScratch.ts";

/** Spreads from queue[from … to − 1] at a level, and from whom it reaches there; returns the new length. */
export type SpreadLevel = (from: number, to: number, level: number) => number;

/**
 * One level of the flood of an independent contagion. A coin is tossed when the arc's source is reached; it
 * is held first against the limit just under the boundary that is known for its target, so that nearly all
 * arcs are done with after one comparison.
 *
 * Source      live arcs of all transmissibilities at once: an arc is open from the first boundary on whose
 *             limit exceeds its coin (Kempe, Kleinberg & Tardos 2003, https://doi.org/10.1145/956750.956769)
 * Arrays      those of `Flood` and `FloodScratch`
 * Randomness  one pass draw per (world, tie), written out here as in `spreadIndependent`; a seen draw where
 *             attention is limited
 * Cost        one coin an arc; a search of log₂(boundaries) limits each time a target's boundary falls
 * Failure     never
 */
export function spreadFloodIndependent(flood: Flood, world: number, scratch: FloodScratch): SpreadLevel {
  const { tipping, limits, seenLimits, boundaries } = flood;
  const { at, table, ofArc } = limits;
  const count = boundaries.length;
  const { root, offsets, arcs } = tipping.plan;
  const [key0, key1] = worldKey(root, world, Purpose.pass);
  const seen = worldKey(root, world, Purpose.seen);
  const { best, queue } = scratch;
  return (from, to, level) => {
    let length = to;
    let touchedTo = from;
    for (let place = from; place < length; place++) {
      if (place === touchedTo) {
        touchedTo = Math.min(length, place + TOUCHED_TOGETHER);
        scratch.touched ^= touchRows(offsets, arcs, queue, place, touchedTo);
      }
      const node = queue[place] as number;
      const end = offsets[node + 1] as number;
      for (let arc = offsets[node] as number; arc < end; arc++) {
        const row = arc * ARC_WORDS;
        const target = arcs[row + ARC_TARGET] as number;
        const known = best[target] as number;
        if (known <= level) continue;
        const tie = arcs[row + ARC_TIE] as number;
        let x = tie ^ key0;
        x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
        x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
        x = x ^ (x >>> 16) ^ key1;
        x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
        x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
        const pass = (x ^ (x >>> 16)) >>> 1;
        const first = ofArc === null ? 0 : (ofArc[arc] as number) * count;
        if (pass >= (table === null ? at(arc, known - 1) : (table[first + known - 1] as number))) continue;
        if (seenLimits !== null && coin(seen, tie) >= (seenLimits[target] as number)) continue;
        let low = level - 1;
        let high = known - 1;
        while (high - low > 1) {
          const middle = (low + high) >> 1;
          if (pass < at(arc, middle)) high = middle;
          else low = middle;
        }
        best[target] = high;
        if (high === level) queue[length++] = target;
        else scratch.push(target, high);
      }
    }
    return length;
  };
}
