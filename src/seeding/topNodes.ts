/**
 * The nodes with the largest scores, ties to the lower node.
 *
 * Arrays      scores Float64[nodes]; allowed Uint8[nodes] (1: may be picked) or null → Uint32[count or fewer]
 * Randomness  none
 * Cost        time O(nodes log nodes)
 * Failure     never
 */
export function topNodes(scores: Float64Array, count: number, allowed: Uint8Array | null): Uint32Array {
  const candidates = Uint32Array.from(scores.keys()).filter(
    (node) => allowed === null || allowed[node] === 1,
  );
  candidates.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  return candidates.slice(0, count);
}
