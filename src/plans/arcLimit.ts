import { type Link, passOnLimit } from "../engine/passOnLimit.ts";
import type { Network } from "../network/Network.ts";

/** What arcs are made of, before a plan's transmissibility. */
export interface ArcParts {
  /** Float64[arcs], null: all 1. Weights of parallel lines are summed already where `lines` is null. */
  readonly strengths: Float64Array | null;
  /** Uint32[arcs]: lines that each have their own chance; null: one each. */
  readonly lines: Uint32Array | null;
}

/**
 * Strengths and lines of a network's arcs. linesAdd: parallel lines are weights to sum, as thresholds need
 * them, and not a chance each.
 *
 * Cost        O(1), or O(arcs) where lines add up
 * Failure     never
 */
export function arcParts(
  { multiplicity }: Pick<Network, "multiplicity">,
  strengths: Float64Array | null,
  linesAdd: boolean,
): ArcParts {
  if (multiplicity === null || !linesAdd) return { strengths, lines: multiplicity };
  return {
    strengths: Float64Array.from(multiplicity, (lines, arc) => lines * (strengths?.[arc] ?? 1)),
    lines: null,
  };
}

/**
 * The limit of each arc, as a function of the arc and its target. receptivity Float64[nodes], null: 1.
 *
 * Source      `passOnLimit`
 * Cost        O(1) a call
 * Failure     never
 */
export function arcLimit(
  { strengths, lines }: ArcParts,
  transmissibility: number,
  link: Link,
  receptivity: Float64Array | null,
): (arc: number, target: number) => number {
  const plain = passOnLimit(transmissibility, 1, 1, link);
  return (arc, target) => {
    const strength = strengths === null ? 1 : (strengths[arc] as number);
    const chances = lines === null ? 1 : (lines[arc] as number);
    const receptive = receptivity === null ? 1 : (receptivity[target] as number);
    return strength === 1 && chances === 1 && receptive === 1
      ? plain
      : passOnLimit(transmissibility, strength, receptive, link, chances);
  };
}
