import type { CompiledChannel } from "./CompiledChannel.ts";
import type { CompiledConversion } from "./CompiledConversion.ts";
import type { CompiledResponse, CompiledWatch } from "./CompiledResponse.ts";
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
 * segment at full novelty.
 */
export interface CompiledCampaign {
  /** Uint8[nodes]. */
  readonly segmentOf: Uint8Array;
  /** Null: everything that is passed on is positive. */
  readonly polarity: CompiledPolarity | null;
  /** Limits of negative copies, Uint32[arcs]; null: those of positive ones. */
  readonly negativeLimits: Uint32Array | null;
  readonly exposure: CompiledExposure;
  /** Spread of the transmissibility's logarithm between worlds, around what is given; 0: it is the same. */
  readonly spread: number;
  /** Half-life of novelty in ticks (`noveltyAt`); null: it does not fade. */
  readonly novelty: number | null;
  /** How many times sooner than positive copies negative ones arrive, at least 1. */
  readonly negativeSpeed: number;
  /** At least one; the first is where people start and post whom nothing else is said of. */
  readonly channels: readonly CompiledChannel[];
  /** Every viewing is followed, and not only first ones: impressions, conversion, what people saw later. */
  readonly tallies: boolean;
  readonly conversion: CompiledConversion | null;
  /** What a fake account's share counts in a channel's window, in TOPIC_UNIT, and when all are purged. */
  readonly fakes: { readonly weight: number; readonly purge: number | null } | null;
  readonly watch: CompiledWatch | null;
  readonly response: CompiledResponse | null;
}
