import type { Imprecision } from "../statistics/stoppingRule.ts";
import type { MeasureName } from "./measures.ts";

/**
 * Why so many worlds and no more, where a precision was asked for. precision: half the width of a 95 %
 * interval as a part of the measure. reached: every plan is known so precisely; else `atMost` ended it.
 */
export interface Stopping {
  readonly metric: MeasureName | "alpha50";
  /** What of the metric alone, where it was asked for. */
  readonly of?: string;
  readonly worst?: boolean;
  readonly precision: number;
  readonly atMost: number;
  readonly worlds: number;
  readonly reached: boolean;
  readonly plans: readonly StoppedPlan[];
}

/** How precisely a plan is known; precision: absent where its measure is 0 or has no interval. */
export interface StoppedPlan {
  readonly name: string;
  readonly precision?: number;
  /** Worlds that show what is rare: ignitions, or negative spirals where these are measured. */
  readonly seen?: number;
  readonly short: Imprecision | null;
}
