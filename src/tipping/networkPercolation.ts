import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { bootstrapInterval } from "../statistics/bootstrapInterval.ts";
import type { Interval } from "../statistics/Interval.ts";
import { meanInterval } from "../statistics/meanInterval.ts";
import { sampleMean } from "../statistics/sampleMean.ts";
import { visitBinomial } from "../statistics/visitBinomial.ts";
import type { EvenTies } from "./evenTies.ts";
import { type ClusterGrowth, growClusters } from "./growClusters.ts";
import { highestOf } from "./highestOf.ts";
import { lastOf } from "./lastOf.ts";
import { leastTransmissibility } from "./leastTransmissibility.ts";
import { lesserPeaks } from "./lesserPeaks.ts";
import { levelOf, openAt, type TieOrder, tieOrder } from "./tieOrder.ts";

/** A transmissibility, with its interval where there are sweeps enough for one. */
export interface Estimate {
  readonly value: number;
  readonly ci?: Interval;
}

export interface PercolationOptions {
  /** Transmissibilities at which clusters are looked at, Float64[], ascending. */
  readonly boundaries: Float64Array;
  readonly sweeps: number;
  /** Keys the bootstrap's draws. */
  readonly key: RootKey;
  /** Hears the order of each world's ties, which is costly to find and good for more than this. */
  readonly hear?: (order: TieOrder, world: number) => void;
}

/**
 * The Monte-Carlo threshold of a network, read in four ways. largest, second: mean nodes of the two largest
 * clusters at each boundary; susceptibility: (⟨S²⟩ − ⟨S⟩²) ÷ ⟨S⟩ of the largest; rest: Σ nodes² over all
 * clusters but the largest, ÷ nodes of the network. A threshold is absent where nothing ever varies or
 * grows; of a network in several parts `second` and `rest` may be highest where all ties are open. lesserPeaks:
 * where susceptibility peaks too, if lower, beyond noise: parts that tip before or after the rest.
 */
export interface NetworkPercolation {
  /** binomial: numbers of open ties are averaged over exactly. keys: each tie opens at its own. */
  readonly method: "binomial" | "keys";
  readonly sweeps: number;
  readonly transmissibility: readonly number[];
  readonly largest: readonly number[];
  readonly second: readonly number[];
  readonly susceptibility: readonly number[];
  readonly rest: readonly number[];
  readonly susceptibilityPeak?: Estimate;
  readonly lesserPeaks: readonly Estimate[];
  readonly restPeak?: Estimate;
  readonly secondPeak?: Estimate;
  readonly largestGap?: Estimate;
}

/** Means over the open ties of one sweep at each boundary, Float64[sweeps · boundaries] each. */
interface SweepCurves {
  readonly largest: Float64Array;
  readonly largestSquared: Float64Array;
  readonly second: Float64Array;
  readonly rest: Float64Array;
}

const BOOTSTRAPS = 400;

/**
 * Finds where a network's own giant cluster appears, whatever the plan: ties are opened in the order of the
 * worlds' coins, one sweep a world, and read at every boundary.
 *
 * Source      Newman & Ziff (2001), https://doi.org/10.1103/PhysRevE.64.016706; which detector says what:
 *             Castellano & Pastor-Satorras (2016), https://arxiv.org/abs/1610.01375
 * Arrays      see `PercolationOptions` and `NetworkPercolation`
 * Randomness  the pass draws of worlds 0 … sweeps − 1; bootstrap draws over sweeps
 * Cost        a sweep O(ties) and, where all ties are alike, boundaries · √ties; 32 bytes a sweep and
 *             boundary
 * Failure     never; peaks are boundaries, so that the grid decides how fine they are
 */
export function networkPercolation(ties: EvenTies, options: PercolationOptions): NetworkPercolation {
  return lastOf(percolationSweeps(ties, options));
}

/**
 * The same, sweep by sweep. Gives the number of sweeps that are done.
 *
 * Cost        that of `networkPercolation`
 */
