import type { ConditionalSpiral } from "./conditionalSpiral.ts";

/** What theory makes of a plan's spiral, beside what its worlds counted; what does not apply is absent. */
export interface SpiralOutlook {
  /**
   * Part of the exposures to negative copies that a response must keep from happening (`criticalDamping`).
   * Absent also where no part is enough, for positive sharers alone keep growing and some of them turn.
   */
  readonly criticalDamping?: number;
  /**
   * Rounds or hours in which negative sharers double: only where R₋, as it was counted, is above 1; where
   * polarities lead to each other, where ρ(K) is.
   */
  readonly doublingTime?: number;
  /**
   * Negative sharers still to come once the response is issued, E₀ ÷ (1 − R) of both polarities together:
   * where R from then on is below 1, with its interval, and worlds do not differ in how it is taken.
   */
  readonly negativesToCome?: number;
  /** The chance of a spiral where too few worlds had one for it to be counted well. */
  readonly conditional?: ConditionalSpiral & { readonly method: "approximate on this network" };
}
