import { Clusters } from "./Clusters.ts";
import type { EvenTies } from "./evenTies.ts";

/**
 * What the clusters of a network come to as its ties open one after another: after t ties largest[t] and
 * second[t] (Uint32[ties + 1], nodes) and squares[t] (Float64[ties + 1], Σ nodes² over all clusters). gapAt:
 * the tie, from 1, that made the largest cluster grow the most.
 */
export interface ClusterGrowth {
  readonly largest: Uint32Array;
  readonly second: Uint32Array;
  readonly squares: Float64Array;
  readonly gapAt: number;
}

/**
 * One sweep of bond percolation.
 *
 * Source      Newman & Ziff (2001), https://doi.org/10.1103/PhysRevE.64.016706; the largest gap: Nagler,
 *             Levina & Timme (2011), https://doi.org/10.1038/nphys1860
 * Arrays      order Uint32[ties]; see `ClusterGrowth`
 * Randomness  none beyond the order's
 * Cost        time O(nodes + ties · α(nodes)); 16 bytes a tie and 12 a node
 * Failure     never; gapAt 0 without ties
 */
export function growClusters({ nodes, a, b }: EvenTies, order: Uint32Array): ClusterGrowth {
  const clusters = new Clusters(nodes);
  const { sizes } = clusters;
  const ofSize = new Uint32Array(nodes + 1);
  ofSize[1] = nodes;
  const steps = order.length + 1;
  const largest = new Uint32Array(steps);
  const second = new Uint32Array(steps);
  const squares = new Float64Array(steps);
  largest[0] = 1;
  second[0] = nodes > 1 ? 1 : 0;
  squares[0] = nodes;
  let gap = -1;
  let gapAt = 0;
  for (let step = 1; step < steps; step++) {
    const tie = order[step - 1] as number;
    const one = clusters.rootOf(a[tie] as number);
    const other = clusters.rootOf(b[tie] as number);
    const before = largest[step - 1] as number;
    let first = before;
    let next = second[step - 1] as number;
    squares[step] = squares[step - 1] as number;
    if (one !== other) {
      const sizeOne = sizes[one] as number;
      const sizeOther = sizes[other] as number;
      const joined = sizeOne + sizeOther;
      ofSize[sizeOne]!--;
      ofSize[sizeOther]!--;
      ofSize[joined]!++;
      clusters.join(one, other);
      squares[step]! += 2 * sizeOne * sizeOther;
      first = Math.max(first, joined);
      // The second is at most the old first if that is left, or else the old second, or the new cluster.
      if (joined > before) next = (ofSize[before] as number) > 0 ? before : next;
      else next = Math.max(next, joined);
      while (next > 0 && (ofSize[next] as number) <= (next === first ? 1 : 0)) next--;
    }
    largest[step] = first;
    second[step] = next;
    if (first - before > gap) {
      gap = first - before;
      gapAt = step;
    }
  }
  return { largest, second, squares, gapAt };
}
