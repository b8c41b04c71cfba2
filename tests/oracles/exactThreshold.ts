import { addWorld, type ExactReach, emptyLaw, finished } from "./exactCascade.ts";

/** What `from` weighs in the decision of `to`. Weights into a node add up to at most 1. */
export interface WeighedArc {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The law of linear threshold with uniform thresholds, by its live arcs: each node picks at most one of its
 * in-arcs, each with the chance of its weight, and none with what is left. All picks are tried.
 *
 * Source      Kempe, Kleinberg & Tardos (2003), https://doi.org/10.1145/956750.956769, theorem 2.5
 */
export function exactThreshold(
  nodes: number,
  arcs: readonly WeighedArc[],
  seeds: readonly number[],
): ExactReach {
  const law = emptyLaw(nodes);
  const out = new Int32Array(nodes);
  const pickFor = (node: number, chance: number): void => {
    if (chance <= 0) return;
    if (node === nodes) {
      addWorld(law, out, seeds, chance);
      return;
    }
    let none = 1;
    for (const { from, to, weight } of arcs) {
      if (to !== node) continue;
      none -= weight;
      const before = out[from] as number;
      out[from] = before | (1 << node);
      pickFor(node + 1, chance * weight);
      out[from] = before;
    }
    pickFor(node + 1, chance * none);
  };
  pickFor(0, 1);
  return finished(law, nodes);
}
