import type { UnevenTies } from "./evenTies.ts";
import type { FloodRefusal } from "./floodRefusal.ts";
import type { NetworkPercolation } from "./networkPercolation.ts";
import type { NetworkThresholds } from "./networkThresholds.ts";
import type { PlanTipping } from "./planTipping.ts";
import type { PushTipping } from "./pushTipping.ts";

/**
 * Where a network itself tips. percolation: by opening its ties one after another; or why that says nothing:
 * ties that are not equally strong both ways, or several channels.
 */
export interface NetworkTipping {
  readonly thresholds: NetworkThresholds;
  readonly percolation: NetworkPercolation | { readonly uneven: UnevenTies | "channels" };
}

/** Where one plan tips, and by what method that was found. */
export interface PlanTip {
  readonly name: string;
  /** Transmissibility of the scenario. */
  readonly own: number;
  readonly tipping: PlanTipping;
  /** Why it had to be simulated at each transmissibility; null: it was flooded. */
  readonly refusal: FloodRefusal | null;
  /** Whether every chance that can be anything is 1 at the highest transmissibility that was looked at. */
  readonly allOpen: boolean;
  /** At its own transmissibility, against the size of the push; absent where that was not looked at. */
  readonly push?: PushTip;
}

/** Ignition against how many people are picked. before: as the plan is written. */
export interface PushTip extends PushTipping {
  readonly before: number;
}

/** The tipping points of a scenario; network: null where contagion is not independent. */
export interface ScenarioTipping {
  readonly network: NetworkTipping | null;
  readonly plans: readonly PlanTip[];
}
