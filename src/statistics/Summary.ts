import { quantile } from "./quantile.ts";
import { meanOf, sdOf, seOf, sumOf } from "./TwoLimbSum.ts";

/** What a number came to over the worlds. se and sd are absent for a single world, which has no spread. */
export interface Summary {
  readonly mean: number;
  readonly se?: number;
  readonly sd?: number;
  readonly q05: number;
  readonly q25: number;
  readonly q50: number;
  readonly q75: number;
  readonly q95: number;
}

/**
 * Summary of counts over worlds.
 *
 * Source      exact sums (`TwoLimbSum`), quantiles as `quantile` defines them
 * Arrays      counts Uint32[worlds], at least one
 * Randomness  none
 * Cost        one sort
 * Failure     NaN where there are no counts
 */
export function summarise(counts: Uint32Array): Summary {
  const sum = sumOf(counts);
  const ascending = counts.slice().sort();
  return {
    mean: meanOf(sum),
    ...(sum.count > 1 ? { se: seOf(sum), sd: sdOf(sum) } : {}),
    q05: quantile(ascending, 0.05),
    q25: quantile(ascending, 0.25),
    q50: quantile(ascending, 0.5),
    q75: quantile(ascending, 0.75),
    q95: quantile(ascending, 0.95),
  };
}
