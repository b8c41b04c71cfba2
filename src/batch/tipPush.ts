import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { Scenario } from "../model/Scenario.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { pushSize, scaledStarters } from "../plans/scaledStarters.ts";
import { starterPrices } from "../plans/starterPrices.ts";
import { type Ignited, ignitionChance } from "../tipping/Ignited.ts";
import { HARDLY, pushTipping } from "../tipping/pushTipping.ts";
import type { PushTip } from "../tipping/ScenarioTipping.ts";
import type { WorkerStopped } from "./Lane.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import type { ProblemsFound } from "./ProblemsFound.ts";
import { type PlanReach, reachOfPlans } from "./reachOfPlans.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";

/** Times the push as it is written, from a quarter to four. */
const FACTORS = [1 / 4, 1 / 3, 1 / 2, 2 / 3, 1, 3 / 2, 2, 3, 4];

/** A scenario whose plans are one plan with more and more of its push, compiled. */
export interface PushPlans {
  readonly scenario: Scenario;
  readonly plans: readonly CompiledPlan[];
}

/** What is compiled: a plan at so many times its push, where that is fewer people than `under`. */
interface PushSizes {
  readonly factors: readonly number[];
  readonly under: number;
}

/**
 * A plan at several sizes of its push, smallest first; sizes for which there are not people enough are left
 * out.
 *
 * Cost        that of compiling, once or twice
 * Failure     null where the plan has no size: somebody or something is not picked by number
 */
export function pushPlans(
  { scenario, network }: LoadedScenario,
  plan: CompiledPlan,
  { factors, under }: PushSizes = { factors: FACTORS, under: Infinity },
): PushPlans | null {
  const written = scenario.plans[plan.index]?.starters ?? [];
  const sized = new Map<string, Scenario["plans"][number]>();
  for (const factor of factors) {
    const starters = scaledStarters(written, factor);
    if (starters === null) return null;
    if (pushSize(starters) >= under) continue;
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
  return { scenario: { ...scenario, plans }, plans: made };
}

/**
 * Ignition against the size of the push, at the scenario's own transmissibility. Where the smallest size
 * ignites half of the worlds already, or more than hardly any where people need each other, half of it is
 * tried, and so on down to one person of each starter.
 *
 * Source      `pushTipping`
 * Randomness  worlds 0, 1, … of the scenario
 * Cost        a run a world and size, over the threads
 * Failure     that of `reachOfPlans`
 */
export const tipPush = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  plan: CompiledPlan,
  sized: PushPlans,
  options: RunScenarioOptions,
): Effect.fn.Return<PushTip, ProblemsFound | WorkerStopped> {
  const { scenario, network } = loaded;
  const { ignition } = foldContext(scenario, network.people.count, plan);
  const independent = scenario.content.contagion.kind === "independent";
  const few = independent ? 0.5 : HARDLY;
  let found = yield* runsOfSizes(loaded, sized, options);
  for (let factor = (FACTORS[0] as number) / 2; firstShare(found, ignition) >= few; factor /= 2) {
    const smaller = pushPlans(loaded, plan, { factors: [factor], under: found[0]?.size ?? 0 });
    if (smaller === null) break;
    found = [...(yield* runsOfSizes(loaded, smaller, options)), ...found];
  }
  const costs = found.flatMap(({ cost }) => (cost === undefined ? [] : [cost]));
  const tipping = pushTipping({
    ...ignition,
    sizes: found.map(({ size }) => size),
    ...(costs.length === found.length ? { costs } : {}),
    sharers: found.map(({ sharers }) => sharers),
    started: found.map(({ started }) => started),
    people: network.people.count,
    independent,
  });
  return { ...tipping, before: pushSize(scenario.plans[plan.index]?.starters ?? []) };
});

interface SizedReach extends PlanReach {
  readonly size: number;
}

/** Every size of a push in the scenario's worlds, smallest first. */
const runsOfSizes = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  { scenario, plans }: PushPlans,
  options: RunScenarioOptions,
): Effect.fn.Return<readonly SizedReach[], ProblemsFound | WorkerStopped> {
  const { network } = loaded;
  const people = network.people.count;
  const contexts = plans.map((plan) => {
    const starters = scenario.plans[plan.index]?.starters ?? [];
    return foldContext(scenario, people, plan, starterPrices(starters, scenario, network));
  });
  const reached = yield* reachOfPlans(loaded, { plans, contexts }, options);
  return reached.map((each, i) => ({ ...each, size: pushSize(scenario.plans[i]?.starters ?? []) }));
});

/** How often the smallest size ignites. */
const firstShare = ([first]: readonly SizedReach[], ignition: Ignited): number =>
  first === undefined ? 0 : ignitionChance(first, ignition).probability;
