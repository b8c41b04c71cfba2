import { type GreedyChoice, lazyGreedy, type Objective } from "./lazyGreedy.ts";
import type { Purse } from "./Purse.ts";
import type { RunSpread } from "./RunSpread.ts";

/**
 * Greedy choice among a pool of nodes by what the plan's own runs gain. Exact greedy where the spread is
 * submodular; where it is not, gains that grow later are seen late, and there is no guarantee.
 *
 * Source      `lazyGreedy`
 * Arrays      pool: nodes that may be chosen
 * Randomness  that of `RunSpread`
 * Cost        one spread for each of the pool, and one for each gain that leads
 * Failure     never
 */
export function greedyByRuns(
  spread: RunSpread,
  nodes: number,
  pool: Iterable<number>,
  purse: Purse,
): GreedyChoice {
  const allowed = new Uint8Array(nodes);
  for (const node of pool) allowed[node] = 1;
  const begin = (): Objective => {
    const taken: number[] = [];
    let reached = 0;
    return {
      bounds: new Float64Array(nodes).fill(nodes),
      gainOf: (node) => spread.of(Uint32Array.from([...taken, node])) - reached,
      take: (node, gain) => {
        taken.push(node);
        reached += gain;
      },
    };
  };
  return lazyGreedy(begin, purse, nodes, allowed);
}
