import type { Csr } from "../network/Csr.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { DrawStream, Stream } from "./DrawStream.ts";

/** Scores with their standard errors; `pivots` of all nodes were looked from, all: the errors are 0. */
export interface Betweenness {
  readonly scores: Float64Array;
  readonly errors: Float64Array;
  readonly pivots: number;
}

/** Arcs that are walked at most, unless so few pivots would remain. */
const ARCS_MOST = 1e8;
const PIVOTS_LEAST = 32;

/**
 * On how many shortest ways between others a node lies (each pair counts 1, shared out among its ways), along
 * the arcs: from all nodes where the network is small, else estimated from some, each as likely as any.
 *
 * Source      U. Brandes (2001), https://doi.org/10.1080/0022250X.2001.9990249; pivots: Brandes & Pich
 *             (2007), https://doi.org/10.1142/S0218127407018403
 * Arrays      csr offsets Uint32[nodes + 1], targets Uint32[arcs] → Float64[nodes] each
 * Randomness  one `DrawStream` for the pivots, drawn without putting back
 * Cost        O(pivots · (nodes + arcs)); pivots · (nodes + arcs) ≤ 10⁸ unless that were fewer than 32
 * Failure     never
 */
export function betweenness(csr: Pick<Csr, "offsets" | "targets">, root: RootKey): Betweenness {
  const nodes = csr.offsets.length - 1;
  const work = Math.max(1, nodes + csr.targets.length);
  const pivots = Math.min(nodes, Math.max(PIVOTS_LEAST, Math.floor(ARCS_MOST / work)));
  const sums = new Float64Array(nodes);
  const squares = new Float64Array(nodes);
  const walk = dependencies(csr);
  for (const pivot of pivotsOf(nodes, pivots, root)) walk(pivot, sums, squares);
  const scale = pivots === 0 ? 0 : nodes / pivots;
  const errors = sums.map((sum, node) => {
    if (pivots < 2 || pivots === nodes) return 0;
    const variance = Math.max(0, (squares[node] as number) - (sum * sum) / pivots) / (pivots - 1);
    return nodes * Math.sqrt((variance / pivots) * (1 - pivots / nodes));
  });
  return { scores: sums.map((sum) => sum * scale), errors, pivots };
}

/** The first `pivots` of a random order, in ascending order where these are all. */
function pivotsOf(nodes: number, pivots: number, root: RootKey): Uint32Array {
  const order = Uint32Array.from({ length: nodes }, (_, node) => node);
  if (pivots === nodes) return order;
  const draws = new DrawStream(root, Stream.pivots);
  for (let i = 0; i < pivots; i++) {
    const other = i + draws.below(nodes - i);
    [order[i], order[other]] = [order[other] as number, order[i] as number];
  }
  return order.slice(0, pivots);
}

/** Adds what each node carries of the ways from one source, and its square. */
function dependencies({ offsets, targets }: Pick<Csr, "offsets" | "targets">) {
  const nodes = offsets.length - 1;
  const distance = new Int32Array(nodes).fill(-1);
  const ways = new Float64Array(nodes);
  const carried = new Float64Array(nodes);
  const queue = new Uint32Array(nodes);
  return (source: number, sums: Float64Array, squares: Float64Array): void => {
    distance[source] = 0;
    ways[source] = 1;
    queue[0] = source;
    let length = 1;
    for (let at = 0; at < length; at++) {
      const node = queue[at] as number;
      const further = (distance[node] as number) + 1;
      for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) {
        const target = targets[i] as number;
        if (distance[target] === -1) {
          distance[target] = further;
          queue[length++] = target;
        }
        if (distance[target] === further) ways[target]! += ways[node] as number;
      }
    }
    for (let at = length - 1; at > 0; at--) {
      const node = queue[at] as number;
      const further = (distance[node] as number) + 1;
      let sum = 0;
      for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) {
        const target = targets[i] as number;
        if (distance[target] === further) sum += (1 + (carried[target] as number)) / (ways[target] as number);
      }
      carried[node] = sum * (ways[node] as number);
      sums[node]! += carried[node] as number;
      squares[node]! += (carried[node] as number) * (carried[node] as number);
    }
    for (let at = 0; at < length; at++) {
      const node = queue[at] as number;
      distance[node] = -1;
      ways[node] = 0;
      carried[node] = 0;
    }
  };
}
