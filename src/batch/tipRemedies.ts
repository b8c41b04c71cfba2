import * as Effect from "effect/Effect";
import type { CompiledPlan, CompiledStarter } from "../engine/CompiledPlan.ts";
import { tieStrengths } from "../network/tieStrengths.ts";
import { audienceSegments } from "../plans/audienceSegments.ts";
import { PICK_EPSILON } from "../plans/pickedStarters.ts";
import { segmentMembers } from "../plans/segmentMembers.ts";
import { rootKey } from "../randomness/RootKey.ts";
import { chooseNodes, choosingRoot, type SeedingTask } from "../seeding/chooseNodes.ts";
import { purseOf } from "../seeding/Purse.ts";
import type { SeedingMethod } from "../seeding/seedingMethods.ts";
import { spreadBounds } from "../seeding/spreadBounds.ts";
import { DEFAULT_LEVEL } from "../statistics/Interval.ts";
import { signChance } from "../statistics/signChance.ts";
import { type Ignited, type IgnitionChance, ignitedWorlds, ignitionChance } from "../tipping/Ignited.ts";
import type { Estimate } from "../tipping/networkPercolation.ts";
import type { BetterSeeds, PlanRemedies } from "../tipping/ScenarioTipping.ts";
import { isStaggered, startTogether } from "../tipping/startTogether.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { type PlanReach, reachOfPlans } from "./reachOfPlans.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";

/** Strategies for spreads of which no guarantee is known: all are run, and the best is told. */
const TRIED = ["degree", "degree-discount", "community", "clustered"] as const;

/**
 * What else might tip a plan, at the scenario's own transmissibility and in its worlds: as many people,
 * better chosen (OPIM-C where the spread has its guarantee, else the best of four strategies), and all at
 * once. Better is what ignites in more of the same worlds than luck would make it. alphaOf: where a plan tips
 * that can be flooded; null where it cannot.
 *
 * Source      `chooseNodes`, `startTogether`; `signChance` with Bonferroni over the strategies that were tried
 * Randomness  worlds 0, 1, … of the scenario; choosing has a root of its own
 * Cost        that of choosing on the calling thread, up to six runs a world over the threads, and a flood
 * Failure     that of `reachOfPlans`
 */
export const tipRemedies = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  plan: CompiledPlan,
  alphaOf: ((plan: CompiledPlan) => Effect.Effect<Estimate | undefined>) | null,
  options: RunScenarioOptions,
) {
  const { scenario, network } = loaded;
  const chosen = betterSeeds(loaded, plan);
  const together = isStaggered(plan) ? startTogether(plan) : null;
  const variants = [...chosen.map((each) => each.plan), ...(together === null ? [] : [together])];
  const plans = [plan, ...variants];
  const contexts = plans.map((each) => foldContext(scenario, network.people.count, each));
  const reached = yield* reachOfPlans(loaded, { plans, contexts }, options);
  const ignited = contexts[0]?.ignition as Ignited;
  const chances = reached.map((reach) => ignitionChance(reach, ignited));
  const most = Math.max(...chances.slice(1, chosen.length + 1).map(({ probability }) => probability));
  const at = chances.findIndex(({ probability }, i) => i > 0 && probability === most);
  const best = chosen[at - 1];
  const [before, after] = [0, at].map((i) => ignitedWorlds(reached[i] ?? NOTHING, ignited));
  const alpha50 = best === undefined || alphaOf === null ? undefined : yield* alphaOf(best.plan);
  return {
    written: chances[0] as IgnitionChance,
    ...(best === undefined
      ? {}
      : {
          betterSeeds: {
            ...(chances[at] as IgnitionChance),
            by: best.by,
            people: best.people,
            tried: chosen.map(({ by }) => by),
            ...betterThanLuck(after ?? [], before ?? [], chosen.length),
            ...(alpha50 === undefined ? {} : { alpha50 }),
          },
        }),
    ...(together === null
      ? {}
      : { together: { ...(chances.at(-1) as IgnitionChance), same: isSame(reached[0], reached.at(-1)) } }),
  } satisfies PlanRemedies;
});

const NOTHING: PlanReach = { sharers: new Uint32Array(), started: new Uint32Array() };

/** Whether it ignites in more of the same worlds, and how likely luck alone makes such a difference. */
function betterThanLuck(
  ignited: readonly boolean[],
  before: readonly boolean[],
  tried: number,
): Pick<BetterSeeds, "byLuck" | "better"> {
  const gained = ignited.filter((each, world) => each && !before[world]).length;
  const lost = before.filter((each, world) => each && !ignited[world]).length;
  const byLuck = Math.min(1, tried * signChance(gained, lost));
  return { byLuck, better: gained > lost && byLuck < 1 - DEFAULT_LEVEL };
}

const isSame = (one: PlanReach | undefined, other: PlanReach | undefined): boolean =>
  one?.sharers.every((sharers, world) => sharers === other?.sharers[world]) ?? false;

const peopleOf = ({ nodes, randomCount }: CompiledStarter): number => nodes.length + randomCount;

/** The plan with as many people chosen by a strategy, in its starters' places; none where it picks nobody. */
function betterSeeds(
  loaded: LoadedScenario,
  plan: CompiledPlan,
): readonly { readonly by: SeedingMethod; readonly people: number; readonly plan: CompiledPlan }[] {
  const { scenario, network } = loaded;
  const count = plan.starters.reduce((sum, starter) => sum + peopleOf(starter), 0);
  const among = pickedAmong(loaded, plan);
  if (count === 0 || count >= plan.nodes || among === null) return [];
  const task: SeedingTask = {
    network,
    strengths: tieStrengths(network, scenario.ties.scheme, rootKey(scenario.network.seed ?? scenario.seed)),
    plan,
    allowed: among.allowed,
    purse: purseOf(count),
    epsilon: PICK_EPSILON,
    root: choosingRoot(scenario.seed),
  };
  const hasGuarantee = spreadBounds(plan).reasons.length === 0;
  return (hasGuarantee ? (["opim"] as const) : TRIED).map((by) => {
    const { nodes } = chooseNodes(by, task);
    let next = 0;
    const starters = plan.starters.map((starter) => {
      const own = nodes.subarray(next, next + peopleOf(starter));
      next += own.length;
      return { ...starter, nodes: own.slice(), randomCount: 0, allowed: null };
    });
    return { by, people: count, plan: { ...plan, starters } };
  });
}

/** Among whom the plan picks: everybody, or the one segment that all its picks are from; null: several. */
function pickedAmong(
  { scenario, network }: LoadedScenario,
  { index }: CompiledPlan,
): { readonly allowed: Uint8Array | null } | null {
  const starters = scenario.plans[index]?.starters ?? [];
  const segments = new Set(starters.flatMap((each) => ("pick" in each ? [each.pick.within] : [])));
  if (segments.size > 1) return null;
  const [within = null] = segments;
  const { audience, network: spec, seed } = scenario;
  const codes = audienceSegments(audience.segments, spec.attributes, network.people, spec.seed ?? seed);
  const from = { people: network.people, names: audience.segments.map(({ name }) => name), codes };
  const members = segmentMembers(from, within, 0, [], () => ({}));
  return "allowed" in members ? members : null;
}
