/**
 * The root of a node's tree in a forest of parents, where a root is its own parent; the path to it is halved.
 *
 * Source      Tarjan & van Leeuwen (1984), https://doi.org/10.1145/62.2160
 * Arrays      parents Uint32[nodes], changed
 * Cost        near O(1) where trees are joined by size
 * Failure     never
 */
export function findRoot(parents: Uint32Array, node: number): number {
  let at = node;
  while (parents[at] !== at) {
    const grandparent = parents[parents[at] as number] as number;
    parents[at] = grandparent;
    at = grandparent;
  }
  return at;
}
