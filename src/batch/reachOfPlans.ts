import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { cost } from "../projections/cost.ts";
import type { RunStates } from "../projections/findings.ts";
import type { FoldContext } from "../projections/Projection.ts";
import type { TippingPlan } from "../tipping/TippingPlan.ts";
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
 * there are changes nothing. What viewings lead to beside sharing is followed only where clicks have a price.
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
  const { levels } = setup;
  const quick = {
    ...setup,
    plans: setup.plans.map((plan, i) => unfollowed(plan, setup.contexts[i] as FoldContext)),
    ...(levels === undefined
      ? {}
      : { levels: { ...levels, tipping: unfollowedAt(levels.tipping, setup.contexts[0] as FoldContext) } }),
  };
  const worldsOf = (plan: number): number => (setup.contexts[plan] as FoldContext).worlds;
  const parts = setup.plans.map((_, plan) => ({ plan, from: 0, to: worldsOf(plan), store: false }));
  const whole = { ...quick, record: "none", folds: ["totals", "cost"] } as const;
  const { states, failed } = yield* simulateBatch(whole, parts, { ...options, append: () => Effect.void });
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

/** The plan without what viewings lead to beside sharing: no sharer depends on it. */
function unfollowed(plan: CompiledPlan, { costs }: FoldContext): CompiledPlan {
  const isPaid = costs !== undefined && costs.perClick !== null;
  return plan.campaign === null || isPaid
    ? plan
    : { ...plan, campaign: { ...plan.campaign, tallies: false } };
}

const unfollowedAt = (tipping: TippingPlan, context: FoldContext): TippingPlan => ({
  ...tipping,
  plan: unfollowed(tipping.plan, context),
});
