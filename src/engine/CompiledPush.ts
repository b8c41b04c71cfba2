import type { CompiledBroadcast } from "./CompiledBroadcast.ts";

/** A number that a condition holds against a bound: below it, or at least it. */
export interface CompiledBound {
  readonly kind: "below" | "atLeast";
  readonly value: number;
}

/**
 * What a starter waits for, beside its tick. phase: what can be known of it at the time, by earned sharers
 * (`hasReached`). when: all bounds given hold; once: only looked at on the starter's tick.
 */
export type CompiledWait =
  | {
      readonly kind: "phase";
      readonly phase: "transition" | "climax" | "ending";
      /** Earned sharers from which the cascade has ignited. */
      readonly ignition: number;
      /** Ticks over which the rate of new sharers is looked at. */
      readonly window: number;
    }
  | {
      readonly kind: "when";
      readonly once: boolean;
      readonly viewers: CompiledBound | null;
      readonly sharers: CompiledBound | null;
      /** Of the sharers of the last `window` ticks; not met where there are none. */
      readonly negativeShare: (CompiledBound & { readonly window: number }) | null;
      /** A channel whose list must have the topic. */
      readonly trending: number | null;
    };

/** What a starter does beyond making its people share on the first channel, at once and as themselves. */
export interface CompiledPush {
  readonly wait: CompiledWait | null;
  /** Where its people post. */
  readonly channel: number;
  /** Strength of the copies that its people send, in place of their ties'; null: the ties'. */
  readonly trust: number | null;
  /** Limit of a viewing of such a copy turning into a complaint. */
  readonly annoyance: number;
  readonly broadcast: CompiledBroadcast | null;
  /** The broadcast is a place on the channel's list of topics: its viewings take the window's mix. */
  readonly topic: boolean;
  /** Fake accounts that share, spread over some ticks; null: none. */
  readonly fakes: { readonly accounts: number; readonly lasts: number } | null;
}

/** People who share on the first channel, at once and as themselves. */
export const PLAIN_PUSH: CompiledPush = {
  wait: null,
  channel: 0,
  trust: null,
  annoyance: 0,
  broadcast: null,
  topic: false,
  fakes: null,
};