export function* percolationSweeps(
  ties: EvenTies,
  options: PercolationOptions,
): Generator<number, NetworkPercolation> {
  const { boundaries, sweeps, key, hear } = options;
  const points = boundaries.length;
  const curve = (): Float64Array => new Float64Array(sweeps * points);
  const curves = { largest: curve(), largestSquared: curve(), second: curve(), rest: curve() };
  const gaps: number[] = [];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const order = tieOrder(ties, sweep);
    hear?.(order, sweep);
    const growth = growClusters(ties, order.order);
    for (let point = 0; point < points; point++) {
      readGrowth(ties, order, growth, boundaries[point] as number, curves, sweep * points + point);
    }
    if (growth.gapAt > 0) gaps.push(gapOf(ties, order, growth.gapAt));
    yield sweep + 1;
  }
  const detectors = {
    susceptibility: (times: Uint32Array) => susceptibilityOf(curves, times, points),
    rest: (times: Uint32Array) => sampleMean(curves.rest, times, points),
    second: (times: Uint32Array) => sampleMean(curves.second, times, points),
  };
  const peakOf = (detector: (times: Uint32Array) => Float64Array): Estimate | null => {
    const at = (times: Uint32Array): number => boundaries[highestOf(detector(times))] ?? Infinity;
    const value = at(once);
    const ci = bootstrapInterval(sweeps, at, { key, draws: BOOTSTRAPS });
    return value === Infinity ? null : { value, ...(ci === null ? {} : { ci }) };
  };
  const once = new Uint32Array(sweeps).fill(1);
  return {
    method: ties.uniform === null ? "keys" : "binomial",
    sweeps,
    transmissibility: [...boundaries],
    largest: [...sampleMean(curves.largest, once, points)],
    second: [...detectors.second(once)],
    susceptibility: [...detectors.susceptibility(once)],
    rest: [...detectors.rest(once)],
    ...ifAny("susceptibilityPeak", peakOf(detectors.susceptibility)),
    lesserPeaks: lesserEstimates(detectors.susceptibility, options),
    ...ifAny("restPeak", peakOf(detectors.rest)),
    ...ifAny("secondPeak", peakOf(detectors.second)),
    ...ifAny("largestGap", gapEstimate(gaps)),
  };
}

/** Peaks that are lower than the highest, and whose saddles are lower still in nearly all samples. */
function lesserEstimates(
  curveOf: (times: Uint32Array) => Float64Array,
  { boundaries, sweeps, key }: PercolationOptions,
): readonly Estimate[] {
  const draws = { key, draws: BOOTSTRAPS };
  return lesserPeaks(curveOf(new Uint32Array(sweeps).fill(1))).flatMap(({ at, saddle, from, past }) => {
    const depth = (times: Uint32Array): number => {
      const curve = curveOf(times);
      return (curve[at] as number) - (curve[saddle] as number);
    };
    const deep = bootstrapInterval(sweeps, depth, draws);
    if (deep === null || deep[0] <= 0) return [];
    const placed = (times: Uint32Array): number =>
      boundaries[from + Math.max(0, highestOf(curveOf(times).subarray(from, past)))] as number;
    const ci = bootstrapInterval(sweeps, placed, draws);
    return [{ value: boundaries[at] as number, ...(ci === null ? {} : { ci }) }];
  });
}

function ifAny<Name extends string>(
  name: Name,
  estimate: Estimate | null,
): { readonly [N in Name]?: Estimate } {
  return estimate === null ? {} : ({ [name]: estimate } as { readonly [N in Name]: Estimate });
}

/** Writes what the clusters of one sweep come to at a transmissibility. */
function readGrowth(
  ties: EvenTies,
  { keys }: TieOrder,
  { largest, second, squares }: ClusterGrowth,
  transmissibility: number,
  curves: SweepCurves,
  at: number,
): void {
  const level = levelOf(ties, transmissibility);
  const add = (open: number, weight: number): void => {
    const first = largest[open] as number;
    curves.largest[at]! += weight * first;
    curves.largestSquared[at]! += weight * first * first;
    curves.second[at]! += weight * (second[open] as number);
    curves.rest[at]! += (weight * ((squares[open] as number) - first * first)) / ties.nodes;
  };
  if (ties.uniform === null) {
    add(openAt(keys, level), 1);
    return;
  }
  const total = visitBinomial(ties.count, level / ALWAYS_LIMIT, add);
  for (const curve of [curves.largest, curves.largestSquared, curves.second, curves.rest])
    curve[at]! /= total;
}

function susceptibilityOf(curves: SweepCurves, times: Uint32Array, points: number): Float64Array {
  const mean = sampleMean(curves.largest, times, points);
  const squared = sampleMean(curves.largestSquared, times, points);
  return mean.map((size, point) => Math.max(0, ((squared[point] as number) - size * size) / size));
}

/** The transmissibility at which the tie of the largest gap opens; expected, where ties are alike. */
function gapOf(ties: EvenTies, { keys }: TieOrder, gapAt: number): number {
  if (ties.uniform === null) return keys[gapAt - 1] as number;
  const limit = Math.max(1, Math.round((gapAt / ties.count) * ALWAYS_LIMIT));
  return leastTransmissibility(limit - 1, ties.uniform);
}

function gapEstimate(gaps: readonly number[]): Estimate | null {
  if (gaps.length === 0) return null;
  const value = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  if (gaps.length < 2) return { value };
  const squares = gaps.reduce((sum, gap) => sum + (gap - value) * (gap - value), 0);
  const se = Math.sqrt(squares / (gaps.length - 1) / gaps.length);
  return { value, ci: meanInterval(value, se, gaps.length) };
}
