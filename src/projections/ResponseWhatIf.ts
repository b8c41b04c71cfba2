import type { Interval } from "../statistics/Interval.ts";
import type { PairedDifference } from "../statistics/pairedDifference.ts";
import type { TailRisk } from "../statistics/valueAtRisk.ts";

/** What becomes of a plan with one response. */
export interface ResponseOutcome {
  readonly spiral: { readonly probability: number; readonly ci: Interval };
  /** Mean over the worlds. */
  readonly negativeSharers: number;
  readonly sharers: number;
  /** The number of negative sharers in bad worlds. */
  readonly loss: TailRisk;
  /**
   * Negative sharers from the response on, in the worlds that have it: as they were counted, and as they are
   * expected of R from then on (`SpiralOutlook`). Absent where no world has it.
   */
  readonly toCome?: { readonly counted: number; readonly expected?: number };
}

/** The same with a kind of response and a delay after the first alert, beside no response at all. */
export interface ResponseCell extends ResponseOutcome {
  readonly kind: string;
  /** As a scenario writes it: rounds, or a duration. */
  readonly delay: number | string;
  /** Negative sharers minus those without a response, in the same worlds. */
  readonly difference: PairedDifference;
}

/** Plans with every kind of response at every delay, all in the same worlds. */
export interface ResponseWhatIf {
  readonly worlds: number;
  readonly plans: readonly {
    readonly name: string;
    readonly none: ResponseOutcome;
    readonly cells: readonly ResponseCell[];
  }[];
}
