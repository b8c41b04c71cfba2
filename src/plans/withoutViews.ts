import type { CompiledPlan } from "../engine/CompiledPlan.ts";

/**
 * A plan in whose runs nobody counts who sees it, which takes much less time where it is seen often: the same
 * people share at the same ticks. Where a starter waits for viewers it is left as it is.
 *
 * Source      the laws of the kernels: what is written down changes no run
 * Cost        O(starters)
 * Failure     never
 */
export function withoutViews(plan: CompiledPlan): CompiledPlan {
  const waits = plan.starters.some(({ push }) => {
    const wait = push?.wait ?? null;
    return wait !== null && wait.kind === "when" && wait.viewers !== null;
  });
  return waits ? plan : { ...plan, views: "none" };
}
