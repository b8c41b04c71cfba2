import type { ArcRows } from "./transposeArcs.ts";

/**
 * What parallel lines of one pair mean. merge: one tie (of the largest weight); independent: each line its
 * own chance (of the largest weight), counted in `multiplicity`; sum: weights add, a line without weight
 * counts 1.
 */
export type ParallelRule = "merge" | "independent" | "sum";

export interface MergedArcs {
  readonly arcs: ArcRows;
  readonly multiplicity: Uint32Array | null;
  readonly mergedArcs: number;
}

/**
 * Makes parallel arcs one. Rows must be in ascending target order; weights of one pair are taken in
 * ascending order, so that even a sum of floats does not depend on the order of lines.
 *
 * Arrays      offsets Uint32[nodes + 1], targets Uint32[arcs], weights Float64[arcs] or null
 * Randomness  none
 * Cost        time O(nodes + arcs) plus sorting the weights of parallel arcs
 * Failure     never
 */
export function mergeParallelArcs(arcs: ArcRows, rule: ParallelRule): MergedArcs {
  const { offsets, targets, weights } = arcs;
  const nodes = offsets.length - 1;
  const distinct = countDistinct(arcs);
  const mergedArcs = targets.length - distinct;
  if (mergedArcs === 0) return { arcs, multiplicity: null, mergedArcs };
  const mergedOffsets = new Uint32Array(nodes + 1);
  const mergedTargets = new Uint32Array(distinct);
  const mergedWeights = weights !== null || rule === "sum" ? new Float64Array(distinct) : null;
  const multiplicity = rule === "independent" ? new Uint32Array(distinct) : null;
  let kept = 0;
  for (let u = 0; u < nodes; u++) {
    const end = offsets[u + 1] as number;
    let first = offsets[u] as number;
    while (first < end) {
      let past = first + 1;
      while (past < end && targets[past] === targets[first]) past++;
      mergedTargets[kept] = targets[first] as number;
      if (multiplicity !== null) multiplicity[kept] = past - first;
      if (mergedWeights !== null) mergedWeights[kept] = mergeWeights(weights, first, past, rule);
      kept++;
      first = past;
    }
    mergedOffsets[u + 1] = kept;
  }
  return {
    arcs: { offsets: mergedOffsets, targets: mergedTargets, weights: mergedWeights },
    multiplicity,
    mergedArcs,
  };
}

function countDistinct({ offsets, targets }: ArcRows): number {
  let distinct = 0;
  for (let u = 0; u + 1 < offsets.length; u++) {
    const start = offsets[u] as number;
    const end = offsets[u + 1] as number;
    for (let arc = start; arc < end; arc++) {
      if (arc === start || targets[arc] !== targets[arc - 1]) distinct++;
    }
  }
  return distinct;
}

function mergeWeights(weights: Float64Array | null, first: number, past: number, rule: ParallelRule): number {
  if (weights === null) return past - first;
  if (past - first === 1) return weights[first] as number;
  const ascending = weights.slice(first, past).sort();
  if (rule !== "sum") return ascending[ascending.length - 1] as number;
  let sum = 0;
  for (const weight of ascending) sum += weight;
  return sum;
}
