import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { type CampaignChances, campaignChances, type PassingParts } from "./campaignChances.ts";
import { campaignOperator, type Polarities } from "./campaignOperator.ts";
import { closedWalks } from "./closedWalks.ts";
import { type GrowthOptions, type LeadingGrowth, leadingGrowth, type PairOperator } from "./leadingGrowth.ts";
import { meanField } from "./meanField.ts";
import { nodeGrowth } from "./nodeGrowth.ts";
import type { PairRows } from "./pairRows.ts";

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
   * ones are answered. Absent where nothing can be negative, and where it would cost more than is allowed.
   */
  readonly rhoK?: number;
}

/**
 * Why there are none: with these contagions a copy alone makes no sharer; or they would cost more than is
 * allowed.
 */
export type NoReproduction = { readonly contagion: "threshold" | "reinforced" } | { readonly costly: true };

/** How exact the iterations are to be, and what they may cost. */
export interface ReproductionOptions extends Pick<GrowthOptions, "tolerance"> {
  /**
   * Pairs × polarities × channels² for which values may be kept at pairs; where given, sums at nodes are
   * tried first (`nodeGrowth`).
   */
  readonly pairsMost?: number;
}

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
 *             channel and polarity; by sums at nodes a fifth of that
 * Failure     in place of numbers why there are none
 */
export function reproductionNumbers(
  plan: CompiledPlan,
  options: ReproductionOptions = {},
): ReproductionNumbers | NoReproduction {
  const { contagion } = plan;
  if (contagion.kind !== "independent") return { contagion: contagion.kind };
  const chances = campaignChances(plan);
  const rPos = reproduction(chances, POSITIVE, options);
  if (rPos === null) return { costly: true };
  if (!chances.polarity) return { rPos };
  const rNeg = reproduction(chances, NEGATIVE, options);
  if (rNeg === null) return { costly: true };
  // Without defence negative ones lead to negative ones alone, and the two growths stand side by side.
  const rhoK = chances.defended
    ? growthOf(chances, campaignOperator(chances, BOTH), BOTH, options)?.radius
    : Math.max(rPos.nonBacktracking, rNeg.nonBacktracking);
  return { rPos, rNeg, ...(rhoK === undefined ? {} : { rhoK }) };
}

/**
 * What a positive sharer leads to in sharers, by the non-backtracking operator on all channels.
 *
 * Cost        one iteration of O(pairs × channels²) · 30 to 100
 * Failure     never
 */
export function positiveGrowth(parts: PassingParts, options: Pick<GrowthOptions, "tolerance"> = {}): number {
  const chances = campaignChances(parts);
  return growthAtPairs(chances.rows, campaignOperator(chances, POSITIVE), options.tolerance).radius;
}

const POSITIVE: Polarities = [0];
const NEGATIVE: Polarities = [1];
const BOTH: Polarities = [0, 1];

type Growth = Pick<LeadingGrowth, "radius" | "effectiveNodes">;

function reproduction(
  chances: CampaignChances,
  polarities: Polarities,
  options: ReproductionOptions,
): Reproduction | null {
  const operator = campaignOperator(chances, polarities);
  const growth = growthOf(chances, operator, polarities, options);
  if (growth === null) return null;
  return {
    meanField: meanField(chances.rows, operator),
    nonBacktracking: growth.radius,
    effectiveNodes: growth.effectiveNodes,
  };
}

/** Null where that would cost more than is allowed. */
function growthOf(
  { rows, channels }: CampaignChances,
  operator: PairOperator,
  polarities: Polarities,
  { tolerance, pairsMost }: ReproductionOptions,
): Growth | null {
  if (pairsMost !== undefined && operator.chances !== undefined) {
    const growth = nodeGrowth(rows, operator.chances, { tolerance });
    if (growth !== null) return growth;
  }
  const cost = rows.targets.length * polarities.length * channels * channels;
  if (pairsMost !== undefined && cost > pairsMost) return null;
  return growthAtPairs(rows, operator, tolerance);
}

const growthAtPairs = (rows: PairRows, operator: PairOperator, tolerance: number | undefined): Growth =>
  leadingGrowth(closedWalks(rows, livePairs(rows, operator)), operator, { tolerance });

/** Uint8[pairs], 1: something can pass. */
function livePairs({ targets }: PairRows, { types, pass }: PairOperator): Uint8Array {
  const from = new Float64Array(types).fill(1);
  const into = new Float64Array(types);
  return Uint8Array.from(targets, (_, pair) => {
    pass(pair, from, into);
    return into.some((value) => value > 0) ? 1 : 0;
  });
}
