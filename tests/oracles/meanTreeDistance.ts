/**
 * Mean distance over all pairs of nodes that stand in one tree of a forest, by walking from every node to every
 * other: the slow, obviously right twin of structural virality. parent[i] is −1 at roots. Null without any pair.
 */
export function meanTreeDistance(parent: readonly number[]): number | null {
  const neighbours: number[][] = parent.map(() => []);
  for (const [node, above] of parent.entries()) {
    if (above < 0) continue;
    neighbours[node]?.push(above);
    neighbours[above]?.push(node);
  }
  let distances = 0;
  let pairs = 0;
  for (let start = 0; start < parent.length; start++) {
    const distance = new Map([[start, 0]]);
    for (const [node, steps] of distance) {
      for (const next of neighbours[node] ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
    }
    for (const [node, steps] of distance) {
      if (node === start) continue;
      distances += steps;
      pairs++;
    }
  }
  return pairs === 0 ? null : distances / pairs;
}
