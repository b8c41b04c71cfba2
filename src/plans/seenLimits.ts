import type { Network } from "../network/Network.ts";
import { ALWAYS_LIMIT, chanceLimit } from "../randomness/coins.ts";

/**
 * The limit of seeing a copy: visibility · min(1, attention ÷ in-arcs) of each receiver, over the arcs of a
 * channel; null where every copy is seen.
 *
 * Arrays      has Uint8[arcs], null: all → Uint32[nodes]
 * Randomness  none
 * Cost        time O(nodes + arcs)
 * Failure     never
 */
export function seenLimits(
  { csr }: Pick<Network, "csr">,
  has: Uint8Array | null,
  visibility: number,
  attention: number | null,
): Uint32Array | null {
  const inArcs = new Uint32Array(csr.offsets.length - 1);
  csr.targets.forEach((target, arc) => {
    if (has === null || has[arc] === 1) inArcs[target]!++;
  });
  const limits = inArcs.map((arcs) =>
    chanceLimit(visibility * (attention === null || arcs <= attention ? 1 : attention / arcs)),
  );
  return limits.every((limit) => limit === ALWAYS_LIMIT) ? null : limits;
}
