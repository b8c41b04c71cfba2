import { ARC_TARGET, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { fixedThreshold } from "../engine/fixedThreshold.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { LimitAt } from "./boundaryLimits.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/** The threshold of a node at a boundary, in units of limits there. */
export type ThresholdAt = (node: number, boundary: number) => number;

/** Of each node: arcs into it that have any limit, and where the weakest of those is found. */
interface InArcs {
  readonly count: Uint32Array;
  readonly weakest: Uint32Array;
}

/**
 * The thresholds that a run at each boundary would be compiled with, where all nodes share the threshold
 * `at`: how far a threshold gives way to rounding depends on the limits.
 *
 * Source      `fixedThreshold`
 * Arrays      boundaries Float64[], ascending
 * Randomness  none
 * Cost        time O(arcs); 8 bytes a node, and again for each of the lowest boundaries at which a chance
 *             that should count is rounded to nothing
 * Failure     never
 */
export function floodThresholds(
  { plan, exposure }: TippingPlan,
  at: number,
  limitAt: LimitAt,
  boundaries: Float64Array,
): ThresholdAt {
  const { strengths } = exposure;
  const strengthOf = (arc: number): number => (strengths === null ? 1 : (strengths[arc] as number));
  const highest = boundaries.length - 1;
  const usual = inArcsOf(plan, (arc) => (limitAt(arc, highest) === 0 ? 0 : strengthOf(arc)));
  const faint: InArcs[] = [];
  const isFaint = (boundary: number): boolean =>
    usual.count.some((count, node) => count > 0 && limitAt(usual.weakest[node] as number, boundary) === 0);
  for (let boundary = 0; boundary < boundaries.length && isFaint(boundary); boundary++) {
    faint.push(inArcsOf(plan, (arc) => limitAt(arc, boundary)));
  }
  return (node, boundary) => {
    const { count, weakest } = faint[boundary] ?? usual;
    const arcs = count[node] as number;
    const limit = arcs === 0 ? ALWAYS_LIMIT : limitAt(weakest[node] as number, boundary);
    return fixedThreshold(at, arcs, limit);
  };
}

/** Counts the arcs into each node whose weight is not 0, and finds one of least weight. */
function inArcsOf(
  { nodes, arcs }: Pick<TippingPlan["plan"], "nodes" | "arcs">,
  weightOf: (arc: number) => number,
): InArcs {
  const count = new Uint32Array(nodes);
  const weakest = new Uint32Array(nodes);
  for (let arc = 0; arc < arcs.length / ARC_WORDS; arc++) {
    const weight = weightOf(arc);
    if (weight === 0) continue;
    const target = arcs[arc * ARC_WORDS + ARC_TARGET] as number;
    if (count[target]!++ === 0 || weight < weightOf(weakest[target] as number)) weakest[target] = arc;
  }
  return { count, weakest };
}
