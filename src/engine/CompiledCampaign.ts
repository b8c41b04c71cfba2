import type { DelayTable } from "../randomness/DelayTable.ts";
import type { Link } from "./passOnLimit.ts";

/** By segment, the limit 0 … 2³¹ of passing on something positive (Uint32[segments]). */
export interface CompiledPolarity {
  /** Triggered by a positive copy: q (1 − μ). */
  readonly afterPositive: Uint32Array;
  /** Triggered by a negative copy: the defence η. */
  readonly afterNegative: Uint32Array;
  /** A starter's own people: always, or q. */
  readonly started: Uint32Array;
}

/**
 * What chances are made of, for those that are known only when a copy is decided upon (novelty, reinforced
 * contagion). transmissibility: of positive and of negative copies; strengths Float64[arcs], null: all 1;
 * lines Uint32[arcs], null: 1 each; receptivity Float64[2 × segments]: positive and negative of each segment.
 */
export interface CompiledExposure {
  readonly transmissibility: readonly [positive: number, negative: number];
  readonly link: Link;
  readonly strengths: Float64Array | null;
  readonly lines: Uint32Array | null;
  readonly receptivity: Float64Array;
}

/**
 * What the campaign kernel needs beside the plan, whose limits are those of positive copies in the receiver's
 * segment at full novelty. One channel so far.
 */
export interface CompiledCampaign {
  /** Uint8[nodes]. */
  readonly segmentOf: Uint8Array;
  /** Null: everything that is passed on is positive. */
  readonly polarity: CompiledPolarity | null;
  /** Limits of negative copies, Uint32[arcs]; null: those of positive ones. */
  readonly negativeLimits: Uint32Array | null;
  /** Null where every chance is a limit already. */
  readonly exposure: CompiledExposure | null;
  /** Half-life of novelty in ticks (`noveltyAt`); null: it does not fade. */
  readonly novelty: number | null;
  /** By receiver, the limit of seeing a copy, Uint32[nodes]; null: every copy is seen. */
  readonly seenLimits: Uint32Array | null;
  readonly delay: DelayTable;
  /** How many times sooner than positive copies negative ones arrive, at least 1. */
  readonly negativeSpeed: number;
}
