import { type Hash128, hashBytes, hashText, hashWords } from "../randomness/hashWords.ts";
import type { Csr } from "./Csr.ts";
import { mergeParallelArcs, type ParallelRule } from "./mergeParallelArcs.ts";
import type { ArcChannels, Network, WeightKind } from "./Network.ts";
import type { People } from "./People.ts";
import { rankTies } from "./rankTies.ts";
import { type Layer, stackLayers } from "./stackLayers.ts";
import { type ArcRows, transposeArcs } from "./transposeArcs.ts";

/**
 * Ties as they come: from[i]—to[i] (or from[i] → to[i]), people numbers; only the first `length` rows count.
 */
export interface TieRows {
  readonly length: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weights: Float64Array | null;
  /** Where ties have channels: their names in label order, and Uint8[rows] with the index of each row's. */
  readonly channels?: { readonly names: readonly string[]; readonly ofRow: Uint8Array } | null;
}

export interface AssembleOptions {
  readonly people: People;
  readonly directed: boolean;
  readonly parallel: ParallelRule;
  readonly weightKind: WeightKind;
}

/** The network and what became of the rows: rows in = kept + merged + self-loops. */
export interface Assembled {
  readonly network: Network;
  readonly kept: number;
  readonly merged: number;
  readonly selfLoops: number;
}

/**
 * Rows of ties to a canonical network: the order of rows changes no byte of it.
 *
 * Source      counting sorts by double transposition (F. G. Gustavson 1978, permuted transposition)
 * Arrays      from, to Uint32[rows] in 0 … people − 1; weights Float64[rows] or null
 * Randomness  none
 * Cost        time O(people + arcs); about 12 bytes an arc beside the result (20 with weights)
 * Failure     never on numbers in range
 */
export function assembleNetwork(rows: TieRows, options: AssembleOptions): Assembled {
  const { channels = null } = rows;
  const layers = channels === null ? [rows] : channels.names.map((_, channel) => rowsOn(rows, channel));
  const sorted = layers.map((layer) => assembleLayer(layer, options));
  const whole = channels === null ? { ...sorted[0]!, ofArc: null } : stackLayers(sorted);
  const sum = (count: (layer: AssembledLayer) => number): number =>
    sorted.reduce((total, layer) => total + count(layer), 0);
  const { offsets, targets, weights } = whole.arcs;
  const facts = {
    people: options.people,
    csr: { offsets, targets, ties: whole.ties } satisfies Csr,
    tieCount: whole.tieCount,
    directed: options.directed,
    weightKind: weightKindOf(weights, options.weightKind),
    weights,
    multiplicity: whole.multiplicity,
    channels: whole.ofArc === null ? null : ({ names: channels!.names, ofArc: whole.ofArc } as ArcChannels),
  };
  const merged = sum(({ mergedArcs }) => mergedArcs) / (options.directed ? 1 : 2);
  const selfLoops = sum((layer) => layer.selfLoops);
  return {
    network: { ...facts, hash: hashText(networkHash(facts)) },
    kept: rows.length - selfLoops - merged,
    merged,
    selfLoops,
  };
}

/** The rows of one channel. */
function rowsOn({ length, from, to, weights, channels }: TieRows, channel: number): TieRows {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (channels!.ofRow[row] === channel) rows.push(row);
  return {
    length: rows.length,
    from: Uint32Array.from(rows, (row) => from[row] as number),
    to: Uint32Array.from(rows, (row) => to[row] as number),
    weights: weights === null ? null : Float64Array.from(rows, (row) => weights[row] as number),
  };
}

interface AssembledLayer extends Layer {
  readonly mergedArcs: number;
  readonly selfLoops: number;
}

/** Sorts, merges and ranks the ties of a network, or of one of its channels. */
function assembleLayer(rows: TieRows, { people, directed, parallel }: AssembleOptions): AssembledLayer {
  const { arcs, selfLoops } = arcsBySource(rows, people.count, directed);
  // One transposition sorts the rows of a symmetric network; a directed one needs the way back too.
  let sorted = transposeArcs(arcs);
  if (directed) sorted = transposeArcs(sorted);
  const merged = mergeParallelArcs(sorted, parallel);
  return { ...merged, ...rankTies(merged.arcs), selfLoops };
}

/** Parallel lines without weights that add up become weights of their own. */
function weightKindOf(weights: Float64Array | null, asked: WeightKind): WeightKind {
  if (weights === null) return "none";
  return asked === "none" ? "column" : asked;
}

/** Buckets arcs by source, in any order within a bucket; an undirected tie gives both arcs. */
function arcsBySource(
  rows: TieRows,
  nodes: number,
  directed: boolean,
): { readonly arcs: ArcRows; readonly selfLoops: number } {
  const { length, from, to, weights } = rows;
  const offsets = new Uint32Array(nodes + 1);
  let selfLoops = 0;
  for (let i = 0; i < length; i++) {
    const u = from[i] as number;
    const v = to[i] as number;
    if (u === v) {
      selfLoops++;
      continue;
    }
    offsets[u + 1]!++;
    if (!directed) offsets[v + 1]!++;
  }
  for (let u = 0; u < nodes; u++) offsets[u + 1]! += offsets[u] as number;
  const arcs = offsets[nodes] as number;
  const targets = new Uint32Array(arcs);
  const arcWeights = weights === null ? null : new Float64Array(arcs);
  const next = offsets.slice(0, nodes);
  for (let i = 0; i < length; i++) {
    const u = from[i] as number;
    const v = to[i] as number;
    if (u === v) continue;
    const forth = next[u]!++;
    targets[forth] = v;
    if (arcWeights !== null) arcWeights[forth] = weights![i] as number;
    if (directed) continue;
    const back = next[v]!++;
    targets[back] = u;
    if (arcWeights !== null) arcWeights[back] = weights![i] as number;
  }
  return { arcs: { offsets, targets, weights: arcWeights }, selfLoops };
}

/** Labels joined per hashed block, so that a million labels never become one text. */
const LABELS_PER_BLOCK = 65536;

function networkHash(facts: Omit<Network, "hash">): Hash128 {
  const { people, csr, weights, multiplicity, channels } = facts;
  let hash = hashWords(Uint32Array.of(people.count, csr.targets.length, facts.directed ? 1 : 0));
  hash = hashWords(csr.offsets, hash);
  hash = hashWords(csr.targets, hash);
  if (weights !== null)
    hash = hashWords(new Uint32Array(weights.buffer, weights.byteOffset, weights.length * 2), hash);
  if (multiplicity !== null) hash = hashWords(multiplicity, hash);
  const encoder = new TextEncoder();
  if (channels !== null) {
    hash = hashBytes(channels.ofArc, hashBytes(encoder.encode(JSON.stringify(channels.names)), hash));
  }
  if (people.labels === null) return hash;
  for (let i = 0; i < people.count; i += LABELS_PER_BLOCK) {
    const block = people.labels.slice(i, i + LABELS_PER_BLOCK).join("\u0000");
    hash = hashBytes(encoder.encode(block), hash);
  }
  return hash;
}
