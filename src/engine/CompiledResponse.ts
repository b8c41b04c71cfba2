import type { DelayTable } from "../randomness/DelayTable.ts";

/** When those who watch what is shared raise an alert. Ticks. */
export interface CompiledWatch {
  /** Limit of a sharer's being seen. */
  readonly sample: number;
  readonly window: number;
  /** Negative sharers seen in the window. */
  readonly atLeast: number;
  readonly rule:
    | { readonly kind: "share"; readonly share: number }
    /** More than so many standard deviations above the mean of the windows before, of at most `blocks`. */
    | { readonly kind: "deviation"; readonly deviations: number; readonly blocks: number };
}

/** How far an effect goes, 0 … 1 of what it acts on; below 0 it feeds it. Uniform between low and high. */
export interface CompiledEffect {
  readonly low: number;
  readonly high: number;
  /** Limit of its turning out the other way, drawn once a world, and the damping it then has. */
  readonly backfire: { readonly limit: number; readonly damping: number };
}

/** What is done about negative sharers, and when. Ticks. */
export interface CompiledResponse {
  /** Number of its kind, for the event. */
  readonly kind: number;
  /** When it is issued; null: `delay` after the first alert. */
  readonly tick: number | null;
  readonly delay: number;
  /** Damping of negative copies decided upon from then on. */
  readonly negative: CompiledEffect;
  /** Damping of positive copies: 0 leaves them alone. */
  readonly positive: number;
  /** Negative sharers are spoken to one by one; null: nobody is. */
  readonly contacts: {
    /** How long after sharing, or after the response, somebody is reached. */
    readonly delay: DelayTable;
    /** Limit of a contact's getting out, and the damping of negative copies from then on. */
    readonly leak: { readonly limit: number; readonly damping: number };
  } | null;
  /** People who then share something positive: the next of the world's order; null: nobody. */
  readonly supporters: { readonly count: number; readonly allowed: Uint8Array | null } | null;
}
