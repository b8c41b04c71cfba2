/**
 * Strong components: the largest sets of nodes each of which can be reached from each other one.
 *
 * Source      R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972),
 *             https://doi.org/10.1137/0201010, with a stack of its own in place of recursion
 * Arrays      offsets Uint32[nodes + 1], targets Uint32[arcs], live Uint8[arcs], 0: not there; null: all are
 *             → labels Uint32[nodes]: component of each node, numbered from 0 so that arcs between components
 *             lead to smaller numbers
 * Randomness  none
 * Cost        time O(nodes + arcs), 20 bytes a node
 * Failure     never
 */
export function strongParts(
  { offsets, targets }: { readonly offsets: Uint32Array; readonly targets: Uint32Array },
  live: Uint8Array | null,
): { readonly labels: Uint32Array; readonly parts: number } {
  const nodes = offsets.length - 1;
  const labels = new Uint32Array(nodes).fill(NO_LABEL);
  /** Order of the first visit, from 1; 0: not yet. */
  const order = new Uint32Array(nodes);
  /** Earliest visit that is known to be reachable. */
  const low = new Uint32Array(nodes);
  const next = offsets.slice(0, nodes);
  const path = new Uint32Array(nodes);
  const open = new Uint32Array(nodes);
  let visited = 0;
  let opened = 0;
  let parts = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    order[root] = low[root] = ++visited;
    open[opened++] = root;
    while (depth >= 0) {
      const u = path[depth] as number;
      const arc = next[u] as number;
      if (arc < (offsets[u + 1] as number)) {
        next[u] = arc + 1;
        const v = targets[arc] as number;
        if (live !== null && live[arc] === 0) continue;
        if (order[v] === 0) {
          order[v] = low[v] = ++visited;
          open[opened++] = v;
          path[++depth] = v;
        } else if (labels[v] === NO_LABEL && order[v]! < low[u]!) low[u] = order[v] as number;
        continue;
      }
      if (low[u] === order[u]) {
        let closed: number;
        do {
          closed = open[--opened] as number;
          labels[closed] = parts;
        } while (closed !== u);
        parts++;
      }
      depth--;
      if (depth >= 0) {
        const above = path[depth] as number;
        low[above] = Math.min(low[above] as number, low[u] as number);
      }
    }
  }
  return { labels, parts };
}

const NO_LABEL = 0xffffffff;
