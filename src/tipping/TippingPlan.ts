import type { CompiledExposure } from "../engine/CompiledCampaign.ts";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";

/** A plan, and what its limits are made of, so that they can be had at any transmissibility. */
export interface TippingPlan {
  readonly plan: CompiledPlan;
  /** Strengths and lines by arc; transmissibility: the scenario's own. */
  readonly exposure: CompiledExposure;
  /** Uint8[nodes], into the receptivity of `exposure`. */
  readonly segmentOf: Uint8Array;
  /**
   * The threshold that all nodes share (`at`), of which the plan's thresholds are made; null: they are
   * drawn, or are the same at every transmissibility.
   */
  readonly thresholdAt: number | null;
}
