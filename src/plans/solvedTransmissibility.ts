import { ARC_LIMIT, ARC_TARGET, ARC_WORDS } from "../engine/CompiledPlan.ts";
import type { Transmissibility } from "../model/Content.ts";
import { positiveGrowth } from "../tipping/reproductionNumbers.ts";
import { solveTransmissibility } from "../tipping/solveTransmissibility.ts";
import { whereReached } from "../tipping/whereReached.ts";
import { arcLimit } from "./arcLimit.ts";
import { type ChanceParts, chancesAt } from "./chancesAt.ts";

/** A transmissibility in numbers; spread 0: it is the same in every world. */
export interface SolvedTransmissibility {
  readonly transmissibility: number;
  readonly spread: number;
}

/**
 * What a scenario's transmissibility comes to on its network. Of a reproduction: where a share of something
 * positive leads to so many further ones, of either polarity and on whatever channel they post, by the
 * non-backtracking operator.
 *
 * Source      `solveTransmissibility`; on several channels `positiveGrowth`
 * Arrays      Float64[arcs] a step
 * Randomness  none
 * Cost        none for numbers; else that of `solveTransmissibility`, or some ten of `positiveGrowth`
 * Failure     null where no transmissibility reaches the reproduction
 */
export function solvedTransmissibility(
  given: Transmissibility,
  parts: ChanceParts,
): SolvedTransmissibility | null {
  if (typeof given === "number") return { transmissibility: given, spread: 0 };
  if ("median" in given) return { transmissibility: given.median, spread: given.spread };
  const transmissibility =
    parts.channels.length > 1
      ? solveOnChannels(given.reproduction, parts)
      : solveTransmissibility(given.reproduction, chancesAt(parts));
  return transmissibility === null ? null : { transmissibility, spread: 0 };
}

/** A post that goes to other channels too reaches people there. */
function solveOnChannels(reproduction: number, { network, parts, link, receptivity, channels }: ChanceParts) {
  if (!(reproduction > 0)) return 0;
  const { offsets, targets } = network.csr;
  const nodes = network.people.count;
  const arcs = new Uint32Array(targets.length * ARC_WORDS);
  for (const [arc, target] of targets.entries()) arcs[arc * ARC_WORDS + ARC_TARGET] = target;
  const campaign = { channels, polarity: null, negativeLimits: null, segmentOf: new Uint8Array(nodes) };
  return whereReached(reproduction, (transmissibility) => {
    const limitOf = arcLimit(parts, transmissibility, link, receptivity);
    for (const [arc, target] of targets.entries()) arcs[arc * ARC_WORDS + ARC_LIMIT] = limitOf(arc, target);
    return positiveGrowth({ offsets, arcs, nodes, campaign });
  });
}
