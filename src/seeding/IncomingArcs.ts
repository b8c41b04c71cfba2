import { firstAbove } from "../network/firstAbove.ts";
import { transposeArcs } from "../network/transposeArcs.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { log1p } from "../randomness/exactMath.ts";
import type { SpreadModel } from "./SpreadModel.ts";

/**
 * The arcs into each node as reverse sets walk them: rows offsets[v] … offsets[v + 1] − 1 of sources Uint32
 * and limits Uint32. For trials the limits of a row fall, ties in the order of sources; up to tossedTo[v]
 * each arc has its own coin, from there on the next success is drawn at once: rates Float32[arcs] holds
 * −ln(1 − chance). For thresholds limits are running sums in the order of sources.
 */
export interface IncomingArcs {
  readonly offsets: Uint32Array;
  readonly sources: Uint32Array;
  readonly limits: Uint32Array;
  readonly tossedTo: Uint32Array;
  readonly rates: Float32Array;
}

/** From this chance on a coin for each arc is cheaper than drawing how many fail before the next success. */
const TOSSED_FROM = ALWAYS_LIMIT / 8;
/** So few arcs are tossed whatever their chances. */
const TOSSED_MOST = 8;

/**
 * Turns a model round for walks against the arcs.
 *
 * Source      geometric skips over sorted chances: SUBSIM, Guo, Wang, Wei & Chen (2020),
 *             https://doi.org/10.1145/3318464.3389740
 * Arrays      see `SpreadModel`, `IncomingArcs`; 12 bytes an arc
 * Randomness  none
 * Cost        O(nodes + arcs), and O(arcs log arcs) in rows of unequal chances
 * Failure     never
 */
export function incomingArcs(model: SpreadModel): IncomingArcs {
  const { offsets, targets, limits, nodes, kind } = model;
  const turned = transposeArcs({ offsets, targets, weights: Float64Array.from(limits) });
  const incoming: IncomingArcs = {
    offsets: turned.offsets,
    sources: turned.targets,
    limits: Uint32Array.from(turned.weights as Float64Array),
    tossedTo: new Uint32Array(nodes),
    rates: new Float32Array(kind === "threshold" ? 0 : targets.length),
  };
  for (let node = 0; node < nodes; node++) {
    if (kind === "threshold") sumRow(incoming, node);
    else sortRow(incoming, node);
  }
  return incoming;
}

/** Running sums; no more than a threshold can be, whatever was rounded up. */
function sumRow({ offsets, limits }: IncomingArcs, node: number): void {
  let sum = 0;
  for (let i = offsets[node] as number; i < (offsets[node + 1] as number); i++) {
    sum = Math.min(ALWAYS_LIMIT, sum + (limits[i] as number));
    limits[i] = sum;
  }
}

function sortRow({ offsets, sources, limits, tossedTo, rates }: IncomingArcs, node: number): void {
  const start = offsets[node] as number;
  const end = offsets[node + 1] as number;
  const row = limits.subarray(start, end);
  if (row.some((limit) => limit !== row[0])) {
    const order = Array.from(row.keys()).sort((a, b) => (row[b] as number) - (row[a] as number) || a - b);
    const [sorted, from] = [
      order.map((i) => row[i] as number),
      order.map((i) => sources[start + i] as number),
    ];
    row.set(sorted);
    sources.set(from, start);
  }
  let tossed = start;
  while (tossed < end && (limits[tossed] as number) >= TOSSED_FROM) tossed++;
  if (end - tossed <= TOSSED_MOST) tossed = end;
  tossedTo[node] = tossed;
  let rate = 0;
  for (let i = tossed; i < end; i++) {
    if (i === tossed || limits[i] !== limits[i - 1]) rate = -log1p(-(limits[i] as number) / ALWAYS_LIMIT);
    rates[i] = rate;
  }
}

/** The source whose weight a threshold's coin falls into, 0 … 2³¹ − 1; −1 where it falls beside all. */
export function pickSource({ offsets, sources, limits }: IncomingArcs, node: number, coin: number): number {
  const past = offsets[node + 1] as number;
  const arc = firstAbove(limits, coin, offsets[node] as number, past);
  return arc === past ? -1 : (sources[arc] as number);
}
