import type { DelayKernel } from "../randomness/DelayTable.ts";

/** A part of the audience, and how it takes to content. */
export interface SegmentSpec {
  /** r ≥ 0: multiplies transmissibility, for copies of each polarity. */
  readonly receptivity: { readonly positive: number; readonly negative: number };
  /** q in [0, 1]: the chance of passing on something positive after something positive. */
  readonly positivity: number;
  /** η in [0, 1]: the chance of answering something negative with something positive. */
  readonly defence: number;
}

/**
 * What a scenario says about time, polarity, audience and reinforcement, in plain numbers that have been
 * checked. `CAMPAIGN_OFF` is a scenario that says nothing about them.
 */
export interface CampaignSpec {
  /** Seconds of one tick; null: ticks are rounds, and `delay` is one tick. */
  readonly tickSeconds: number | null;
  /** How long copies take; its durations are in seconds. */
  readonly delay: DelayKernel;
  /** κ ≥ 0 multiplies the transmissibility of negative copies, ω ≥ 1 divides their delays. */
  readonly negativity: { readonly transmissibility: number; readonly speed: number };
  /** μ in [0, 1]: the chance that what would be passed on as positive is turned against its sender. */
  readonly spoofing: number;
  /** Ticks after which content is half as new (at least 1); null: it does not fade. */
  readonly noveltyHalfLife: number | null;
  /** The chance in (0, 1] that a copy is seen at all. */
  readonly visibility: number;
  /** As many incoming ties as a person can follow; with more of them each copy is seen less often. */
  readonly attention: number | null;
  /** At most 255; empty: one segment with receptivity 1, positivity 1, defence 0. */
  readonly segments: readonly SegmentSpec[];
  /** What a starter's own people pass on: always something positive, or with their positivity. */
  readonly seeds: "positive" | "by-positivity";
  /**
   * In place of the scenario's contagion: how much the 1st, 2nd, … viewing counts (the last entry for all
   * further ones), over the viewings of the last `memory` ticks (at least 1; null: all). Null: no
   * reinforcement.
   */
  readonly reinforced: { readonly response: readonly number[]; readonly memory: number | null } | null;
}

/** Everything off: the textbook models in rounds. */
export const CAMPAIGN_OFF: CampaignSpec = {
  tickSeconds: null,
  delay: { kernel: "one-tick" },
  negativity: { transmissibility: 1, speed: 1 },
  spoofing: 0,
  noveltyHalfLife: null,
  visibility: 1,
  attention: null,
  segments: [],
  seeds: "positive",
  reinforced: null,
};
