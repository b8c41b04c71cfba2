import type { Csr } from "../network/Csr.ts";
import { reverseArcs } from "../network/reverseArcs.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { MaxHeap } from "./MaxHeap.ts";

/**
 * Nodes in the order of degree discount: the one with the largest d − s − t − (d − s) t p first, where d is
 * its audience, s how much of that is chosen, t how much of what it hears is, and p the mean chance of an
 * arc; each arc counts by its chance in parts of p. On ties both ways with one chance s = t, and this is
 * d − 2t − (d − t) t p.
 *
 * Source      Chen, Wang & Yang (2009), https://doi.org/10.1145/1557019.1557047, theorem 2, for arcs of
 *             unequal chances
 * Arrays      csr offsets Uint32[nodes + 1], targets Uint32[arcs]; limits Uint32[arcs], 0 … 2³¹; allowed
 *             Uint8[nodes], null: everybody
 * Randomness  none; ties to the lower node
 * Cost        O((nodes + arcs) log arcs) for all nodes, less for the first ones: an iterator
 * Failure     never; without any chance all audiences count as nothing
 */
export function* degreeDiscount(
  { offsets, targets }: Pick<Csr, "offsets" | "targets">,
  limits: Uint32Array,
  allowed: Uint8Array | null,
): Generator<number> {
  const nodes = offsets.length - 1;
  const back = reverseArcs({ offsets, targets });
  const mean = meanOf(limits);
  const parts = Float64Array.from(limits, (limit) => (mean === 0 ? 0 : limit / mean));
  const rest = new Float64Array(nodes);
  const heard = new Float64Array(nodes);
  const isDone = new Uint8Array(nodes);
  const keys = new Float64Array(nodes);
  const heap = new MaxHeap(nodes);
  const score = (node: number): void => {
    if (isDone[node] === 1) return;
    const [left, t] = [rest[node] as number, heard[node] as number];
    keys[node] = left - t - (left * t * mean) / ALWAYS_LIMIT;
    heap.push(keys[node] as number, node);
  };
  for (let node = 0; node < nodes; node++) {
    for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) rest[node]! += parts[i] as number;
    if (allowed !== null && allowed[node] !== 1) isDone[node] = 1;
    score(node);
  }
  while (heap.length > 0) {
    const key = heap.topKey;
    const node = heap.pop();
    if (isDone[node] === 1 || key !== keys[node]) continue;
    isDone[node] = 1;
    yield node;
    for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) {
      heard[targets[i]!]! += parts[i] as number;
      score(targets[i] as number);
    }
    for (let i = back.offsets[node] as number; i < back.offsets[node + 1]!; i++) {
      rest[back.sources[i]!]! -= parts[back.arcs[i]!] as number;
      score(back.sources[i] as number);
    }
  }
}

/** Equal limits have themselves as their mean, to the last bit. */
function meanOf(limits: Uint32Array): number {
  let sum = 0;
  for (const limit of limits) sum += limit;
  return limits.length === 0 ? 0 : sum / limits.length;
}
