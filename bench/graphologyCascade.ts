import type { DirectedGraph } from "graphology";

/**
 * The independent cascade as one would write it first: a graph object, a set of active nodes, a random number for
 * each try. What skipstone's kernel is compared with, for its speed and for its law.
 */
export function graphologyCascade(
  graph: DirectedGraph,
  seeds: readonly string[],
  chanceOf: ReadonlyMap<string, number>,
  random: () => number,
): number {
  const active = new Set(seeds);
  let last = [...seeds];
  while (last.length > 0) {
    const next: string[] = [];
    for (const node of last) {
      graph.forEachOutNeighbor(node, (neighbor) => {
        if (active.has(neighbor) || random() >= (chanceOf.get(neighbor) as number)) return;
        active.add(neighbor);
        next.push(neighbor);
      });
    }
    last = next;
  }
  return active.size;
}
