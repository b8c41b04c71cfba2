import type { Csr } from "../network/Csr.ts";
import { reverseArcs } from "../network/reverseArcs.ts";
import { MaxHeap } from "./MaxHeap.ts";

/**
 * Nodes in the order of degree discount: the one with the largest d − s − t − (d − s) t p first, where d is
 * its audience, s how many of that are chosen, t how many of those it hears are, and p the chance of an arc.
 * On ties both ways s = t, and this is d − 2t − (d − t) t p.
 *
 * Source      Chen, Wang & Yang (2009), https://doi.org/10.1145/1557019.1557047, theorem 2, for arcs
 * Arrays      csr offsets Uint32[nodes + 1], targets Uint32[arcs]; allowed Uint8[nodes], null: everybody
 * Randomness  none; ties to the lower node
 * Cost        O((nodes + arcs) log arcs) for all nodes, less for the first ones: an iterator
 * Failure     never
 */
export function* degreeDiscount(
  { offsets, targets }: Pick<Csr, "offsets" | "targets">,
  chance: number,
  allowed: Uint8Array | null,
): Generator<number> {
  const nodes = offsets.length - 1;
  const back = reverseArcs({ offsets, targets });
  const chosenInAudience = new Uint32Array(nodes);
  const chosenHeard = new Uint32Array(nodes);
  const isDone = new Uint8Array(nodes);
  const keys = new Float64Array(nodes);
  const heap = new MaxHeap(nodes);
  const score = (node: number): void => {
    if (isDone[node] === 1) return;
    const rest = offsets[node + 1]! - offsets[node]! - chosenInAudience[node]!;
    const heard = chosenHeard[node] as number;
    keys[node] = rest - heard - rest * heard * chance;
    heap.push(keys[node] as number, node);
  };
  for (let node = 0; node < nodes; node++) {
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
      chosenHeard[targets[i]!]!++;
      score(targets[i] as number);
    }
    for (let i = back.offsets[node] as number; i < back.offsets[node + 1]!; i++) {
      chosenInAudience[back.sources[i]!]!++;
      score(back.sources[i] as number);
    }
  }
}
