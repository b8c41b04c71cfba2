import { draw, type WorldKey } from "../randomness/WorldKey.ts";
import { findArc, NO_ARC } from "./findArc.ts";
import type { UndirectedRows } from "./undirectedRows.ts";

/** How often two neighbours of a node are neighbours of each other. */
export interface Clustering {
  /**
   * Mean over all nodes of the share of their pairs of neighbours that are tied; 0 for a node without a pair.
   */
  readonly meanLocal: number;
  /**
   * Share of all such pairs, each counted once, that are tied: three times triangles over connected triples.
   */
  readonly transitivity: number;
  /** 0: exact. Else pairs drawn for each of the two figures, whose standard errors are at most ½ ÷ √pairs. */
  readonly sampledPairs: number;
}

/** Steps up to which counting is exact: a few seconds. Beyond, pairs are sampled. */
export const EXACT_STEPS = 200_000_000;
/** Pairs drawn per figure: standard errors of at most 0.0016. */
const SAMPLED_PAIRS = 100_000;

/**
 * Mean local clustering and transitivity of an undirected graph; exact unless that would take too long.
 *
 * Source      exact: the "forward" algorithm; sampled: wedge sampling. T. Schank & D. Wagner, "Finding,
 *             counting and listing all triangles in large graphs" (WEA 2005),
 *             https://doi.org/10.1007/11427186_54, and "Approximating clustering coefficient and
 *             transitivity", https://doi.org/10.7155/jgaa.00108
 * Arrays      rows offsets Uint32[nodes + 1], targets Uint32[arcs], ascending
 * Randomness  none when exact; else `key`, entity = pair drawn, counts 0 … 7
 * Cost        time at most `exactSteps`, or O(nodes + pairs · log nodes) when sampled: hubs cannot stall it
 * Failure     never
 */
export function clustering(rows: UndirectedRows, key: WorldKey, exactSteps = EXACT_STEPS): Clustering {
  const upward = upwardRows(rows);
  return upward.steps <= exactSteps ? countTriangles(rows, upward) : samplePairs(rows, key);
}

interface UpwardRows extends UndirectedRows {
  /** Comparisons that counting triangles on these rows will take. */
  readonly steps: number;
}

/**
 * Keeps of each tie the direction to the node of larger degree (then number): no row is long, even a hub's.
 */
function upwardRows({ offsets, targets }: UndirectedRows): UpwardRows {
  const nodes = offsets.length - 1;
  const upOffsets = new Uint32Array(nodes + 1);
  const upTargets = new Uint32Array(targets.length >>> 1);
  const below = new Uint32Array(nodes);
  let filled = 0;
  for (let u = 0; u < nodes; u++) {
    const degree = (offsets[u + 1] as number) - (offsets[u] as number);
    for (let arc = offsets[u] as number; arc < (offsets[u + 1] as number); arc++) {
      const v = targets[arc] as number;
      const other = (offsets[v + 1] as number) - (offsets[v] as number);
      if (other < degree || (other === degree && v < u)) continue;
      upTargets[filled++] = v;
      below[v]!++;
    }
    upOffsets[u + 1] = filled;
  }
  let steps = 0;
  for (let u = 0; u < nodes; u++)
    steps += (below[u] as number) * ((upOffsets[u + 1] as number) - (upOffsets[u] as number));
  return { offsets: upOffsets, targets: upTargets, steps };
}

function countTriangles(rows: UndirectedRows, upward: UndirectedRows): Clustering {
  const nodes = rows.offsets.length - 1;
  const triangles = new Float64Array(nodes);
  // Nodes above u are marked u + 1, so that the marks need no clearing.
  const marks = new Uint32Array(nodes);
  const { offsets, targets } = upward;
  for (let u = 0; u < nodes; u++) {
    const start = offsets[u] as number;
    const end = offsets[u + 1] as number;
    for (let arc = start; arc < end; arc++) marks[targets[arc] as number] = u + 1;
    for (let arc = start; arc < end; arc++) {
      const v = targets[arc] as number;
      for (let next = offsets[v] as number; next < (offsets[v + 1] as number); next++) {
        const w = targets[next] as number;
        if (marks[w] !== u + 1) continue;
        triangles[u]!++;
        triangles[v]!++;
        triangles[w]!++;
      }
    }
  }
  let localSum = 0;
  let closed = 0;
  let pairs = 0;
  for (let u = 0; u < nodes; u++) {
    const pairsHere = pairsOf(rows.offsets, u);
    if (pairsHere === 0) continue;
    localSum += (triangles[u] as number) / pairsHere;
    closed += triangles[u] as number;
    pairs += pairsHere;
  }
  return {
    meanLocal: nodes === 0 ? 0 : localSum / nodes,
    transitivity: pairs === 0 ? 0 : closed / pairs,
    sampledPairs: 0,
  };
}

/** Pairs of neighbours: k (k − 1) ÷ 2. */
function pairsOf(offsets: Uint32Array, node: number): number {
  const degree = (offsets[node + 1] as number) - (offsets[node] as number);
  return (degree * (degree - 1)) / 2;
}

function samplePairs(rows: UndirectedRows, key: WorldKey): Clustering {
  const nodes = rows.offsets.length - 1;
  const pairsUpTo = new Float64Array(nodes + 1);
  for (let u = 0; u < nodes; u++) pairsUpTo[u + 1] = (pairsUpTo[u] as number) + pairsOf(rows.offsets, u);
  const pairs = pairsUpTo[nodes] as number;
  let closedOfNodes = 0;
  let closedOfPairs = 0;
  for (let sample = 0; sample < SAMPLED_PAIRS; sample++) {
    const node = Math.floor(unit(key, sample, 0) * nodes);
    if (isClosed(rows, node, unit(key, sample, 1))) closedOfNodes++;
    const centre = lastAtMost(pairsUpTo, unit(key, sample, 2) * pairs);
    if (isClosed(rows, centre, unit(key, sample, 3))) closedOfPairs++;
  }
  return {
    meanLocal: closedOfNodes / SAMPLED_PAIRS,
    transitivity: closedOfPairs / SAMPLED_PAIRS,
    sampledPairs: SAMPLED_PAIRS,
  };
}

/** A uniform number in [0, 1) with 53 bits. */
function unit(key: WorldKey, entity: number, index: number): number {
  const high = draw(key, entity, 2 * index);
  const low = draw(key, entity, 2 * index + 1) >>> 11;
  return high / 4_294_967_296 + low / 9_007_199_254_740_992;
}

/** Are the two neighbours tied that `share` picks among all ordered pairs of different neighbours? */
function isClosed({ offsets, targets }: UndirectedRows, centre: number, share: number): boolean {
  const start = offsets[centre] as number;
  const degree = (offsets[centre + 1] as number) - start;
  if (degree < 2) return false;
  const index = Math.floor(share * degree * (degree - 1));
  const first = Math.floor(index / (degree - 1));
  const rest = index % (degree - 1);
  const second = rest < first ? rest : rest + 1;
  const [from, to] = [targets[start + first] as number, targets[start + second] as number];
  return findArc({ offsets, targets }, from, to) !== NO_ARC;
}

/** The last index whose value is at most `bound`, skipping nodes without pairs. */
function lastAtMost(ascending: Float64Array, bound: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle + 1] as number) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
