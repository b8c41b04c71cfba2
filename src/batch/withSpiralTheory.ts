import { findingClock } from "./findingClock.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { rareSpirals } from "./rareSpirals.ts";
import { reproductionTheory } from "./reproductionTheory.ts";
import type { ScenarioRun } from "./runScenario.ts";
import { spiralOutlook } from "./spiralOutlook.ts";

/**
 * What a scenario came to, and beside it what theory says of reproduction and of spirals, where anybody can
 * turn negative. For those who tell it: the runs themselves need none of it.
 *
 * Cost        that of `reproductionTheory`, once for all plans, and of `spiralOutlook`: some seconds at most
 * Failure     never
 */
export function withSpiralTheory({ plans, scenario }: LoadedScenario, run: ScenarioRun): ScenarioRun {
  const planOf = new Map(plans.map((plan) => [plan.name, plan]));
  const first = planOf.get(run.plans[0]?.name ?? "");
  const theory = first === undefined ? null : reproductionTheory(first);
  const rareSpiral = rareSpirals(theory);
  const clock = findingClock(scenario.clock);
  return {
    ...run,
    plans: run.plans.map((each) => {
      const plan = planOf.get(each.name);
      return {
        ...each,
        ...(theory === null || "upTo" in theory ? {} : { reproduction: theory }),
        ...(plan === undefined || each.findings.spiral === undefined
          ? {}
          : { outlook: spiralOutlook(plan, each.findings, clock, rareSpiral) }),
      };
    }),
    ...(theory !== null && "upTo" in theory ? { reproductionUpTo: theory.upTo } : {}),
  };
}
