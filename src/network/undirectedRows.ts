import type { Csr } from "./Csr.ts";
import type { Network } from "./Network.ts";
import { reverseArcs } from "./reverseArcs.ts";

/** Neighbours whichever way an arc points, in ascending order: rows of a simple undirected graph. */
export type UndirectedRows = Pick<Csr, "offsets" | "targets">;

/**
 * Forgets the direction of arcs, for measures that are defined on undirected graphs (cores, clustering).
 *
 * Arrays      offsets Uint32[nodes + 1], targets Uint32[at most 2 · ties]
 * Randomness  none
 * Cost        none for an undirected network without channels (its own arrays come back); else time
 *             O(nodes + arcs)
 * Failure     never
 */
export function undirectedRows(
  network: Pick<Network, "csr" | "directed" | "tieCount" | "channels">,
): UndirectedRows {
  const { csr } = network;
  if (!network.directed && network.channels === null) return csr;
  const back = reverseArcs(csr);
  const nodes = csr.offsets.length - 1;
  const offsets = new Uint32Array(nodes + 1);
  const targets = new Uint32Array(2 * network.tieCount);
  let filled = 0;
  for (let u = 0; u < nodes; u++) {
    let arc = csr.offsets[u] as number;
    let inArc = back.offsets[u] as number;
    const arcEnd = csr.offsets[u + 1] as number;
    const inArcEnd = back.offsets[u + 1] as number;
    while (arc < arcEnd || inArc < inArcEnd) {
      const out = arc < arcEnd ? (csr.targets[arc] as number) : nodes;
      const from = inArc < inArcEnd ? (back.sources[inArc] as number) : nodes;
      if (out <= from) arc++;
      if (from <= out) inArc++;
      const neighbour = Math.min(out, from);
      // Two ties on two channels are one neighbour.
      if (filled === offsets[u] || targets[filled - 1] !== neighbour) targets[filled++] = neighbour;
    }
    offsets[u + 1] = filled;
  }
  return { offsets, targets: targets.subarray(0, filled) };
}
