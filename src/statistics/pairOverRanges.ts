import type { RootKey } from "../randomness/RootKey.ts";
import type { Interval } from "./Interval.ts";
import { type MorrisEffect, morrisEffects } from "./morrisEffects.ts";
import { quantile } from "./quantile.ts";
import type { RangeDesign } from "./rangeDesign.ts";
import { type SobolIndex, sobolIndices } from "./sobolIndices.ts";
import { type VarianceShares, varianceShares } from "./varianceShares.ts";

/** A plan minus another at every point of a design, in the same worlds at each. */
export interface PairAtPoints {
  readonly worlds: number;
  /** Float64[points], of the measure. */
  readonly difference: Float64Array;
  /** Float64[points · worlds], row per point: what each world adds to it. */
  readonly byWorld: Float64Array;
  /** Parts of the worlds, Float64[points]. */
  readonly won: Float64Array;
  readonly lost: Float64Array;
}

/** What one input has to say in a difference, by either method; input: its place in the design. */
export type DecidingInput = { readonly input: number } & (SobolIndex | MorrisEffect);

/**
 * A comparison over ranges of inputs. Intervals hold nine of ten points that are spread over the ranges;
 * notWon, notLost: parts of these at which the plan does not win more worlds than it loses, or lose more than
 * it wins. variance and deciding, the input that decides most first, are absent where the difference is not
 * defined at every point.
 */
export interface PairOverRanges {
  readonly winShare: Interval;
  readonly lossShare: Interval;
  readonly difference: Interval;
  readonly notWon: number;
  readonly notLost: number;
  readonly variance?: VarianceShares;
  readonly deciding?: readonly DecidingInput[];
}

const [LOW, HIGH] = [0.05, 0.95];

/**
 * What the worlds at all points of a design say of two plans.
 *
 * Source      `varianceShares` over the points that are spread evenly; `sobolIndices` or `morrisEffects` of
 *             the difference
 * Arrays      see `PairAtPoints`
 * Randomness  bootstrap draws of the key, for Sobol's indices
 * Cost        O(points · worlds) and that of the indices
 * Failure     never for at least two points and two worlds
 */
export function pairOverRanges(design: RangeDesign, pair: PairAtPoints, key: RootKey): PairOverRanges {
  const { spread, deciding } = design;
  const { worlds, difference, byWorld } = pair;
  const between = (values: Float64Array): Interval => {
    const ascending = values
      .slice(0, spread)
      .filter((value) => !Number.isNaN(value))
      .sort();
    return [quantile(ascending, LOW), quantile(ascending, HIGH)];
  };
  const partOf = (holds: (won: number, lost: number) => boolean): number => {
    const won = pair.won.slice(0, spread);
    return won.filter((each, point) => holds(each, pair.lost[point] as number)).length / spread;
  };
  const told = {
    winShare: between(pair.won),
    lossShare: between(pair.lost),
    difference: between(difference),
    notWon: partOf((won, lost) => won <= lost),
    notLost: partOf((won, lost) => lost <= won),
  };
  if (!difference.every(Number.isFinite) || !byWorld.every(Number.isFinite)) return told;
  const variance = varianceShares(byWorld.slice(0, spread * worlds), spread, worlds);
  return { ...told, variance, deciding: decidingInputs(deciding, difference, spread, key) };
}

function decidingInputs(
  deciding: RangeDesign["deciding"],
  difference: Float64Array,
  spread: number,
  key: RootKey,
): readonly DecidingInput[] {
  if ("sobol" in deciding) {
    const { indices } = sobolIndices(deciding.sobol, difference, key);
    return indices.map((index, input) => ({ input, ...index })).sort((a, b) => b.total - a.total);
  }
  const effects = morrisEffects(deciding.morris, difference.slice(spread));
  return effects.map((effect, input) => ({ input, ...effect })).sort((a, b) => b.strength - a.strength);
}
