import { MaxHeap } from "./MaxHeap.ts";
import { topNodes } from "./topNodes.ts";

/**
 * The top nodes of each community, spread over communities in proportion to their sizes: the next one always
 * comes from where size ÷ (2 · taken + 1) is largest, so that more of them contain fewer.
 *
 * Source      seats by odd divisors: A. Sainte-Laguë, Annales scientifiques de l'École normale supérieure 27
 *             (1910)
 * Arrays      communityOf Uint32[nodes]; scores Float64[nodes]; allowed Uint8[nodes], null: everybody
 * Randomness  none; equal communities by number, equal nodes by number
 * Cost        O(nodes log nodes): an iterator
 * Failure     never
 */
export function* communitySpread(
  communityOf: Uint32Array,
  scores: Float64Array,
  allowed: Uint8Array | null,
): Generator<number> {
  const count = communityOf.reduce((most, each) => Math.max(most, each + 1), 0);
  const sizes = new Uint32Array(count);
  for (const community of communityOf) sizes[community]!++;
  const ranked: number[][] = Array.from({ length: count }, () => []);
  for (const node of topNodes(scores, scores.length, allowed)) ranked[communityOf[node]!]!.push(node);
  const taken = new Uint32Array(count);
  const heap = new MaxHeap(count);
  for (const [community, size] of sizes.entries()) heap.push(size, community);
  while (heap.length > 0) {
    const community = heap.pop();
    const node = ranked[community]![taken[community]!++];
    if (node === undefined) continue;
    yield node;
    heap.push(sizes[community]! / (2 * taken[community]! + 1), community);
  }
}
