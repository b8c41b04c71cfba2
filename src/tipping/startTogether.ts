import type { CompiledPlan, CompiledStarter } from "../engine/CompiledPlan.ts";

/** Whether some starter waits, or acts later than another. */
export const isStaggered = ({ starters }: CompiledPlan): boolean =>
  starters.some((starter) => waits(starter) || starter.tick !== starters[0]?.tick);

/** A plan whose starters all act at its first tick, whatever they waited for. */
export function startTogether(plan: CompiledPlan): CompiledPlan {
  const fixed = plan.starters.filter((starter) => !waits(starter));
  const first = Math.min(...(fixed.length > 0 ? fixed : plan.starters).map(({ tick }) => tick));
  return {
    ...plan,
    starters: plan.starters.map(
      ({ push, ...starter }): CompiledStarter => ({
        ...starter,
        tick: first,
        ...(push === undefined ? {} : { push: { ...push, wait: null } }),
      }),
    ),
  };
}

const waits = ({ push }: CompiledStarter): boolean => (push?.wait ?? null) !== null;
