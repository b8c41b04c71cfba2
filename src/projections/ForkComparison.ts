import type { PairedDifference } from "../statistics/pairedDifference.ts";
import type { RunFindings } from "./findings.ts";

/** What forks of some worlds came to, beside the runs they were forked from. */
export interface ForkComparison {
  readonly worlds: number;
  /** Worlds whose events are not those of the parent. */
  readonly changed: number;
  readonly before: RunFindings;
  readonly after: RunFindings;
  /** After minus before, world by world. */
  readonly sharers: PairedDifference;
  /** Absent where nobody turns negative in either. */
  readonly negativeSharers?: PairedDifference;
}
