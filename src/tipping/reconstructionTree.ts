import { Clusters } from "./Clusters.ts";
import type { EvenTies } from "./evenTies.ts";
import { levelOf, openAt, type TieOrder } from "./tieOrder.ts";

/**
 * The merges of a world's clusters, in order: what any plan reaches at any transmissibility. A node climbs
 * over the merges that have happened to the cluster it is in. parents, mergedAt Uint32[nodes]: the root
 * that a root was joined to, and at which merge (NEVER: at none); keys Float64[merges], sizes
 * Uint32[merges]: of each merge; the merges that left node v a root are merges[offsets[v] … offsets[v + 1]
 * − 1].
 */
export interface ReconstructionTree {
  readonly ties: EvenTies;
  readonly parents: Uint32Array;
  readonly mergedAt: Uint32Array;
  readonly keys: Float64Array;
  readonly sizes: Uint32Array;
  readonly offsets: Uint32Array;
  readonly merges: Uint32Array;
}

const NEVER = 0xffffffff;

/**
 * Builds the tree of one world. It is Kruskal's reconstruction tree with each chain of merges that one root
 * survives kept as a list: as the larger cluster's root stays, no node climbs more than log₂(nodes) times.
 *
 * Source      Kruskal (1956), https://doi.org/10.1090/S0002-9939-1956-0078686-7; union by size in time as in
 *             partially persistent union-find
 * Arrays      see `ReconstructionTree`
 * Randomness  none beyond the order's
 * Cost        time O(ties · α(nodes)); 28 bytes a node
 * Failure     never
 */
export function reconstructionTree(ties: EvenTies, { order, keys }: TieOrder): ReconstructionTree {
  const { nodes } = ties;
  const clusters = new Clusters(nodes);
  const parents = new Uint32Array(nodes);
  const mergedAt = new Uint32Array(nodes).fill(NEVER);
  const most = Math.max(0, nodes - 1);
  const mergeKeys = new Float64Array(most);
  const sizes = new Uint32Array(most);
  const roots = new Uint32Array(most);
  let merge = 0;
  for (let place = 0; place < order.length && merge < most; place++) {
    const tie = order[place] as number;
    const one = clusters.rootOf(ties.a[tie] as number);
    const other = clusters.rootOf(ties.b[tie] as number);
    if (one === other) continue;
    const stays = clusters.join(one, other);
    const goes = one + other - stays;
    parents[goes] = stays;
    mergedAt[goes] = merge;
    mergeKeys[merge] = keys[place] as number;
    sizes[merge] = clusters.sizes[stays] as number;
    roots[merge++] = stays;
  }
  const survived = listed(roots.subarray(0, merge), nodes);
  return {
    ties,
    parents,
    mergedAt,
    keys: mergeKeys.subarray(0, merge),
    sizes: sizes.subarray(0, merge),
    ...survived,
  };
}

/**
 * How many share at a transmissibility if these nodes start: the sizes of the clusters they are in, each
 * once.
 *
 * Cost        O(starting nodes · log nodes)
 */
export function reachInTree(
  tree: ReconstructionTree,
  starts: Iterable<number>,
  transmissibility: number,
): number {
  return climb(tree, starts, openAt(tree.keys, levelOf(tree.ties, transmissibility))).reach;
}

/**
 * How many share at every boundary of transmissibility if these nodes start; returns how many they are. The
 * roots they are under only become fewer, so that each boundary climbs on from the one before.
 *
 * Arrays      boundaries Float64[] ascending; reach Uint32[boundaries], written
 * Cost        O(boundaries · clusters of starting nodes · log nodes)
 */
export function curveInTree(
  tree: ReconstructionTree,
  starts: Iterable<number>,
  boundaries: Float64Array,
  reach: Uint32Array,
): number {
  const { keys, ties } = tree;
  let roots = new Set(starts);
  const started = roots.size;
  let before = -1;
  for (const [boundary, transmissibility] of boundaries.entries()) {
    const merged = openAt(keys, levelOf(ties, transmissibility));
    if (merged === before) {
      reach[boundary] = reach[boundary - 1] as number;
      continue;
    }
    before = merged;
    const found = climb(tree, roots, merged);
    reach[boundary] = found.reach;
    roots = found.roots;
  }
  return started;
}

/** The roots over nodes after so many merges, and what is in their clusters. */
function climb(tree: ReconstructionTree, nodes: Iterable<number>, merged: number) {
  const { parents, mergedAt, sizes } = tree;
  const roots = new Set<number>();
  let reach = 0;
  for (const node of nodes) {
    let root = node;
    while ((mergedAt[root] as number) < merged) root = parents[root] as number;
    if (roots.has(root)) continue;
    roots.add(root);
    const last = lastSurvived(tree, root, merged);
    reach += last < 0 ? 1 : (sizes[last] as number);
  }
  return { roots, reach };
}

/** The last merge under number `merged` that this root survived; −1 where there is none. */
function lastSurvived({ offsets, merges }: ReconstructionTree, root: number, merged: number): number {
  const first = offsets[root] as number;
  let low = first;
  let high = offsets[root + 1] as number;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((merges[middle] as number) < merged) low = middle + 1;
    else high = middle;
  }
  return low === first ? -1 : (merges[low - 1] as number);
}

/** The merges of each root, ascending. */
function listed(roots: Uint32Array, nodes: number): Pick<ReconstructionTree, "offsets" | "merges"> {
  const offsets = new Uint32Array(nodes + 1);
  for (const root of roots) offsets[root + 1]!++;
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node] as number;
  const next = offsets.slice(0, nodes);
  const merges = new Uint32Array(roots.length);
  for (const [merge, root] of roots.entries()) merges[next[root]!++] = merge;
  return { offsets, merges };
}
