import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { mergeAll, type RunStates } from "../projections/findings.ts";
import { lookAt } from "../projections/lookAt.ts";
import type { FoldContext } from "../projections/Projection.ts";
import type { Stopping } from "../projections/Stopping.ts";
import { looksUpTo } from "../statistics/stoppingRule.ts";
import type { WorkerStopped } from "./Lane.ts";
import { type SimulatedBatch, type SimulateOptions, simulateBatch } from "./simulateBatch.ts";
import type { Part } from "./TaskQueue.ts";

/** All plans are simulated in worlds 0, 1, …: as many as the scenario says, or as its precision takes. */
export interface LooksTask {
  readonly scenario: Pick<Scenario, "runs" | "precision" | "record">;
  readonly plans: readonly CompiledPlan[];
  /** What the folds may know where there are so many worlds. */
  readonly contexts: (worlds: number) => readonly FoldContext[];
  /** Worlds [from, to) of every plan. */
  readonly parts: (from: number, to: number) => readonly Part[];
}

/** Worlds 0 … worlds − 1 of every plan; stopping: null where their number was given. */
export interface LookedBatch extends SimulatedBatch {
  readonly worlds: number;
  readonly contexts: readonly FoldContext[];
  readonly stopping: Stopping | null;
}

/**
 * Simulates worlds until every plan is known as precisely as the scenario asks, or all that it allows. World
 * i is the same however many there are, so a batch that stops after 800 worlds is that of 800 worlds.
 *
 * Source      `simulateBatch`; `looksUpTo` and `stoppingRule` for when to look, and what is enough
 * Cost        that of the worlds; threads are started again after each look
 * Failure     that of `simulateBatch`; worlds that are missing are told, and the others are looked at
 */
export const simulateLooks = Effect.fnUntraced(function* <E, R>(
  { scenario, plans, contexts, parts }: LooksTask,
  options: SimulateOptions<E, R>,
): Effect.fn.Return<LookedBatch, E | WorkerStopped, R> {
  const { runs, precision, record } = scenario;
  const failed: Part[] = [];
  let states: readonly RunStates[] = [];
  let worlds = 0;
  let stopping: Stopping | null = null;
  for (const look of precision === null ? [runs] : looksUpTo(runs)) {
    const before = worlds * plans.length;
    const batch = yield* simulateBatch({ plans, contexts: contexts(look), record }, parts(worlds, look), {
      ...options,
      onProgress: ({ done, total, etaMilliseconds }) =>
        options.onProgress({ done: before + done, total: before + total, etaMilliseconds }),
    });
    states = batch.states.map((each, plan) => (worlds === 0 ? each : mergeAll(states[plan]!, each)));
    failed.push(...batch.failed);
    worlds = look;
    if (precision === null) break;
    const asked = { metric: precision.metric, precision: precision.width };
    const told = plans.map(({ name }, plan) => lookAt(name, states[plan]!, contexts(look)[plan]!, asked));
    const reached = told.every(({ short }) => short === null);
    stopping = { ...asked, atMost: runs, worlds, reached, plans: told };
    if (reached) break;
  }
  return { states, failed, worlds, contexts: contexts(worlds), stopping };
});

/** A warning for each plan that the most worlds allowed do not tell precisely enough. */
export function imprecisePlans(stopping: Stopping | null, place: Problem["place"]): readonly Problem[] {
  if (stopping === null || stopping.reached) return [];
  const { metric, precision: wanted, worlds } = stopping;
  return stopping.plans.flatMap(({ name, precision, seen, short }): readonly Problem[] => {
    if (short === null) return [];
    const known = precision === undefined ? {} : { precision };
    const values = { plan: name, metric, wanted, worlds, short, seen: seen ?? 0, ...known };
    return [{ code: "E-RUN-018", severity: "warning", place, values }];
  });
}
