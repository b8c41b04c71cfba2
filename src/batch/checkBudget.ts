import * as Effect from "effect/Effect";
import type { Problem } from "../model/Problem.ts";
import { estimateRun, type RunEstimate, type RunToEstimate } from "./estimateRun.ts";
import { expectedWork } from "./expectedWork.ts";
import { ProblemsFound } from "./ProblemsFound.ts";

/** Limits beyond which a run is refused unless it is forced; that of memory is the process's. */
const MOST_SECONDS = 7 * 24 * 3600;
const MOST_DISK_BYTES = 50 * 2 ** 30;

/** What a run may take of this machine. */
export interface RunBudget {
  readonly memoryBytes: number;
  /** Room beside the store; null: there is none, or nobody knows. */
  readonly disk: { readonly path: string; readonly freeBytes: number } | null;
}

/** The threads that a run may start within its budget; or the problem that it goes beyond. */
export const stayWithin = (
  run: Omit<RunToEstimate, "threads">,
  { workers, cores }: { readonly workers: number | "auto"; readonly cores: number },
  budget: RunBudget,
  place: Problem["place"],
): Effect.Effect<{ readonly threads: number }, ProblemsFound> => {
  const threads = workers === "auto" ? affordableThreads(run, cores, budget) : workers;
  const most = { ...estimateRun({ ...run, threads }), threads };
  // Only where it would take too long if everybody shared is it worth while to reckon how many will.
  const isLong = most.seconds > MOST_SECONDS;
  const expected = isLong ? estimateRun({ ...run, threads, work: run.plans.map(expectedWork) }) : most;
  const over = checkBudget({ ...most, seconds: expected.seconds }, budget, place);
  return over === null ? Effect.succeed({ threads }) : Effect.fail(new ProblemsFound({ problems: [over] }));
};

/** As many threads as there are cores, or as the memory allows; at least one. */
export function affordableThreads(
  run: Omit<RunToEstimate, "threads">,
  cores: number,
  budget: RunBudget,
): number {
  let threads = cores;
  while (threads > 1 && estimateRun({ ...run, threads }).memoryBytes > budget.memoryBytes) threads--;
  return threads;
}

/** Why an estimate is over the budget; null where it is not. Sizes and times stay numbers. */
export function checkBudget(
  estimate: RunEstimate & { readonly threads: number },
  budget: RunBudget,
  place: Problem["place"],
): Problem | null {
  const { seconds, memoryBytes, diskBytes } = estimate;
  if (seconds > MOST_SECONDS || diskBytes > MOST_DISK_BYTES)
    return { code: "E-RUN-001", severity: "error", place, values: { seconds, memoryBytes, diskBytes } };
  if (memoryBytes > budget.memoryBytes) {
    const values = { memoryBytes, budgetBytes: budget.memoryBytes, threads: estimate.threads };
    return { code: "E-RUN-006", severity: "error", place, values };
  }
  if (budget.disk !== null && diskBytes > budget.disk.freeBytes) {
    const { path, freeBytes } = budget.disk;
    return { code: "E-RUN-007", severity: "error", place, values: { path, diskBytes, freeBytes } };
  }
  return null;
}
