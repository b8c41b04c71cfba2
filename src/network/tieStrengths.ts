import { coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { worldKey } from "../randomness/WorldKey.ts";
import type { Network } from "./Network.ts";

/** How strong ties are; `tieStrengths` says what each means. */
export type TieScheme = "uniform" | "weighted-cascade" | "trivalency" | "column" | "trust";

const TRIVALENT_STRENGTHS = [0.1, 0.01, 0.001] as const;
/** A third of all 31-bit coins, to the nearest coin. */
const THIRD_OF_COINS = 715_827_883;

/**
 * Strength of each arc under a scheme; null where every strength is 1.
 *
 * uniform: 1. weighted-cascade: each line's share of the receiver's incoming weight, 1 ÷ its incoming lines
 * without weights (independent parallel lines count each), 0 where nothing weighs anything.
 * trivalency: 0.1, 0.01 or 0.001, each tie a third, both directions alike. column, trust: the network's
 * weights.
 *
 * Source      D. Kempe, J. Kleinberg & É. Tardos, KDD 2003, https://doi.org/10.1145/956750.956769 (weighted
 *             cascade); W. Chen, C. Wang & Y. Wang, KDD 2010, https://doi.org/10.1145/1835804.1835934
 *             (trivalency)
 * Arrays      Float64[arcs], in the order of the network's arcs
 * Randomness  trivalency only: purpose trivalency of world 0 of the network's own root key, entity = tie
 * Cost        time O(nodes + arcs)
 * Failure     never; column or trust on a network without weights is refused where plans are compiled
 */
export function tieStrengths(
  network: Pick<Network, "csr" | "weights"> & Partial<Pick<Network, "multiplicity">>,
  scheme: TieScheme,
  networkRoot: RootKey,
): Float64Array | null {
  switch (scheme) {
    case "uniform":
      return null;
    case "column":
    case "trust":
      return network.weights;
    case "weighted-cascade":
      return sharesOfIncoming(network);
    case "trivalency":
      return trivalentStrengths(network.csr.ties, networkRoot);
  }
}

function sharesOfIncoming({
  csr,
  weights,
  multiplicity = null,
}: Pick<Network, "csr" | "weights"> & Partial<Pick<Network, "multiplicity">>): Float64Array {
  const { offsets, targets } = csr;
  const incoming = new Float64Array(offsets.length - 1);
  // Arcs come in ascending order of their source, so each sum has one fixed order.
  for (let arc = 0; arc < targets.length; arc++)
    incoming[targets[arc] as number]! += (weights?.[arc] ?? 1) * (multiplicity?.[arc] ?? 1);
  const shares = new Float64Array(targets.length);
  for (let arc = 0; arc < targets.length; arc++) {
    const total = incoming[targets[arc] as number] as number;
    shares[arc] = total > 0 ? (weights === null ? 1 : (weights[arc] as number)) / total : 0;
  }
  return shares;
}

function trivalentStrengths(ties: Uint32Array, networkRoot: RootKey): Float64Array {
  const key = worldKey(networkRoot, 0, Purpose.trivalency);
  const strengths = new Float64Array(ties.length);
  for (let arc = 0; arc < ties.length; arc++) {
    const third = Math.floor(coin(key, ties[arc] as number) / THIRD_OF_COINS);
    strengths[arc] = TRIVALENT_STRENGTHS[third] as number;
  }
  return strengths;
}
