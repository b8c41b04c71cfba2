import { Clusters } from "./Clusters.ts";
import type { EvenTies } from "./evenTies.ts";
import { levelOf, openAt, type TieOrder } from "./tieOrder.ts";

/**
 * The reach of one set of starting nodes at every boundary, by union-find: they are one cluster from the
 * beginning, and ties are opened in their order.
 *
 * Source      Newman & Ziff (2001), https://doi.org/10.1103/PhysRevE.64.016706, with the starting nodes
 *             joined
 * Arrays      boundaries Float64[] ascending; reach Uint32[boundaries], written: sharers at each, those of
 *             a run of an independent contagion
 * Randomness  none beyond the order's
 * Cost        time O(nodes + ties · α(nodes))
 * Failure     never; no starting node reaches nobody
 */
export function sweepReach(
  ties: EvenTies,
  { order, keys }: TieOrder,
  starts: Iterable<number>,
  boundaries: Float64Array,
  reach: Uint32Array,
): void {
  const clusters = new Clusters(ties.nodes);
  let started = -1;
  for (const node of starts) {
    const root = clusters.rootOf(node);
    if (started < 0) started = root;
    else if (root !== started) started = clusters.join(started, root);
  }
  let opened = 0;
  for (const [boundary, transmissibility] of boundaries.entries()) {
    const open = openAt(keys, levelOf(ties, transmissibility));
    for (; opened < open; opened++) {
      const tie = order[opened] as number;
      const one = clusters.rootOf(ties.a[tie] as number);
      const other = clusters.rootOf(ties.b[tie] as number);
      if (one !== other) clusters.join(one, other);
    }
    reach[boundary] = started < 0 ? 0 : (clusters.sizes[clusters.rootOf(started)] as number);
  }
}
