import type { UndirectedRows } from "./undirectedRows.ts";

/**
 * Core number of each node: the largest k for which it is among nodes that have k neighbours among
 * themselves.
 *
 * Source      V. Batagelj & M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003),
 *             https://arxiv.org/abs/cs/0310049
 * Arrays      offsets Uint32[nodes + 1], targets Uint32[arcs] of an undirected graph → Uint32[nodes]
 * Randomness  none
 * Cost        time O(nodes + arcs), 12 bytes a node
 * Failure     never
 */
export function cores({ offsets, targets }: UndirectedRows): Uint32Array {
  const nodes = offsets.length - 1;
  const core = new Uint32Array(nodes);
  for (let u = 0; u < nodes; u++) core[u] = (offsets[u + 1] as number) - (offsets[u] as number);
  const { byDegree, position, starts } = sortByDegree(core);
  for (let i = 0; i < nodes; i++) {
    const u = byDegree[i] as number;
    for (let arc = offsets[u] as number; arc < (offsets[u + 1] as number); arc++) {
      const v = targets[arc] as number;
      const degree = core[v] as number;
      if (degree <= (core[u] as number)) continue;
      // v loses a neighbour: it swaps places with the first node of its degree, whose bin then ends before
      // it.
      const first = starts[degree]!++;
      const other = byDegree[first] as number;
      const place = position[v] as number;
      byDegree[first] = v;
      byDegree[place] = other;
      position[v] = first;
      position[other] = place;
      core[v] = degree - 1;
    }
  }
  return core;
}

/** Nodes in ascending order of degree, the place of each in it, and where each degree starts. */
function sortByDegree(degrees: Uint32Array) {
  let most = 0;
  for (const degree of degrees) most = Math.max(most, degree);
  const starts = new Uint32Array(most + 2);
  for (const degree of degrees) starts[degree + 1]!++;
  for (let degree = 0; degree <= most; degree++) starts[degree + 1]! += starts[degree] as number;
  const next = starts.slice();
  const byDegree = new Uint32Array(degrees.length);
  const position = new Uint32Array(degrees.length);
  for (let u = 0; u < degrees.length; u++) {
    const place = next[degrees[u] as number]!++;
    byDegree[place] = u;
    position[u] = place;
  }
  return { byDegree, position, starts };
}
