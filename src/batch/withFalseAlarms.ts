import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { answeredAlarms, unsettledWorlds } from "../projections/answeredAlarms.ts";
import { worldRanges } from "../store/WorldRanges.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { foldContext, type PlanRun, type RunScenarioOptions, type ScenarioRun } from "./runScenario.ts";
import { simulateBatch } from "./simulateBatch.ts";
import type { Part } from "./TaskQueue.ts";

/**
 * What a scenario came to, and of its alerts which were false and which spirals the response prevented: told
 * from the same worlds without the response, where there is one and somebody watches. Nothing is stored.
 *
 * Cost        the events, and one fold, of the worlds with an alert in which the response came before any
 *             spiral, once more: at most what the run itself took
 * Failure     WorkerStopped; nothing more is told of a plan whose worlds are missing
 */
export const withFalseAlarms = Effect.fnUntraced(function* (
  { plans, network }: LoadedScenario,
  run: ScenarioRun,
  options: RunScenarioOptions,
): Effect.fn.Return<ScenarioRun, WorkerStopped> {
  const asked = run.plans.flatMap((each) => {
    const plan = plans.find(({ name }) => name === each.name);
    return each.alarms === undefined || plan === undefined
      ? []
      : [{ name: each.name, alarms: each.alarms, plan: withoutResponse(plan) }];
  });
  const parts = asked.flatMap(({ alarms }, plan) => partsOf(plan, unsettledWorlds(alarms)));
  if (asked.length === 0) return run;
  const unanswered = asked.map(({ plan }) => plan);
  const contexts = unanswered.map((plan) => foldContext(run.scenario, network.people.count, plan));
  const setup = { plans: unanswered, contexts, record: "none", folds: ["alerts"] } as const;
  const { states } = yield* simulateBatch(setup, parts, {
    ...options,
    // No thread is worth starting for nothing.
    workers: parts.length === 0 ? 1 : options.workers,
    append: () => Effect.void,
  });
  const found = new Map(
    asked.map(({ name, alarms }, i) => [name, answeredAlarms(alarms, states[i]!.alerts.table)]),
  );
  return { ...run, plans: run.plans.map((each) => told(each, found.get(each.name) ?? null)) };
});

/** Everything else is as it is: the same people are reached by the same luck until a response would come. */
const withoutResponse = (plan: CompiledPlan): CompiledPlan =>
  plan.campaign === null ? plan : { ...plan, campaign: { ...plan.campaign, response: null } };

function partsOf(plan: number, worlds: Uint32Array): readonly Part[] {
  const ranges = worldRanges(worlds);
  return Array.from({ length: ranges.length / 2 }, (_, i) => ({
    ...{ plan, store: false },
    ...{ from: ranges[2 * i] as number, to: ranges[2 * i + 1] as number },
  }));
}

function told(plan: PlanRun, without: ReturnType<typeof answeredAlarms>): PlanRun {
  const { alerts } = plan.findings;
  if (without === null || alerts === undefined) return plan;
  return { ...plan, findings: { ...plan.findings, alerts: { ...alerts, withoutResponse: without } } };
}
