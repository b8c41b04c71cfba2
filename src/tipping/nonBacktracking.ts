import { closedWalks } from "./closedWalks.ts";
import { lastOf } from "./lastOf.ts";
import { type GrowthOptions, growthInSteps, type LeadingGrowth, type PairOperator } from "./leadingGrowth.ts";
import type { PairRows } from "./pairRows.ts";

/**
 * How many further sharers one sharer leads to where the growth is strongest, on a network whose pairs pass
 * with given chances: the spectral radius of the non-backtracking operator, exact where the network is like a
 * tree around each node, at least as much as the truth else. It is 1 at the percolation threshold.
 *
 * Source      `leadingGrowth`: y of pair u→v = chance of it × what arrives at u other than from v; directed
 *             arcs without a way back have nothing to take off
 * Arrays      rows of pairs; chances Float64[pairs]
 * Randomness  none
 * Cost        O(pairs) an iteration, 30 to 100 of them; 60 bytes a pair
 * Failure     never; radius 0 where no walk can go on for ever: a tree never tips
 */
export function nonBacktracking(
  rows: PairRows,
  chances: Float64Array,
  options?: GrowthOptions,
): LeadingGrowth {
  return lastOf(nonBacktrackingInSteps(rows, chances, options));
}

/**
 * `nonBacktracking` iteration by iteration.
 *
 * Cost        that of `nonBacktracking`
 */
export function nonBacktrackingInSteps(
  rows: PairRows,
  chances: Float64Array,
  options?: GrowthOptions,
): Generator<number, LeadingGrowth> {
  const live = Uint8Array.from(chances, (chance) => (chance > 0 ? 1 : 0));
  return growthInSteps(closedWalks(rows, live), chanceOperator(chances), options);
}

/**
 * What spreads is of one type, and passes along each pair with its chance, Float64[pairs].
 *
 * Cost        one multiplication a pair
 */
export function chanceOperator(chances: Float64Array): PairOperator {
  return {
    types: 1,
    chances,
    pass: (pair, from, into) => {
      into[0] = (chances[pair] as number) * from[0]!;
    },
  };
}
