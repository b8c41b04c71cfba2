import { ARC_LIMIT, ARC_TARGET, ARC_TIE, ARC_WORDS } from "../engine/CompiledPlan.ts";
import { type Link, passOnLimit } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";

/**
 * The arcs of a network as kernels read them: limit, tie and target of each, in one array.
 *
 * Source      `passOnLimit`
 * Arrays      strengths Float64[arcs], null: all 1 → Uint32[arcs × ARC_WORDS]
 * Randomness  none
 * Cost        time O(arcs); 12 bytes an arc
 * Failure     never
 */
export function compileArcs(
  network: Network,
  strengths: Float64Array | null,
  transmissibility: number,
  link: Link,
): Uint32Array {
  const { targets, ties } = network.csr;
  const { multiplicity } = network;
  const plain = passOnLimit(transmissibility, 1, 1, link);
  const arcs = new Uint32Array(targets.length * ARC_WORDS);
  for (let arc = 0, row = 0; arc < targets.length; arc++, row += ARC_WORDS) {
    const strength = strengths === null ? 1 : (strengths[arc] as number);
    const parallel = multiplicity === null ? 1 : (multiplicity[arc] as number);
    arcs[row + ARC_LIMIT] =
      strength === 1 && parallel === 1 ? plain : passOnLimit(transmissibility, strength, 1, link, parallel);
    arcs[row + ARC_TIE] = ties[arc] as number;
    arcs[row + ARC_TARGET] = targets[arc] as number;
  }
  return arcs;
}
