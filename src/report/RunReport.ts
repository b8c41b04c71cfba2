import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Network } from "../network/Network.ts";
import type { RunFindings } from "../projections/findings.ts";
import type { PairedReach } from "../projections/pairedReach.ts";
import type { ResponseWhatIf } from "../projections/ResponseWhatIf.ts";
import type { Stopping } from "../projections/Stopping.ts";
import type { SpiralOutlook } from "../tipping/SpiralOutlook.ts";

/** What theory says of reproduction, by mean field and by the non-backtracking operator. */
export interface ComputedReproduction {
  readonly meanField?: number;
  readonly nonBacktracking?: number;
  /** Among about how many people the second grows. */
  readonly effectiveNodes?: number;
}

/** What is told of one scenario: its findings, and where they come from. */
export interface RunReport {
  readonly version: string;
  readonly stream: number;
  readonly scenario: Scenario;
  readonly scenarioHash: string;
  readonly network: Network;
  readonly plans: readonly {
    readonly name: string;
    readonly findings: RunFindings;
    /** Children of the same polarity per sharer, computed from the network beside what the worlds counted. */
    readonly reproduction?: {
      readonly rPos: ComputedReproduction;
      readonly rNeg: ComputedReproduction;
      /** Of both together, where something negative is answered. */
      readonly rhoK?: number;
    };
    readonly outlook?: SpiralOutlook;
    readonly stored: { readonly batch: string; readonly already: number } | null;
  }[];
  readonly pairs: readonly PairedReach[];
  readonly warnings: readonly Problem[];
  /** Why so many worlds, where a precision was asked for. */
  readonly stopping?: Stopping;
  /** The most arcs for which theory tells reproduction, where that was left out. */
  readonly reproductionUpTo?: number;
  /** What responses would make of it, where that was asked for. */
  readonly whatIf?: ResponseWhatIf;
}
