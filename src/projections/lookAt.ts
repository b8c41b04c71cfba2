import { meanInterval } from "../statistics/meanInterval.ts";
import type { Summary } from "../statistics/Summary.ts";
import { type PlanLook, stoppingRule } from "../statistics/stoppingRule.ts";
import type { RunStates } from "./findings.ts";
import type { FoldContext } from "./Projection.ts";
import { runTotals } from "./runTotals.ts";
import type { StoppedPlan, Stopping } from "./Stopping.ts";
import { spiral } from "./spiral.ts";

/** Nothing is known yet. */
const NOTHING: PlanLook = { worlds: 0, mean: 0, half: Number.POSITIVE_INFINITY, ignitions: 0, most: 0 };

/**
 * How precisely a plan's measure is known from the worlds that are folded.
 *
 * Source      `stoppingRule`; Student's interval of a mean, `probabilityInterval` of a chance
 * Arrays      the states' columns, by world
 * Randomness  none
 * Cost        that of finishing the totals and, for spirals, their part
 * Failure     too wide where nothing is folded, or nothing of the kind
 */
export function lookAt(
  name: string,
  states: RunStates,
  context: FoldContext,
  asked: Pick<Stopping, "metric" | "precision">,
): StoppedPlan {
  const look = planLook(states, context, asked.metric);
  const { mean, half, ignitions } = look;
  const known = Number.isFinite(half) && mean !== 0;
  return {
    name,
    ...(known ? { precision: half / Math.abs(mean) } : {}),
    seen: ignitions,
    short: stoppingRule(look, asked.precision),
  };
}

/** The same, before it is judged. */
export function planLook(states: RunStates, context: FoldContext, metric: Stopping["metric"]): PlanLook {
  if (!states.totals.known.some((known) => known > 0)) return NOTHING;
  const { worlds, sharers, viewers, ignition } = runTotals.finish(states.totals, context);
  const chance = metric === "spiral" ? spiral.finish(states.spiral, context).spiral : ignition;
  // Of what was counted in fewer worlds, as many as that share of all.
  const ignitions = Math.round((chance?.probability ?? 0) * worlds);
  if (metric === "ignition" || metric === "spiral") {
    if (chance === undefined) return NOTHING;
    const [low, high] = chance.ci;
    return { worlds, mean: chance.probability, half: (high - low) / 2, ignitions, most: 1 };
  }
  const summary = metric === "viewers" ? viewers : sharers;
  if (summary === undefined) return NOTHING;
  return { worlds, mean: summary.mean, half: halfOf(summary, worlds), ignitions, most: context.people };
}

const halfOf = ({ mean, se }: Summary, worlds: number): number =>
  se === undefined ? Number.POSITIVE_INFINITY : meanInterval(mean, se, worlds)[1] - mean;
