import { type BoundaryLimits, boundaryLimits, type LimitAt } from "./boundaryLimits.ts";
import { type FloodRefusal, floodRefusal } from "./floodRefusal.ts";
import { floodThresholds, type ThresholdAt } from "./floodThresholds.ts";
import type { TippingPlan } from "./TippingPlan.ts";

/** A node's best has 16 bits, and its highest value must be left for "never". */
const BOUNDARIES_MOST = 0x10000;

/** A plan made ready to be flooded over ascending boundaries of transmissibility. */
export interface Flood {
  readonly tipping: TippingPlan;
  /** Float64[], strictly ascending. */
  readonly boundaries: Float64Array;
  readonly limits: BoundaryLimits;
  /** Reinforced contagion: the limits of the 1st, 2nd, … viewing; the last for all further ones. */
  readonly gainLimits: readonly LimitAt[];
  /** By receiver, the limit of seeing a copy; null: every copy is seen. */
  readonly seenLimits: Uint32Array | null;
  /** Null: thresholds are drawn, or the plan's at every boundary. */
  readonly thresholdAt: ThresholdAt | null;
}

/**
 * Makes a plan ready to be flooded, or says why it cannot be.
 *
 * Arrays      boundaries Float64[], strictly ascending, each ≥ 0, from 1 to 65,535 of them
 * Randomness  none
 * Cost        that of `boundaryLimits`, once for each different gain of a reinforced contagion
 * Failure     a refusal; throws a RangeError on boundaries that do not ascend
 */
export function prepareFlood(
  tipping: TippingPlan,
  boundaries: Float64Array,
): { readonly flood: Flood } | { readonly refusal: FloodRefusal } {
  checkBoundaries(boundaries);
  const refusal = floodRefusal(tipping);
  if (refusal !== null) return { refusal };
  const { plan, thresholdAt } = tipping;
  const limits = boundaryLimits(tipping, boundaries);
  const response = plan.contagion.kind === "reinforced" ? plan.contagion.response : [];
  const limitsOf = (gain: number): LimitAt => {
    const gained = boundaries.map((each) => each * gain);
    return boundaryLimits(tipping, gained).at;
  };
  const byGain = new Map([...new Set(response)].map((gain) => [gain, limitsOf(gain)]));
  return {
    flood: {
      tipping,
      boundaries,
      limits,
      gainLimits: response.map((gain) => byGain.get(gain) as LimitAt),
      seenLimits: plan.campaign?.channels[0]?.seenLimits ?? null,
      thresholdAt: thresholdAt === null ? null : floodThresholds(tipping, thresholdAt, limits.at, boundaries),
    },
  };
}

function checkBoundaries(boundaries: Float64Array): void {
  const ascend = boundaries.every((each, i) => (i === 0 ? each >= 0 : each > (boundaries[i - 1] as number)));
  const { length } = boundaries;
  if (ascend && boundaries.at(-1) !== Infinity && length > 0 && length < BOUNDARIES_MOST) return;
  throw new RangeError(`${length} boundaries of transmissibility must ascend from 0 or more`);
}
