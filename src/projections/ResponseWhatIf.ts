import type { Interval } from "../statistics/Interval.ts";
import type { PairedDifference } from "../statistics/pairedDifference.ts";
import type { SpiralLoss } from "./spiral.ts";

/** What becomes of a plan with one response. */
export interface ResponseOutcome {
  readonly spiral: { readonly probability: number; readonly ci: Interval };
  /** Mean over the worlds. */
  readonly negativeSharers: number;
  readonly sharers: number;
  /** What bad worlds lose. */
  readonly loss: SpiralLoss;
  /** The part of the worlds in which what was said in private got out; absent where it never did. */
  readonly leak?: number;
  /**
   * Negative sharers from the response on, in the worlds that have it: as they were counted, and as they are
   * expected of R from then on (`SpiralOutlook`). Absent where no world has it.
   */
  readonly toCome?: { readonly counted: number; readonly expected?: number };
}

/** The same beside no response at all: negative sharers minus those without one, in the same worlds. */
export interface TriedOutcome extends ResponseOutcome {
  readonly kind: string;
  readonly difference: PairedDifference;
}

/** A kind of response a time after the first alert, or after the launch where nobody watches. */
export interface ResponseCell extends TriedOutcome {
  /** As a scenario writes it: rounds, or a duration. */
  readonly delay: number | string;
}

/** The scenario's own response: its delay after the first alert, or when it comes whatever the alerts. */
export type WrittenResponse = TriedOutcome &
  ({ readonly delay: number | string } | { readonly at: number | string });

/** Plans with every kind of response at every delay, all in the same worlds. */
export interface ResponseWhatIf {
  readonly worlds: number;
  readonly plans: readonly {
    readonly name: string;
    readonly none: ResponseOutcome;
    /** Absent where the scenario has no response. */
    readonly asWritten?: WrittenResponse;
    /** Of kind own: the numbers of the scenario's own response, where it has any, at other times. */
    readonly cells: readonly ResponseCell[];
  }[];
}
