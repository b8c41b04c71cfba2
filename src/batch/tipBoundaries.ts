import * as Effect from "effect/Effect";
import type { RootKey } from "../randomness/RootKey.ts";
import type { Ignited } from "../tipping/Ignited.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
import { allOpenFrom, geometricGrid, gridInSteps } from "../tipping/tippingGrid.ts";
import { inSteps } from "./inSteps.ts";

/** The transmissibilities to look at: so many, where the network decides which; or from one to another. */
export interface AskedGrid {
  readonly count: number;
  readonly ends: { readonly from: number; readonly to: number } | null;
}

/** What everything that is told of a scenario's tipping points is found with. */
export interface TipSettings extends Ignited {
  /** Null: as many boundaries as the method deserves, where the network decides. */
  readonly grid: AskedGrid | null;
  /** The smallest threshold that theory knows of; null: none. */
  readonly bound: number | null;
  /** Of intervals and bands. */
  readonly level: number;
  /** Of bootstraps. */
  readonly key: RootKey;
  readonly tell: (done: number, total: number) => Effect.Effect<void>;
}

/** Transmissibilities to look at. allOpen: at the highest every chance that can be anything is 1. */
export interface TipBoundaries {
  readonly boundaries: Float64Array;
  readonly allOpen: boolean;
}

/** No one is told of steps that are few. */
const unheard = (): Effect.Effect<void> => Effect.void;

/**
 * The boundaries for a plan: those that were asked for, or `count` of them and one more at which all chances
 * are 1, so that what never tips is known to.
 *
 * Source      `geometricGrid`, `tippingGrid`, flood by flood
 * Cost        that of `tippingGrid`
 */
export const tipBoundaries = Effect.fnUntraced(function* (
  tipping: TippingPlan,
  { grid, bound, threshold, counts }: TipSettings,
  count: number,
): Effect.fn.Return<TipBoundaries> {
  const open = allOpenFrom(tipping);
  if (grid !== null && grid.ends !== null) {
    const { from, to } = grid.ends;
    const boundaries = geometricGrid(from, to, grid.count, tipping.exposure.transmissibility[0]);
    return { boundaries, allOpen: open !== null && (boundaries.at(-1) as number) >= open };
  }
  const steps = gridInSteps(tipping, { bound, threshold, counts, count: grid?.count ?? count });
  const boundaries = yield* inSteps(steps, unheard);
  const last = boundaries.at(-1) as number;
  if (open === null || open <= last) return { boundaries, allOpen: open !== null };
  return { boundaries: Float64Array.of(...boundaries, open), allOpen: true };
});
