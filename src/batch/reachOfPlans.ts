import * as Effect from "effect/Effect";
import { withoutViews } from "../plans/withoutViews.ts";
import { cost } from "../projections/cost.ts";
import type { RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import { failedWorlds } from "./failedWorlds.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import type { RunScenarioOptions } from "./runScenario.ts";
import { simulateBatch } from "./simulateBatch.ts";
import type { BatchSetup } from "./WorldsSimulator.ts";

/** What became of a plan in worlds 0, 1, …: Uint32[worlds] each, and what it costs where it has prices. */
export interface PlanReach {
  readonly sharers: Uint32Array;
  /** Sharers whom a starter made or paid for, as `run` counts them. */
  readonly started: Uint32Array;
  readonly cost?: number;
}

/**
 * Runs plans in the worlds of their contexts and counts as `run` does; nothing is stored. How many threads
 * there are changes nothing. Who sees it is counted only where that decides who shares, or what it costs.
 *
 * Randomness  that of the kernels
 * Cost        that of the runs, over the threads
 * Failure     ProblemsFound where worlds are missing: what is paired over worlds would tell nothing
 */
export const reachOfPlans = Effect.fnUntraced(function* (
  { file }: Pick<LoadedScenario, "file">,
  setup: Pick<BatchSetup, "plans" | "contexts" | "levels">,
  options: RunScenarioOptions,
): Effect.fn.Return<readonly PlanReach[], ProblemsFound | WorkerStopped> {
  const worldsOf = (plan: number): number => (setup.contexts[plan] as FoldContext).worlds;
  const parts = setup.plans.map((_, plan) => ({ plan, from: 0, to: worldsOf(plan), store: false }));
  const running = { ...unseen(setup), record: "none", folds: ["totals", "cost"] } as const;
  const { states, failed } = yield* simulateBatch(running, parts, {
    ...options,
    append: () => Effect.void,
  });
  const problems = failedWorlds(setup.plans, failed, {
    file,
    runs: Math.max(0, ...parts.map(({ to }) => to)),
  });
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  return setup.plans.map((_, plan) => {
    const { totals, cost: spent } = states[plan] as RunStates;
    const money = cost.finish(spent, setup.contexts[plan] as FoldContext).cost?.total;
    const reach = { sharers: totals.sharers, started: totals.seeds };
    return money === undefined ? reach : { ...reach, cost: money };
  });
});

/** Without views; as it is where clicks cost something, for nobody clicks on what nobody sees. */
function unseen<Setup extends Pick<BatchSetup, "plans" | "contexts" | "levels">>(setup: Setup): Setup {
  if (setup.contexts.some(({ costs }) => (costs?.perClick ?? null) !== null)) return setup;
  const { plans, levels } = setup;
  return {
    ...setup,
    plans: plans.map(withoutViews),
    ...(levels === undefined
      ? {}
      : { levels: { ...levels, tipping: { ...levels.tipping, plan: withoutViews(levels.tipping.plan) } } }),
  };
}
