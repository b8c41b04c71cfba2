import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Scenario } from "../model/Scenario.ts";
import { SAMPLED_WORLDS } from "./WorldsSimulator.ts";

/** What a run would take at most, were every person reached in every world. */
export interface RunEstimate {
  readonly seconds: number;
  readonly memoryBytes: number;
  readonly diskBytes: number;
}

/** Measured on one thread (see bench/): nanoseconds per arc tried and per sharer written and folded. */
const ARC_NANOSECONDS = 8;
const SHARER_NANOSECONDS = 250;
const RUN_NANOSECONDS = 20_000;
/** Totals and fold states kept per world, on a thread and in the sum. */
const WORLD_BYTES = 200;
const ARC_BYTES = 40;
const PERSON_BYTES = 120;
/** A row of the run table and an event as they are stored. */
const RUN_ROW_BYTES = 80;
const EVENT_BYTES = 19;

/** Limits beyond which a run is refused unless it is forced. */
export const RUN_BUDGET: RunEstimate = {
  seconds: 7 * 24 * 3600,
  memoryBytes: 8 * 2 ** 30,
  diskBytes: 50 * 2 ** 30,
};

/** The estimate for all plans of a scenario on their network; an upper bound, for one thread. */
export function estimateRun(scenario: Scenario, plans: readonly CompiledPlan[]): RunEstimate {
  const nodes = plans[0]?.nodes ?? 0;
  const arcs = (plans[0]?.arcs.length ?? 0) / 3;
  const runs = scenario.runs * plans.length;
  const perRun = RUN_NANOSECONDS + arcs * ARC_NANOSECONDS + nodes * SHARER_NANOSECONDS;
  const eventsPerRun = nodes + (scenario.record === "full" ? arcs : 0);
  const storedRuns = {
    none: 0,
    sample: Math.min(scenario.runs, SAMPLED_WORLDS) * plans.length,
    activations: runs,
    full: runs,
  }[scenario.record];
  return {
    seconds: (runs * perRun) / 1e9,
    memoryBytes: arcs * ARC_BYTES + nodes * PERSON_BYTES + runs * WORLD_BYTES,
    diskBytes:
      scenario.record === "none" ? 0 : runs * RUN_ROW_BYTES + storedRuns * eventsPerRun * EVENT_BYTES,
  };
}

/** Whether an estimate keeps within the budget. */
export function withinBudget(estimate: RunEstimate): boolean {
  return (
    estimate.seconds <= RUN_BUDGET.seconds &&
    estimate.memoryBytes <= RUN_BUDGET.memoryBytes &&
    estimate.diskBytes <= RUN_BUDGET.diskBytes
  );
}
