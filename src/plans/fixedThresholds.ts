import { ARC_LIMIT, ARC_TARGET, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { fixedThreshold } from "../engine/fixedThreshold.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";

/**
 * The threshold that every node shares, in units of limits (`fixedThreshold`).
 *
 * Source      Watts (2002), https://doi.org/10.1073/pnas.082090499
 * Arrays      arcs as in `CompiledPlan` → Uint32[nodes], at least 1
 * Randomness  none
 * Cost        time O(nodes + arcs)
 * Failure     never for thresholds in (0, 1]
 */
export function fixedThresholds(nodes: number, arcs: Uint32Array, at: number): Uint32Array {
  const inDegrees = new Uint32Array(nodes);
  const weakest = new Float64Array(nodes).fill(ALWAYS_LIMIT);
  for (let row = 0; row < arcs.length; row += ARC_WORDS) {
    const limit = arcs[row + ARC_LIMIT] as number;
    const target = arcs[row + ARC_TARGET] as number;
    if (limit === 0) continue;
    inDegrees[target]!++;
    if (limit < (weakest[target] as number)) weakest[target] = limit;
  }
  return inDegrees.map((inDegree, node) => fixedThreshold(at, inDegree, weakest[node] as number));
}
