import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Network } from "../network/Network.ts";
import type { RunFindings } from "../projections/findings.ts";
import type { PairedReach } from "../projections/pairedReach.ts";
import type { ResponseWhatIf } from "../projections/ResponseWhatIf.ts";

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
    readonly stored: { readonly batch: string; readonly already: number } | null;
  }[];
  readonly pairs: readonly PairedReach[];
  readonly warnings: readonly Problem[];
  /** What responses would make of it, where that was asked for. */
  readonly whatIf?: ResponseWhatIf;
}
