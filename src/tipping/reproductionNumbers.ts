import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { type CampaignChances, campaignChances, type PassingParts } from "./campaignChances.ts";
import { campaignOperator, type Polarities } from "./campaignOperator.ts";
import { closedWalks } from "./closedWalks.ts";
import { type GrowthOptions, type LeadingGrowth, leadingGrowth } from "./leadingGrowth.ts";
import { meanField } from "./meanField.ts";

/** What one sharer leads to, reckoned in two ways. */
export interface Reproduction {
  readonly meanField: number;
  readonly nonBacktracking: number;
  /** Among about how many nodes the second grows. */
  readonly effectiveNodes: number;
}

/**
 * What positive sharers lead to in positive ones, negative in negative ones, and all in all, while the
 * audience is still free: at full novelty, without response, without broadcasts.
 */
export interface ReproductionNumbers {
  readonly rPos: Reproduction;
  /** Absent where nothing can be negative. */
  readonly rNeg?: Reproduction;
  /**
   * Growth of both polarities together, by the non-backtracking operator: more than either where negative
   * ones are answered. Absent where nothing can be negative.
   */
  readonly rhoK?: number;
}

/** Why there are none: with these contagions a copy alone makes no sharer. */
export interface NoReproduction {
  readonly contagion: "threshold" | "reinforced";
}

/** How exact the iterations are to be. */
export type ReproductionOptions = Pick<GrowthOptions, "tolerance">;

/**
 * Reproduction numbers of a compiled plan. A person who posts on several channels reaches a contact on any of
 * them; on which she then is at home goes by their chances, not by their delays.
 *
 * Source      next-generation operator: Diekmann, Heesterbeek & Metz (1990),
 *             https://doi.org/10.1007/BF00178324, on non-backtracking pairs (`leadingGrowth`) and by mean
 *             field (`meanField`); types are polarity × home channel
 * Arrays      those of the plan
 * Randomness  none
 * Cost        up to three iterations of O(pairs × channels²) · 30 to 100 each; 40 bytes a pair and 16 a pair,
 *             channel and polarity
 * Failure     a code in place of numbers under threshold and reinforced contagion
 */
export function reproductionNumbers(
  plan: CompiledPlan,
  options: ReproductionOptions = {},
): ReproductionNumbers | NoReproduction {
  const { contagion } = plan;
  if (contagion.kind !== "independent") return { contagion: contagion.kind };
  const chances = campaignChances(plan);
  const rPos = reproduction(chances, POSITIVE, options);
  if (!chances.polarity) return { rPos };
  const rNeg = reproduction(chances, NEGATIVE, options);
  // Without defence negative ones lead to negative ones alone, and the two growths stand side by side.
  const rhoK = chances.defended
    ? growthOf(chances, BOTH, options).radius
    : Math.max(rPos.nonBacktracking, rNeg.nonBacktracking);
  return { rPos, rNeg, rhoK };
}

/**
 * What a positive sharer leads to in sharers, by the non-backtracking operator on all channels.
 *
 * Cost        one iteration of O(pairs × channels²) · 30 to 100
 * Failure     never
 */
export function positiveGrowth(parts: PassingParts, options: ReproductionOptions = {}): number {
  return growthOf(campaignChances(parts), POSITIVE, options).radius;
}

const POSITIVE: Polarities = [0];
const NEGATIVE: Polarities = [1];
const BOTH: Polarities = [0, 1];

function reproduction(
  chances: CampaignChances,
  polarities: Polarities,
  options: ReproductionOptions,
): Reproduction {
  const { radius, effectiveNodes } = growthOf(chances, polarities, options);
  return {
    meanField: meanField(chances.rows, campaignOperator(chances, polarities)),
    nonBacktracking: radius,
    effectiveNodes,
  };
}

function growthOf(
  chances: CampaignChances,
  polarities: Polarities,
  options: ReproductionOptions,
): LeadingGrowth {
  const operator = campaignOperator(chances, polarities);
  const from = new Float64Array(operator.types).fill(1);
  const into = new Float64Array(operator.types);
  const live = Uint8Array.from(chances.rows.targets, (_, pair) => {
    operator.pass(pair, from, into);
    return into.some((value) => value > 0) ? 1 : 0;
  });
  return leadingGrowth(closedWalks(chances.rows, live), operator, options);
}
