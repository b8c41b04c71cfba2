import type { CompiledChannel } from "../engine/CompiledChannel.ts";
import type { Link } from "../engine/passOnLimit.ts";
import type { Transmissibility } from "../model/Content.ts";
import type { Network } from "../network/Network.ts";
import { ALWAYS_LIMIT } from "../randomness/coins.ts";
import { solveTransmissibility } from "../tipping/solveTransmissibility.ts";
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

/** A transmissibility in numbers; spread 0: it is the same in every world. */
export interface SolvedTransmissibility {
  readonly transmissibility: number;
  readonly spread: number;
}

/**
 * What a scenario's transmissibility comes to on its network. Of a reproduction: where a share of something
 * positive leads to so many further ones, by the non-backtracking operator; copies go along the first
 * channel, or where ties have channels of their own, along each of them.
 *
 * Source      `solveTransmissibility`, `passOnLimit`
 * Arrays      Float64[arcs] a step
 * Randomness  none
 * Cost        none for numbers; else that of `solveTransmissibility`
 * Failure     null where no transmissibility reaches the reproduction
 */
export function solvedTransmissibility(
  given: Transmissibility,
  { network, parts, link, receptivity, channels }: ChanceParts,
): SolvedTransmissibility | null {
  if (typeof given === "number") return { transmissibility: given, spread: 0 };
  if ("median" in given) return { transmissibility: given.median, spread: given.spread };
  const seen = seenChances(network, channels);
  const { targets } = network.csr;
  const chance = (at: number): Float64Array => {
    const limitOf = arcLimit(parts, at, link, receptivity);
    return seen.map((part, arc) =>
      part === 0 ? 0 : (part * limitOf(arc, targets[arc] as number)) / ALWAYS_LIMIT,
    );
  };
  const transmissibility = solveTransmissibility(given.reproduction, { network, chance });
  return transmissibility === null ? null : { transmissibility, spread: 0 };
}

/** The chance that a copy along an arc is seen, on the channel to which it belongs; 0 where there is none. */
function seenChances({ csr, channels: column }: Network, channels: readonly CompiledChannel[]): Float64Array {
  const used = column === null ? channels.slice(0, 1) : channels;
  return Float64Array.from(csr.targets, (target, arc) => {
    const channel = used.find(({ has }) => has === null || has[arc] === 1);
    if (channel === undefined) return 0;
    return channel.seenLimits === null ? 1 : (channel.seenLimits[target] as number) / ALWAYS_LIMIT;
  });
}
