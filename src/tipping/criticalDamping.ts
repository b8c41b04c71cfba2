import type { PairMatrix } from "../statistics/radiusOfSums.ts";
import { expectedTotals } from "./nextGeneration.ts";

/**
 * How far negative copies must be damped for what grows to end: 1 − 1 ÷ R. It is the part of the exposures
 * that must be kept from happening, too. Exact for both links, for damping stands outside them; 0 where it
 * ends by itself. Of lines against by themselves R is their own reproduction. Where positive and negative
 * sharers lead to each other, it is what a negative one leads to in negative ones, be it by way of positive
 * ones: R₋ + (negative → positive) × (positive → negative) ÷ (1 − R₊), the least damping with ρ(K) = 1.
 *
 * Source      critical vaccination coverage: Anderson & May (1982), https://doi.org/10.1126/science.7063839;
 *             where only one type can be damped: type reproduction number, Heesterbeek & Roberts (2007),
 *             https://doi.org/10.1016/j.mbs.2004.10.013
 * Arrays      reproduction: a number, or what a positive (first column) and a negative sharer (second) lead
 *             to of each (rows)
 * Cost        O(1)
 * Failure     null where no damping of negative copies is enough: positive sharers alone keep growing
 */
export function criticalDamping(reproduction: number | PairMatrix): number | null {
  const least = typeof reproduction === "number" ? reproduction : throughOthers(reproduction);
  if (least === null) return null;
  return least > 1 ? 1 - 1 / least : 0;
}

function throughOthers([[positive, answered], [turned, negative]]: PairMatrix): number | null {
  if (answered * turned === 0) return negative;
  return positive < 1 ? negative + (answered * turned) / (1 - positive) : null;
}

/**
 * Negative sharers still to come, those first ones included, of so many positive and negative sharers who are
 * the next, where sharers from then on lead to each other so. Of lines against by themselves it is first ÷
 * (1 − R). Null where they need not end.
 *
 * Source      mean total progeny of a branching process: Athreya & Ney, Branching Processes (1972), chapter I
 * Arrays      generation: as in `criticalDamping`
 * Cost        O(1)
 */
export function negativesToCome(
  [positive, negative]: readonly [number, number],
  generation: PairMatrix,
): number | null {
  const totals = expectedTotals(generation);
  return totals === null ? null : totals[1]![0]! * positive + totals[1]![1]! * negative;
}
