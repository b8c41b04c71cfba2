import { ARC_TARGET, ARC_TIE, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { ALWAYS_LIMIT, chanceLimit, coin, thresholdDraw } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { LimitAt } from "./boundaryLimits.ts";
import type { Flood } from "./Flood.ts";
import { type FloodScratch, NO_ENTRY } from "./FloodScratch.ts";
import type { SpreadLevel } from "./spreadFloodIndependent.ts";

/** What the copies that a node has seen add up to at one boundary, and whether that makes it share. */
interface Accumulation {
  /** The state before any copy. */
  readonly empty: number;
  /** The state after one more copy, the nth from 0. */
  readonly add: (state: number, arc: number, nth: number, boundary: number) => number;
  readonly isEnough: (state: number, node: number, boundary: number) => boolean;
}

/**
 * One level of the flood of a contagion that adds up: threshold, or reinforced without forgetting. Of every
 * node that copies have arrived at, the state just under its best boundary is kept; when a copy makes that
 * enough, lower boundaries are tried with all copies that have arrived.
 *
 * Source      as `floodReach`; the rules are those of `spreadThreshold` and `decideReinforced`
 * Arrays      those of `Flood` and `FloodScratch`
 * Randomness  threshold or reinforcement draws by node; a seen draw by tie where attention is limited
 * Cost        a limit an arc, and O(copies arrived · log boundaries) each time a node's boundary falls
 * Failure     never. Thresholds add whole numbers and are exact; a reinforced contagion of constant response
 *             on unequal strengths multiplies the chances of a run in another order, which decides otherwise
 *             with a chance under 2⁻⁴⁰
 */
export function spreadFlood(flood: Flood, world: number, scratch: FloodScratch): SpreadLevel {
  const { tipping, seenLimits, limits, boundaries } = flood;
  const limitAt = limits.at;
  const { root, offsets, arcs, contagion } = tipping.plan;
  const seen = worldKey(root, world, Purpose.seen);
  const accumulation = contagion.kind === "reinforced" ? viewings(flood, world) : pressure(flood, world);
  const { best, queue, state, arrivals, arrived } = scratch;
  const highest = boundaries.length - 1;
  return (from, to, level) => {
    let length = to;
    for (let place = from; place < length; place++) {
      const node = queue[place] as number;
      const end = offsets[node + 1] as number;
      for (let arc = offsets[node] as number; arc < end; arc++) {
        const row = arc * ARC_WORDS;
        const target = arcs[row + ARC_TARGET] as number;
        const known = best[target] as number;
        if (known <= level || limitAt(arc, highest) === 0) continue;
        if (seenLimits !== null && coin(seen, arcs[row + ARC_TIE] as number) >= seenLimits[target]!) continue;
        arrivals[target] = scratch.chain(arc, arrivals[target] as number);
        state[target] = accumulation.add(state[target] as number, arc, arrived[target]!++, known - 1);
        if (!accumulation.isEnough(state[target] as number, target, known - 1)) continue;
        const least = leastEnough(accumulation, scratch, target, level, known - 1);
        best[target] = least;
        if (least === level) queue[length++] = target;
        else scratch.push(target, least);
      }
    }
    return length;
  };
}

/**
 * The least boundary from `level` on at which what has arrived is enough; it is at `enough`. Leaves the
 * state just under it. Boundaries mostly fall by little, so steps double from 1.
 */
function leastEnough(
  accumulation: Accumulation,
  scratch: FloodScratch,
  node: number,
  level: number,
  enough: number,
): number {
  let low = level - 1;
  let high = enough;
  for (let step = 1; high - low > 1; step *= 2) {
    const middle = Math.max(high - step, (low + high) >> 1);
    const state = stateAt(accumulation, scratch, node, middle);
    if (accumulation.isEnough(state, node, middle)) high = middle;
    else {
      low = middle;
      scratch.state[node] = state;
    }
  }
  return high;
}

function stateAt(
  { empty, add }: Accumulation,
  { entries, arrivals }: FloodScratch,
  node: number,
  boundary: number,
): number {
  let state = empty;
  let nth = 0;
  for (let place = arrivals[node] as number; place !== NO_ENTRY; place = entries[place + 1] as number) {
    state = add(state, entries[place] as number, nth++, boundary);
  }
  return state;
}

/** Threshold: limits add up to the node's threshold. */
function pressure({ tipping, limits, thresholdAt }: Flood, world: number): Accumulation {
  const { root, contagion } = tipping.plan;
  const key = worldKey(root, world, Purpose.threshold);
  const fixed = contagion.kind === "threshold" ? contagion.thresholds : null;
  const thresholdOf =
    thresholdAt ?? ((node: number) => (fixed === null ? thresholdDraw(key, node) : (fixed[node] as number)));
  return {
    empty: 0,
    add: (state, arc, _, boundary) => state + limits.at(arc, boundary),
    isEnough: (state, node, boundary) => state >= thresholdOf(node, boundary),
  };
}

/** Reinforced: the state is the chance that no viewing persuades; what has no strength is no viewing. */
function viewings({ tipping, limits, gainLimits }: Flood, world: number): Accumulation {
  const key = worldKey(tipping.plan.root, world, Purpose.reinforcement);
  const last = gainLimits.length - 1;
  return {
    empty: 1,
    add: (state, arc, nth, boundary) => {
      if (limits.at(arc, boundary) === 0) return state;
      const gained = gainLimits[Math.min(nth, last)] as LimitAt;
      return state * (1 - gained(arc, boundary) / ALWAYS_LIMIT);
    },
    isEnough: (state, node) => coin(key, node) < chanceLimit(1 - state),
  };
}
