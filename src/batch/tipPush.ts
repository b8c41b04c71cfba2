import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Scenario } from "../model/Scenario.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { pushSize, scaledStarters } from "../plans/scaledStarters.ts";
import { starterPrices } from "../plans/starterPrices.ts";
import type { FoldContext } from "../projections/Projection.ts";
import { pushTipping } from "../tipping/pushTipping.ts";
import type { PushTip } from "../tipping/ScenarioTipping.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import type { ProblemsFound } from "./ProblemsFound.ts";
import { reachOfPlans } from "./reachOfPlans.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";

/** Times the push as it is written, from a quarter to four. */
const FACTORS = [1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 3 / 2, 2, 3, 4];

/** A scenario whose plans are one plan with more and more of its push, compiled. */
export interface PushPlans {
  readonly scenario: Scenario;
  readonly plans: readonly CompiledPlan[];
  readonly before: number;
}

/**
 * A plan at several sizes of its push, smallest first; sizes for which there are not people enough are left
 * out.
 *
 * Cost        that of compiling, once or twice
 * Failure     null where the plan has no size: somebody or something is not picked by number
 */
export function pushPlans({ scenario, network }: LoadedScenario, plan: CompiledPlan): PushPlans | null {
  const written = scenario.plans[plan.index]?.starters ?? [];
  const sized = new Map<string, Scenario["plans"][number]>();
  for (const factor of FACTORS) {
    const starters = scaledStarters(written, factor);
    if (starters === null) return null;
    const name = `${pushSize(starters)}`;
    // Of sizes that come out alike, that which is nearer to the plan as written has its impressions.
    if (!sized.has(name) || factor <= 1) sized.set(name, { name, starters });
  }
  const compiled = (plans: Scenario["plans"]) => compilePlans({ ...scenario, plans }, network);
  const all = compiled([...sized.values()]);
  const failed = (all.problems ?? []).map(({ place }) => place.path?.split(".")[1] ?? "");
  const plans = [...sized.values()].filter(({ name }) => !failed.includes(name));
  const made = all.plans ?? compiled(plans).plans;
  if (made === undefined || made.length === 0) return null;
  return { scenario: { ...scenario, plans }, plans: made, before: pushSize(written) };
}

/**
 * Ignition against the size of the push, at the scenario's own transmissibility.
 *
 * Source      `pushTipping`
 * Randomness  worlds 0, 1, … of the scenario
 * Cost        a run a world and size, over the threads
 * Failure     that of `reachOfPlans`
 */
export const tipPush = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  { scenario, plans, before }: PushPlans,
  options: RunScenarioOptions,
): Effect.fn.Return<PushTip, ProblemsFound | WorkerStopped> {
  const { network } = loaded;
  const people = network.people.count;
  const contexts = plans.map((plan) => {
    const starters = scenario.plans[plan.index]?.starters ?? [];
    return foldContext(scenario, people, plan, starterPrices(starters, scenario, network));
  });
  const reached = yield* reachOfPlans(loaded, { plans, contexts }, options);
  const costs = reached.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  const found = pushTipping({
    ...(contexts[0] as FoldContext).ignition,
    sizes: scenario.plans.map(({ starters }) => pushSize(starters)),
    ...(costs.length === reached.length ? { costs } : {}),
    sharers: reached.map(({ sharers }) => sharers),
    started: reached.map(({ started }) => started),
    people,
    independent: scenario.content.contagion.kind === "independent",
  });
  return { ...found, before };
});
