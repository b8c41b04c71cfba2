export type Tie = readonly [number, number];

/** A network small enough to enumerate everything that can happen on it. */
export interface SmallNetwork {
  readonly nodes: number;
  readonly ties: readonly Tie[];
}

export function pathNetwork(nodes: number): SmallNetwork {
  return { nodes, ties: Array.from({ length: nodes - 1 }, (_, i): Tie => [i, i + 1]) };
}

export function cycleNetwork(nodes: number): SmallNetwork {
  return { nodes, ties: Array.from({ length: nodes }, (_, i): Tie => [i, (i + 1) % nodes]) };
}

/** Node 0 is the hub. */
export function starNetwork(nodes: number): SmallNetwork {
  return { nodes, ties: Array.from({ length: nodes - 1 }, (_, i): Tie => [0, i + 1]) };
}

export function completeNetwork(nodes: number): SmallNetwork {
  const ties: Tie[] = [];
  for (let a = 0; a < nodes; a++) for (let b = a + 1; b < nodes; b++) ties.push([a, b]);
  return { nodes, ties };
}

/** Triangles 0 1 2 and 3 4 5, and the bridge 2—3. */
export const twoTriangles: SmallNetwork = {
  nodes: 6,
  ties: [...completeNetwork(3).ties, [2, 3], [3, 4], [3, 5], [4, 5]],
};

/** An outer pentagon, an inner pentagram, five spokes: ten nodes of degree three, no cycle under five. */
export const petersen: SmallNetwork = {
  nodes: 10,
  ties: Array.from({ length: 5 }, (_, i): Tie[] => [
    [i, (i + 1) % 5],
    [i, i + 5],
    [i + 5, ((i + 2) % 5) + 5],
  ]).flat(),
};
