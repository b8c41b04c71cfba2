import type { Csr } from "../network/Csr.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";

/**
 * The threshold that every node shares, in units of limits. Each arc's limit is rounded to the nearest unit,
 * so the sum of the arcs that just reach the threshold may fall short by half a unit each: the threshold
 * gives way by as much, and three of fifty friends do reach 6 %.
 *
 * Source      Watts (2002), https://doi.org/10.1073/pnas.082090499
 * Arrays      → Uint32[nodes], at least 1
 * Randomness  none
 * Cost        time O(nodes + arcs)
 * Failure     never for thresholds in (0, 1]
 */
export function fixedThresholds(csr: Csr, at: number): Uint32Array {
  const nodes = csr.offsets.length - 1;
  const inDegrees = new Uint32Array(nodes);
  for (const target of csr.targets) inDegrees[target]!++;
  return inDegrees.map((inDegree) => Math.max(1, Math.floor(at * (ALWAYS_LIMIT - inDegree / 2))));
}
