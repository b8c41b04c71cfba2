import { ARC_TARGET, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { exp, log } from "../randomness/exactMath.ts";
import { prepareFlood } from "./Flood.ts";
import { FloodScratch } from "./FloodScratch.ts";
import { floodReach } from "./floodReach.ts";
import { type Ignited, tippedIn } from "./Ignited.ts";
import { lastOf } from "./lastOf.ts";
import { leastTransmissibility } from "./leastTransmissibility.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/** What a grid is made for. bound: the smallest threshold known of the network; null: none. */
export interface GridOptions extends Ignited {
  readonly bound: number | null;
  readonly count?: number;
}

const DEFAULT_COUNT = 256;
/** So far under the highest boundary the lowest lies where no bound of the network is known. */
const SPAN_UNKNOWN = 1024;
/** So far over the lowest boundary the highest lies where only runs could tell where reach stops growing. */
const SPAN_UNFLOODED = 256;
const PILOT_WORLDS = 8;
/** A grid has its ends, and the scenario's own transmissibility. */
const FEWEST = 3;
/** Reach within this part of all that it can be has stopped growing. */
const STILL = 0.001;

/**
 * Boundaries in equal ratios from `from` to `to`, ends included. `own` is one of them: it takes the place
 * of the one nearest to it, or comes before or after all.
 *
 * Source      equal steps of the logarithm, from `exactMath`
 * Arrays      0 < from < to, own ≥ 0, count ≥ 3 → Float64[at most count], strictly ascending
 * Randomness  none
 * Cost        an exponential a boundary
 * Failure     fewer boundaries where so many different doubles do not lie between the ends
 */
export function geometricGrid(from: number, to: number, count: number, own: number): Float64Array {
  const isInside = own >= from && own <= to;
  const steps = isInside ? count - 1 : count - 2;
  const ratio = log(to / from);
  const grid = Array.from({ length: steps + 1 }, (_, i) =>
    i === steps ? to : from * exp((ratio * i) / steps),
  );
  if (isInside) grid[Math.round((log(own / from) / ratio) * steps)] = own;
  else grid.push(own);
  return Float64Array.from(new Set(grid)).sort();
}

/**
 * The grid on which a plan's tipping point is looked for where nothing else is asked for: from a quarter of
 * the network's bound to where reach stops growing, half of its boundaries where worlds tip, and the
 * scenario's own transmissibility always one of them.
 *
 * Source      a flood of eight worlds over all transmissibilities at which any chance can still grow
 * Arrays      see `GridOptions`
 * Randomness  worlds 0 … 7
 * Cost        time O(arcs) and eight floods
 * Failure     never: without a bound, or without ties, the grid is wide
 */
export function tippingGrid(tipping: TippingPlan, options: GridOptions): Float64Array {
  return lastOf(gridInSteps(tipping, options));
}

/**
 * `tippingGrid` flood by flood, so that whoever asks may stop in between.
 *
 * Cost        that of `tippingGrid`
 */
export function* gridInSteps(tipping: TippingPlan, options: GridOptions): Generator<number, Float64Array> {
  const { bound, count = DEFAULT_COUNT } = options;
  const own = tipping.exposure.transmissibility[0];
  const highest = allOpenFrom(tipping) ?? (own > 0 ? own : 1);
  const isKnown = bound !== null && bound > 0 && Number.isFinite(bound);
  const lowest = Math.min(isKnown ? bound / 4 : highest / SPAN_UNKNOWN, highest / 4);
  const pilot = geometricGrid(lowest, highest, DEFAULT_COUNT, own);
  const prepared = prepareFlood(tipping, pilot);
  if ("refusal" in prepared) {
    return geometricGrid(lowest, Math.min(highest, lowest * SPAN_UNFLOODED), count, own);
  }
  const accumulates = tipping.plan.contagion.kind !== "independent";
  const scratch = new FloodScratch(tipping.plan.nodes, pilot.length, accumulates);
  const reach = new Uint32Array(pilot.length);
  let still = 0;
  let [first, last] = [pilot.length, 0];
  for (let world = 0; world < PILOT_WORLDS; world++) {
    const started = floodReach(prepared.flood, world, scratch, reach);
    const enough = (reach.at(-1) as number) * (1 - STILL);
    const tipped = tippedIn(reach, started, options);
    still = Math.max(
      still,
      reach.findIndex((each) => each >= enough),
      tipped < reach.length ? tipped : 0,
    );
    if (tipped < reach.length) [first, last] = [Math.min(first, tipped), Math.max(last, tipped)];
    yield world + 1;
  }
  const grows = (pilot[still] as number) > lowest;
  const top = grows ? (pilot[still] as number) : highest;
  // Half of the boundaries are where worlds tip: that alpha50 is known to a part of its interval, and not of
  // the whole curve.
  const fine = count >> 1;
  if (last === 0 || fine < FEWEST) return geometricGrid(lowest, top, count, own);
  const [from, to] = [pilot[Math.max(0, first - 1)] as number, pilot[last] as number];
  const near = geometricGrid(from, to, fine, clamped(own, from, to));
  return Float64Array.from(new Set([...geometricGrid(lowest, top, count - fine, own), ...near])).sort();
}

/** Such that `geometricGrid` adds no boundary beyond its ends. */
const clamped = (own: number, from: number, to: number): number => Math.min(Math.max(own, from), to);

/** The transmissibility from which on every chance that can be anything is 1; null without such ties. */
export function allOpenFrom({ plan, exposure, segmentOf }: TippingPlan): number | null {
  const { link, strengths, receptivity } = exposure;
  let weakest = Infinity;
  for (let arc = 0; arc < plan.arcs.length / ARC_WORDS; arc++) {
    const target = plan.arcs[arc * ARC_WORDS + ARC_TARGET] as number;
    const strength =
      (strengths === null ? 1 : (strengths[arc] as number)) *
      (receptivity[2 * (segmentOf[target] as number)] as number);
    if (strength > 0 && strength < weakest) weakest = strength;
  }
  const gains = plan.contagion.kind === "reinforced" ? plan.contagion.response : [1];
  const gain = gains.filter((each) => each > 0).reduce((least, each) => Math.min(least, each), Infinity);
  if (weakest === Infinity || gain === Infinity) return null;
  const tie = { strength: weakest, receptivity: Math.min(1, gain), link, lines: 1 };
  const open = leastTransmissibility(ALWAYS_LIMIT - 1, tie);
  return Number.isFinite(open) ? open : null;
}
