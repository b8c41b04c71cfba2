import { startingNodes } from "../engine/startingNodes.ts";
import { DEFAULT_LEVEL } from "../statistics/Interval.ts";
import { prepareFlood } from "./Flood.ts";
import { FloodScratch } from "./FloodScratch.ts";
import { floodReach } from "./floodReach.ts";
import type { FloodRefusal } from "./floodRefusal.ts";
import { type Ignited, tippedIn } from "./Ignited.ts";
import { lastOf } from "./lastOf.ts";
import type { Estimate } from "./networkPercolation.ts";
import { curveInTree, type ReconstructionTree } from "./reconstructionTree.ts";
import type { TippingPlan } from "./TippingPlan.ts";
import { type TippingPoint, tippingPoint } from "./tippingPoint.ts";

export interface TippingOptions extends Ignited {
  /** Transmissibilities, Float64[], strictly ascending. */
  readonly boundaries: Float64Array;
  readonly worlds: number;
  /** Of the interval and the band; 95 % unless said. */
  readonly level?: number;
  /** The merges of worlds 0, 1, …, as far as they are known: these worlds need no flood. */
  readonly trees?: readonly ReconstructionTree[];
}

/**
 * A plan's tipping point. alpha50: the transmissibility at which half of the worlds ignite; margin: the
 * scenario's own, in units of it; both absent where half of the worlds do not ignite even at the highest
 * boundary. method: one flood a world, or runs on a grid (`gridTipping`). level: of intervals and band.
 * curve: mean sharers and the share of ignited worlds at each boundary, with a band that holds the whole of
 * the latter.
 */
export interface PlanTipping {
  readonly method: "flood" | "grid";
  readonly threshold: number;
  readonly counts: Ignited["counts"];
  readonly worlds: number;
  readonly tipped: number;
  readonly level: number;
  readonly alpha50?: Estimate;
  readonly margin?: number;
  readonly curve: {
    readonly transmissibility: readonly number[];
    readonly reach: readonly number[];
    readonly ignition: readonly number[];
    readonly ignitionLo: readonly number[];
    readonly ignitionHi: readonly number[];
  };
}

/**
 * The tipping point of a plan, all at once.
 *
 * Source      `tippedWorlds`
 * Arrays      see `TippingOptions`
 * Randomness  worlds 0, 1, …, those of runs
 * Cost        a flood a world; 16 bytes a boundary and 4 a world
 * Failure     the reason why the plan cannot be flooded
 */
export function planTipping(
  tipping: TippingPlan,
  options: TippingOptions,
): PlanTipping | { readonly refusal: FloodRefusal } {
  return lastOf(tippedWorlds(tipping, options));
}

/**
 * The tipping point of a plan, world by world: every world is flooded once, or its tree of merges is asked,
 * which comes to the same; and tips at one boundary. Gives the number of worlds that are done, so that
 * whoever asks may stop in between.
 *
 * Source      `floodReach`, `curveInTree`, `tippingPoint`
 * Cost        that of `planTipping`
 */
export function* tippedWorlds(
  tipping: TippingPlan,
  options: TippingOptions,
): Generator<number, PlanTipping | { readonly refusal: FloodRefusal }> {
  const { boundaries, worlds, level = DEFAULT_LEVEL, trees = [] } = options;
  const prepared = prepareFlood(tipping, boundaries);
  if ("refusal" in prepared) return prepared;
  const { plan } = tipping;
  const scratch = new FloodScratch(plan.nodes, boundaries.length, plan.contagion.kind !== "independent");
  const reach = new Uint32Array(boundaries.length);
  const sums = new Float64Array(boundaries.length);
  const tippedAt: number[] = [];
  while (tippedAt.length < worlds) {
    const world = tippedAt.length;
    const tree = trees[world];
    const started =
      tree === undefined
        ? floodReach(prepared.flood, world, scratch, reach)
        : curveInTree(tree, startingNodes(plan, world, scratch.taken).flatMap(listed), boundaries, reach);
    for (const [boundary, count] of reach.entries()) sums[boundary]! += count;
    yield tippedAt.push(tippedIn(reach, started, options));
  }
  const point = tippingPoint(tippedAt, boundaries, level);
  const mean = sums.map((sum) => (point.worlds === 0 ? 0 : sum / point.worlds));
  return told("flood", tipping, options, point, level, mean);
}

const listed = (nodes: Uint32Array): number[] => [...nodes];

/** A tipping point as it is told. */
export function told(
  method: PlanTipping["method"],
  { exposure }: Pick<TippingPlan, "exposure">,
  { threshold, counts, boundaries }: TippingOptions,
  { worlds, tipped, half, ignition, band }: TippingPoint,
  level: number,
  reach: Float64Array,
): PlanTipping {
  const own = exposure.transmissibility[0];
  return {
    method,
    threshold,
    counts,
    worlds,
    tipped,
    level,
    // Worlds that have ignited without any transmissibility leave nothing to compare with.
    ...(half === undefined ? {} : { alpha50: half, ...(half.value > 0 ? { margin: own / half.value } : {}) }),
    curve: {
      transmissibility: [...boundaries],
      reach: [...reach],
      ignition: [...ignition],
      ignitionLo: [...band.low],
      ignitionHi: [...band.high],
    },
  };
}
