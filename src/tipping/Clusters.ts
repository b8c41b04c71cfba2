import { findRoot } from "../network/findRoot.ts";

/**
 * Clusters of nodes that grow together: union by size with path halving.
 *
 * Source      Tarjan & van Leeuwen (1984), https://doi.org/10.1145/62.2160
 * Shapes      parents, sizes Uint32[nodes]; sizes are those of clusters at their roots
 * Cost        near O(1) an operation
 */
export class Clusters {
  readonly sizes: Uint32Array;
  readonly #parents: Uint32Array;

  constructor(nodes: number) {
    this.#parents = new Uint32Array(nodes);
    for (let node = 0; node < nodes; node++) this.#parents[node] = node;
    this.sizes = new Uint32Array(nodes).fill(1);
  }

  rootOf(node: number): number {
    return findRoot(this.#parents, node);
  }

  /**
   * Joins the clusters of two different roots, the larger taking in the smaller; returns the root that
   * stays.
   */
  join(one: number, other: number): number {
    const { sizes } = this;
    const stays = (sizes[one] as number) < (sizes[other] as number) ? other : one;
    const goes = stays === one ? other : one;
    this.#parents[goes] = stays;
    sizes[stays]! += sizes[goes] as number;
    return stays;
  }
}
