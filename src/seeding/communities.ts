import type { UndirectedRows } from "../network/undirectedRows.ts";

/** Arcs by node with weights; what lies inside a node is in `inside`, counted from both ends. */
interface WeightedRows extends UndirectedRows {
  readonly weights: Float64Array;
  readonly inside: Float64Array;
}

/** A move must raise the modularity by more than rounding does. */
const LEAST_GAIN = 1e-9;

/**
 * Communities that make the modularity large: nodes move to the neighbouring community that gains most until
 * none moves, communities become nodes, and so on until nothing changes. Nodes are visited in their order.
 *
 * Source      the Louvain method: Blondel, Guillaume, Lambiotte & Lefebvre (2008),
 *             https://doi.org/10.1088/1742-5468/2008/10/P10008
 * Arrays      rows of a simple undirected graph → Uint32[nodes], communities numbered by their lowest node
 * Randomness  none; equal gains to the community met first
 * Cost        O(arcs) a pass, some ten passes; 24 bytes an arc at the first level
 * Failure     never; a node without ties is a community by itself
 */
export function communities({ offsets, targets }: UndirectedRows): Uint32Array {
  const nodes = offsets.length - 1;
  const communityOf = Uint32Array.from({ length: nodes }, (_, node) => node);
  let rows: WeightedRows = {
    offsets,
    targets,
    weights: new Float64Array(targets.length).fill(1),
    inside: new Float64Array(nodes),
  };
  for (;;) {
    const { placeOf, places, moved } = moveNodes(rows);
    if (!moved) return communityOf;
    for (let node = 0; node < nodes; node++) communityOf[node] = placeOf[communityOf[node]!]!;
    rows = contracted(rows, placeOf, places);
  }
}

/** Moves single nodes until none gains; communities are numbered anew by their lowest node. */
function moveNodes({ offsets, targets, weights, inside }: WeightedRows) {
  const nodes = offsets.length - 1;
  const degree = inside.slice();
  for (let node = 0; node < nodes; node++) {
    for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) degree[node]! += weights[i]!;
  }
  const total = degree.reduce((sum, each) => sum + each, 0);
  const placeOf = Uint32Array.from({ length: nodes }, (_, node) => node);
  const held = degree.slice();
  const tied = new Float64Array(nodes);
  const met = new Uint32Array(nodes);
  let moved = false;
  for (let again = true; again; ) {
    again = false;
    for (let node = 0; node < nodes; node++) {
      const own = placeOf[node] as number;
      let metLength = 0;
      for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) {
        const place = placeOf[targets[i]!] as number;
        if (tied[place] === 0) met[metLength++] = place;
        tied[place]! += weights[i] as number;
      }
      const weight = degree[node] as number;
      held[own]! -= weight;
      const worth = (place: number): number =>
        (tied[place] as number) - (weight * (held[place] as number)) / total;
      let best = own;
      let most = worth(own) + LEAST_GAIN * weight;
      for (let i = 0; i < metLength; i++) {
        const place = met[i] as number;
        if (place === own || worth(place) <= most) continue;
        best = place;
        most = worth(place);
      }
      for (let i = 0; i < metLength; i++) tied[met[i]!] = 0;
      held[best]! += weight;
      if (best === own) continue;
      placeOf[node] = best;
      again = true;
      moved = true;
    }
  }
  return { ...renumbered(placeOf), moved };
}

function renumbered(placeOf: Uint32Array): { readonly placeOf: Uint32Array; readonly places: number } {
  const numbers = new Map<number, number>();
  const renamed = placeOf.map((place) => {
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, numbers.size);
    return numbers.size - 1;
  });
  return { placeOf: renamed, places: numbers.size };
}

/** Communities as nodes. */
function contracted(rows: WeightedRows, placeOf: Uint32Array, places: number): WeightedRows {
  const members: number[][] = Array.from({ length: places }, () => []);
  for (const [node, place] of placeOf.entries()) members[place]!.push(node);
  const inside = new Float64Array(places);
  const offsets = new Uint32Array(places + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const tied = new Float64Array(places);
  for (const [place, nodes] of members.entries()) {
    const met: number[] = [];
    for (const node of nodes) {
      inside[place]! += rows.inside[node] as number;
      for (let i = rows.offsets[node] as number; i < rows.offsets[node + 1]!; i++) {
        const other = placeOf[rows.targets[i]!] as number;
        if (other === place) inside[place]! += rows.weights[i] as number;
        else {
          if (tied[other] === 0) met.push(other);
          tied[other]! += rows.weights[i] as number;
        }
      }
    }
    for (const other of met) {
      targets.push(other);
      weights.push(tied[other] as number);
      tied[other] = 0;
    }
    offsets[place + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets), weights: Float64Array.from(weights), inside };
}
