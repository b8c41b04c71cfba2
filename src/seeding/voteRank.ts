import type { Csr } from "../network/Csr.ts";
import { reverseArcs } from "../network/reverseArcs.ts";
import { MaxHeap } from "./MaxHeap.ts";

/**
 * Nodes in the order of VoteRank: everybody votes for those they hear with what ability is left to them, the
 * one with most votes is elected, votes no more, and takes from each of its audience the inverse of the mean
 * number of arcs.
 *
 * Source      Zhang, Chen, Dong & Zhao (2016), https://doi.org/10.1038/srep27823
 * Arrays      csr offsets Uint32[nodes + 1], targets Uint32[arcs]; allowed Uint8[nodes] (who may be elected),
 *             null: everybody
 * Randomness  none; ties to the lower node
 * Cost        O(arcs of the elected and of their audiences), each with a step in a heap: an iterator
 * Failure     never
 */
export function* voteRank(
  csr: Pick<Csr, "offsets" | "targets">,
  allowed: Uint8Array | null,
): Generator<number> {
  const { offsets, targets } = csr;
  const nodes = offsets.length - 1;
  const { offsets: heardOffsets, sources } = reverseArcs(csr);
  const loss = targets.length === 0 ? 0 : nodes / targets.length;
  const ability = new Float64Array(nodes).fill(1);
  const isElected = new Uint8Array(nodes);
  const knownVotes = new Float64Array(nodes);
  const isStale = new Uint8Array(nodes);
  const heap = new MaxHeap(nodes);
  const count = (node: number): void => {
    let votes = 0;
    for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) votes += ability[targets[i]!]!;
    knownVotes[node] = votes;
    heap.push(votes, node);
  };
  for (let node = 0; node < nodes; node++) if (allowed === null || allowed[node] === 1) count(node);
  /** Votes only fall: whoever loses some is counted anew when the old number leads. */
  const weaken = (voter: number, left: number): void => {
    if (left === ability[voter]) return;
    ability[voter] = left;
    for (let i = heardOffsets[voter] as number; i < heardOffsets[voter + 1]!; i++) isStale[sources[i]!] = 1;
  };
  while (heap.length > 0) {
    const node = heap.pop();
    if (isElected[node] === 1) continue;
    if (isStale[node] === 1) {
      isStale[node] = 0;
      count(node);
      continue;
    }
    isElected[node] = 1;
    yield node;
    weaken(node, 0);
    for (let i = offsets[node] as number; i < offsets[node + 1]!; i++) {
      const voter = targets[i] as number;
      weaken(voter, Math.max(0, (ability[voter] as number) - loss));
    }
  }
}
