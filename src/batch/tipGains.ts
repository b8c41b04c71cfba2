import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { type CampaignGains, campaignGains } from "../tipping/campaignGains.ts";
import { type Mechanism, mechanismsOf, withoutMechanism } from "../tipping/mechanismsOf.ts";
import { type PlanParts, partsOfPlan } from "../tipping/partsOfPlan.ts";
import type { GainWithout, PlanGains } from "../tipping/ScenarioTipping.ts";
import { isStaggered, startTogether } from "../tipping/startTogether.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { type PlanReach, reachOfPlans } from "./reachOfPlans.ts";
import { foldContext, type RunScenarioOptions } from "./runScenario.ts";

/** Plans to hold against each other: the whole at once, as it is written if that is staggered, its parts. */
interface GainPlans {
  readonly together: CompiledPlan;
  readonly written: CompiledPlan | null;
  readonly parts: PlanParts | null;
}

/**
 * What it brings a plan to start at many points and at one time, at the scenario's own transmissibility; and
 * by which of its mechanisms, found by switching off each in the same worlds where a gain is more than 1
 * beyond noise.
 *
 * Source      `campaignGains`, `mechanismsOf`
 * Randomness  worlds 0, 1, … of the scenario
 * Cost        a run a world for the whole, twice if staggered, and for each part; where there is a gain, once
 *             more for each mechanism and for all of them
 * Failure     that of `reachOfPlans`
 */
export const tipGains = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  plan: CompiledPlan,
  options: RunScenarioOptions,
) {
  const whole = startTogether(plan);
  const parts = partsOfPlan(whole);
  const plans: GainPlans = { together: whole, written: isStaggered(plan) ? plan : null, parts };
  const [found] = yield* gainsOf(loaded, [plans], options);
  const gains = found as CampaignGains;
  const mechanisms = [...mechanismsOf(plan).keys()];
  const isMore = (gain: keyof CampaignGains): boolean => isGain(gains[gain]);
  const looks = { superposition: isMore("superposition"), synchrony: isMore("synchrony") };
  const without: GainWithout[] = [];
  if ((looks.superposition || looks.synchrony) && mechanisms.length > 0) {
    const wanted: GainPlans = {
      together: whole,
      written: looks.synchrony ? plans.written : null,
      parts: looks.superposition ? parts : null,
    };
    const variants = [...mechanisms.map((each) => [each]), ...(mechanisms.length > 1 ? [mechanisms] : [])];
    const rest = yield* gainsOf(
      loaded,
      variants.map((each) => switchedOff(wanted, each)),
      options,
    );
    without.push(...rest.map((each, i) => ({ mechanism: mechanisms[i] ?? ("all" as const), ...each })));
  }
  const producers = (gain: keyof CampaignGains): readonly Mechanism[] =>
    without.flatMap((each) => (each.mechanism === "all" || isGain(each[gain]) ? [] : [each.mechanism]));
  return {
    ...gains,
    parts: parts?.plans.length ?? 1,
    of: parts?.of ?? "starters",
    mechanisms,
    without,
    producedBy: {
      ...(looks.superposition ? { superposition: producers("superposition") } : {}),
      ...(looks.synchrony ? { synchrony: producers("synchrony") } : {}),
    },
  } satisfies PlanGains;
});

/** More than 1 beyond noise. */
const isGain = (gain: CampaignGains[keyof CampaignGains]): boolean => (gain?.ci?.[0] ?? 0) > 1;

function switchedOff({ together, written, parts }: GainPlans, off: readonly Mechanism[]): GainPlans {
  const changed = (plan: CompiledPlan): CompiledPlan => off.reduce(withoutMechanism, plan);
  return {
    together: changed(together),
    written: written && changed(written),
    parts: parts && { ...parts, plans: parts.plans.map(changed) },
  };
}

/** The gains of each of several sets of plans, all of them run at once. */
const gainsOf = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  sets: readonly GainPlans[],
  options: RunScenarioOptions,
) {
  const { scenario, network } = loaded;
  const ordered = sets.map(({ together, written, parts }) => [
    together,
    ...(written === null ? [] : [written]),
    ...(parts?.plans ?? []),
  ]);
  const plans = ordered.flat();
  const contexts = plans.map((plan) => ({
    ...foldContext(scenario, network.people.count, plan),
    // A starter taken apart is as many as its people.
    starters: plan.starters.map((_, number) => `${number}`),
  }));
  const reached = yield* reachOfPlans(loaded, { plans, contexts }, options);
  let next = 0;
  return sets.map(({ written, parts }, set): CampaignGains => {
    const own = reached.slice(next, next + (ordered[set] as readonly CompiledPlan[]).length);
    next += own.length;
    const [together, ...others] = own.map(({ sharers }: PlanReach) => sharers) as [
      Uint32Array,
      ...Uint32Array[],
    ];
    const gains = campaignGains({
      together,
      alone: others.slice(written === null ? 0 : 1),
      staggered: (written === null ? undefined : others[0]) ?? together,
    });
    return {
      ...(parts === null || gains.superposition === undefined ? {} : { superposition: gains.superposition }),
      ...(written === null || gains.synchrony === undefined ? {} : { synchrony: gains.synchrony }),
    };
  });
});
