import { startingNodes } from "../engine/startingNodes.ts";
import type { Flood } from "./Flood.ts";
import type { FloodScratch } from "./FloodScratch.ts";
import { spreadFlood } from "./spreadFlood.ts";
import { spreadFloodIndependent } from "./spreadFloodIndependent.ts";

/**
 * The flood of one world: how many share at every boundary of transmissibility, in one pass. Nodes are
 * reached in order of the least boundary at which they share; who is reached at a level reaches others at
 * that level or above.
 *
 * Source      Knuth (1977), "A generalization of Dijkstra's algorithm",
 *             https://doi.org/10.1016/0020-0190(77)90002-3: the boundary at which a node shares is a
 *             superior function of those of its in-neighbours, since what a further copy adds is never
 *             negative
 * Arrays      reach Uint32[boundaries], written: sharers at each, equal to those of a run of the plan at
 *             that transmissibility in this world → how many of them are people of starters
 * Randomness  the world's pass, seen, threshold, reinforcement and order draws, those of a run
 * Cost        time O(nodes + arcs leaving nodes reached + boundaries)
 * Failure     never
 */
export function floodReach(flood: Flood, world: number, scratch: FloodScratch, reach: Uint32Array): number {
  const { plan } = flood.tipping;
  const { kind } = plan.contagion;
  scratch.begin(kind === "reinforced" ? 1 : 0);
  const { best, queue } = scratch;
  let length = 0;
  for (const nodes of startingNodes(plan, world, scratch.taken)) {
    for (const node of nodes) {
      if (best[node] === 0) continue;
      best[node] = 0;
      queue[length++] = node;
    }
  }
  const started = length;
  const spread =
    kind === "independent"
      ? spreadFloodIndependent(flood, world, scratch)
      : spreadFlood(flood, world, scratch);
  let from = 0;
  for (let level = 0; level < reach.length; level++) {
    if (level > 0) length = scratch.take(level, length);
    length = spread(from, length, level);
    reach[level] = length;
    from = length;
  }
  return started;
}
