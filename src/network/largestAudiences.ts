import type { Csr } from "./Csr.ts";

/**
 * The `count` nodes with the most out-arcs, largest first; of equal ones the lower node comes first.
 *
 * Source      counting sort on degrees
 * Arrays      csr offsets Uint32[nodes + 1] → Uint32[min(count, nodes)]
 * Randomness  none
 * Cost        time and memory O(nodes + largest degree)
 * Failure     never
 */
export function largestAudiences({ offsets }: Pick<Csr, "offsets">, count: number): Uint32Array {
  const nodes = offsets.length - 1;
  const degree = (u: number): number => (offsets[u + 1] as number) - (offsets[u] as number);
  let most = 0;
  for (let u = 0; u < nodes; u++) most = Math.max(most, degree(u));
  const next = new Uint32Array(most + 2);
  for (let u = 0; u < nodes; u++) next[most - degree(u) + 1]!++;
  for (let i = 0; i <= most; i++) next[i + 1]! += next[i] as number;
  const ranked = new Uint32Array(nodes);
  for (let u = 0; u < nodes; u++) ranked[next[most - degree(u)]!++] = u;
  return ranked.slice(0, Math.min(count, nodes));
}
