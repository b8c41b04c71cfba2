import { ARC_LIMIT, ARC_TARGET, ARC_TIE, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { type Link, passOnLimit } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";

/**
 * The arcs of a network as kernels read them: limit, tie and target of each, in one array.
 *
 * Source      `passOnLimit`
 * Arrays      strengths Float64[arcs], null: all 1 → Uint32[arcs × ARC_WORDS]; linesAdd: parallel lines are
 *             weights to sum, as thresholds need them, and not a chance each
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
): Uint32Array {
  const { targets, ties } = network.csr;
  const { multiplicity } = network;
  const plain = passOnLimit(transmissibility, 1, 1, link);
  const arcs = new Uint32Array(targets.length * ARC_WORDS);
  for (let arc = 0, row = 0; arc < targets.length; arc++, row += ARC_WORDS) {
    const lines = multiplicity === null ? 1 : (multiplicity[arc] as number);
    const strength = (strengths === null ? 1 : (strengths[arc] as number)) * (linesAdd ? lines : 1);
    const chances = linesAdd ? 1 : lines;
    arcs[row + ARC_LIMIT] =
      strength === 1 && chances === 1 ? plain : passOnLimit(transmissibility, strength, 1, link, chances);
    arcs[row + ARC_TIE] = ties[arc] as number;
    arcs[row + ARC_TARGET] = targets[arc] as number;
  }
  return arcs;
}
