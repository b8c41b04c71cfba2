import { ARC_LIMIT, ARC_TARGET, ARC_TIE, ARC_WORDS } from "../engine/CompiledPlan.ts";
import type { Link } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";
import { arcLimit, arcParts } from "./arcLimit.ts";

/**
 * The arcs of a network as kernels read them: limit, tie and target of each, in one array.
 *
 * Source      `passOnLimit`
 * Arrays      strengths Float64[arcs], null: all 1; receptivity Float64[nodes] of the targets, null: all 1
 *             → Uint32[arcs × ARC_WORDS]; linesAdd: parallel lines are weights to sum, as thresholds need
 *             them, and not a chance each
 * Randomness  none
 * Cost        time O(arcs); 12 bytes an arc
 * Failure     never
 */
export function compileArcs(
  network: Network,
  strengths: Float64Array | null,
  transmissibility: number,
  link: Link,
  linesAdd = false,
  receptivity: Float64Array | null = null,
): Uint32Array {
  const { targets, ties } = network.csr;
  const limitOf = arcLimit(arcParts(network, strengths, linesAdd), transmissibility, link, receptivity);
  const arcs = new Uint32Array(targets.length * ARC_WORDS);
  for (let arc = 0, row = 0; arc < targets.length; arc++, row += ARC_WORDS) {
    const target = targets[arc] as number;
    arcs[row + ARC_LIMIT] = limitOf(arc, target);
    arcs[row + ARC_TIE] = ties[arc] as number;
    arcs[row + ARC_TARGET] = target;
  }
  return arcs;
}
