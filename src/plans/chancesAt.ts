import type { CompiledChannel } from "../engine/CompiledChannel.ts";
import type { Link } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import type { ChancesAt } from "../tipping/solveTransmissibility.ts";
import { type ArcParts, arcLimit } from "./arcLimit.ts";

/** What the chance of an arc is made of, beside transmissibility. */
export interface ChanceParts {
  readonly network: Network;
  readonly parts: ArcParts;
  readonly link: Link;
  /** Of positive copies, by receiver; null: 1. */
  readonly receptivity: Float64Array | null;
  readonly channels: readonly CompiledChannel[];
}

/**
 * The chance that a positive copy is seen and passed on, of each arc at any transmissibility; copies go along
 * the one channel there is, or where ties have channels of their own, each along its own.
 *
 * Source      `passOnLimit`
 * Arrays      Float64[arcs] once, and again for each transmissibility
 * Randomness  none
 * Cost        time O(arcs) for each transmissibility
 * Failure     never
 */
export function chancesAt({ network, parts, link, receptivity, channels }: ChanceParts): ChancesAt {
  const seen = seenChances(network, channels);
  const { targets } = network.csr;
  const chance = (at: number): Float64Array => {
    const limitOf = arcLimit(parts, at, link, receptivity);
    return seen.map((part, arc) =>
      part === 0 ? 0 : (part * limitOf(arc, targets[arc] as number)) / ALWAYS_LIMIT,
    );
  };
  return { network, chance };
}

/**
 * The chance that a copy along an arc is seen, Float64[arcs], on the channel to which it belongs; 0 where
 * there is none.
 *
 * Cost        time O(arcs)
 */
export function seenChances(
  { csr, channels: column }: Network,
  channels: readonly CompiledChannel[],
): Float64Array {
  const used = column === null ? channels.slice(0, 1) : channels;
  return Float64Array.from(csr.targets, (target, arc) => {
    const channel = used.find(({ has }) => has === null || has[arc] === 1);
    if (channel === undefined) return 0;
    return channel.seenLimits === null ? 1 : (channel.seenLimits[target] as number) / ALWAYS_LIMIT;
  });
}
