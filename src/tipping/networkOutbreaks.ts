import { bootstrapInterval } from "../statistics/bootstrapInterval.ts";
import { sampleMean } from "../statistics/sampleMean.ts";
import { boundaryLimits } from "./boundaryLimits.ts";
import type { Flood } from "./Flood.ts";
import { FloodScratch } from "./FloodScratch.ts";
import { floodReach } from "./floodReach.ts";
import { highestOf } from "./highestOf.ts";
import { lastOf } from "./lastOf.ts";
import type { Estimate, PercolationOptions } from "./networkPercolation.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/**
 * A network by itself, whatever the plan. seen: the chance that a copy along each arc is seen at all,
 * Float64[arcs], 0 where nothing passes; null: every copy is.
 */
export interface OutbreakNetwork {
  readonly tipping: TippingPlan;
  readonly seen: Float64Array | null;
}

export interface OutbreakOptions extends Pick<PercolationOptions, "boundaries" | "key"> {
  /** One a world. */
  readonly floods: number;
}

/**
 * The Monte-Carlo threshold of a network of any ties, from cascades that one person taken at random starts.
 * reach: mean sharers at each transmissibility; variability: √(⟨reach²⟩ − ⟨reach⟩²) ÷ ⟨reach⟩, highest where
 * few cascades become large and those that do are much larger than the rest. The peak is absent where reach
 * never varies.
 */
export interface NetworkOutbreaks {
  readonly method: "floods";
  readonly floods: number;
  readonly transmissibility: readonly number[];
  readonly reach: readonly number[];
  readonly variability: readonly number[];
  readonly variabilityPeak?: Estimate;
}

const BOOTSTRAPS = 400;
const NO_HORIZON = 0xffffffff;

/**
 * Finds where a network tips whose ties cannot be opened one by one, because they run one way or are stronger
 * one way: its clusters are then no sets that grow, but who reaches whom is still what a flood tells. Of the
 * sizes of single cascades the susceptibility fails, for they are small or great; their variability does not.
 *
 * Source      Shu, Wang, Tang & Do (2015), https://doi.org/10.1063/1.4922153
 * Arrays      see `OutbreakNetwork`; 4 bytes a flood and boundary, and 16 while they are drawn again
 * Randomness  the order draws of worlds 0 … floods − 1 say who starts, their pass draws what passes; where
 *             copies are not always seen, one pass draw stands for both; bootstrap draws over worlds
 * Cost        a flood a world, each of the arcs of whom it reaches
 * Failure     never; peaks are boundaries, so that the grid decides how fine they are
 */
export function networkOutbreaks(network: OutbreakNetwork, options: OutbreakOptions): NetworkOutbreaks {
  return lastOf(outbreakFloods(network, options));
}

/**
 * The same, flood by flood. Gives the number of floods that are done.
 *
 * Cost        that of `networkOutbreaks`
 */
export function* outbreakFloods(
  network: OutbreakNetwork,
  { boundaries, floods, key }: OutbreakOptions,
): Generator<number, NetworkOutbreaks> {
  const points = boundaries.length;
  const flood = networkFlood(network, boundaries);
  const scratch = new FloodScratch(flood.tipping.plan.nodes, points, false);
  const sizes = new Uint32Array(floods * points);
  for (let world = 0; world < floods; world++) {
    floodReach(flood, world, scratch, sizes.subarray(world * points, (world + 1) * points));
    yield world + 1;
  }
  const squares = Float64Array.from(sizes, (size) => size * size);
  const variability = (times: Uint32Array): Float64Array => {
    const mean = sampleMean(sizes, times, points);
    return sampleMean(squares, times, points).map(
      (square, point) => Math.sqrt(Math.max(0, square - mean[point]! * mean[point]!)) / mean[point]!,
    );
  };
  const once = new Uint32Array(floods).fill(1);
  const all = variability(once);
  const at = (curve: Float64Array): number => boundaries[highestOf(curve)] ?? Infinity;
  const value = at(all);
  const ci = bootstrapInterval(floods, (times) => at(variability(times)), { key, draws: BOOTSTRAPS });
  return {
    method: "floods",
    floods,
    transmissibility: [...boundaries],
    reach: [...sampleMean(sizes, once, points)],
    variability: [...all],
    ...(value === Infinity ? {} : { variabilityPeak: { value, ...(ci === null ? {} : { ci }) } }),
  };
}

/** Independent contagion from one person drawn in each world, with nothing beside ties to stop or help it. */
function networkFlood({ tipping, seen }: OutbreakNetwork, boundaries: Float64Array): Flood {
  const alone: TippingPlan = {
    ...tipping,
    plan: {
      ...tipping.plan,
      contagion: { kind: "independent" },
      campaign: null,
      starters: [{ tick: 0, nodes: new Uint32Array(0), randomCount: 1, allowed: null }],
      horizon: NO_HORIZON,
    },
    thresholdAt: null,
  };
  const limits = boundaryLimits(alone, boundaries);
  const some = (arc: number, boundary: number): number => limits.at(arc, boundary) * (seen?.[arc] as number);
  return {
    ...{ tipping: alone, boundaries, gainLimits: [], seenLimits: null, thresholdAt: null },
    limits: seen === null ? limits : { at: some, table: null, ofArc: null },
  };
}
