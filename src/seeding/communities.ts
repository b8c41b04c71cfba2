import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import type { UndirectedRows } from "../network/undirectedRows.ts";

/** The package is CommonJS: Node gives the function itself, where its types promise a `default` in it. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/**
 * Communities that make the modularity large: nodes move to the neighbouring community that gains most until
 * none moves, communities become nodes, and so on until nothing changes. Nodes are visited in their order.
 *
 * Source      the Louvain method: Blondel, Guillaume, Lambiotte & Lefebvre (2008),
 *             https://doi.org/10.1088/1742-5468/2008/10/P10008, as graphology-communities-louvain has it
 * Arrays      rows of a simple undirected graph → Uint32[nodes], communities numbered by their lowest node
 * Randomness  none: the library's random walk is off
 * Cost        O(arcs) a pass, some ten passes; a graphology graph, some 600 bytes a tie
 * Failure     never; a node without ties is a community by itself
 */
export function communities({ offsets, targets }: UndirectedRows): Uint32Array {
  const nodes = offsets.length - 1;
  const graph = new UndirectedGraph();
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (let node = 0; node < nodes; node++) {
    for (let i = offsets[node] as number; i < offsets[node + 1]!; i++)
      if (targets[i]! > node) graph.addEdge(node, targets[i]);
  }
  // Without any tie modularity is not defined, and the library says so.
  const found = graph.size === 0 ? null : louvain(graph, { randomWalk: false, getEdgeWeight: null });
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: nodes }, (_, node) => {
    const community = found === null ? node : (found[node] as number);
    if (!numbers.has(community)) numbers.set(community, numbers.size);
    return numbers.get(community) as number;
  });
}
