import type { Transmissibility } from "../model/Content.ts";
import { solveTransmissibility } from "../tipping/solveTransmissibility.ts";
import { type ChanceParts, chancesAt } from "./chancesAt.ts";

/** A transmissibility in numbers; spread 0: it is the same in every world. */
export interface SolvedTransmissibility {
  readonly transmissibility: number;
  readonly spread: number;
}

/**
 * What a scenario's transmissibility comes to on its network. Of a reproduction: where a share of something
 * positive leads to so many further ones, by the non-backtracking operator (`chancesAt`).
 *
 * Source      `solveTransmissibility`
 * Arrays      Float64[arcs] a step
 * Randomness  none
 * Cost        none for numbers; else that of `solveTransmissibility`
 * Failure     null where no transmissibility reaches the reproduction
 */
export function solvedTransmissibility(
  given: Transmissibility,
  parts: ChanceParts,
): SolvedTransmissibility | null {
  if (typeof given === "number") return { transmissibility: given, spread: 0 };
  if ("median" in given) return { transmissibility: given.median, spread: given.spread };
  const transmissibility = solveTransmissibility(given.reproduction, chancesAt(parts));
  return transmissibility === null ? null : { transmissibility, spread: 0 };
}
