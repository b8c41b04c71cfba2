import * as Effect from "effect/Effect";
import type { Stopping } from "../projections/Stopping.ts";
import { DEFAULT_LEVEL } from "../statistics/Interval.ts";
import { looksUpTo, stoppingRule } from "../statistics/stoppingRule.ts";
import type { PlanTip } from "../tipping/ScenarioTipping.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { imprecisePlans } from "./simulateLooks.ts";
import { type TipOptions, tipScenario } from "./tipScenario.ts";

/** Worlds per plan where nothing else is asked for. */
export const TIP_WORLDS = 200;

/**
 * Where a scenario tips, in as many worlds as it says; or, where it asks for a precision, in more and more
 * until the interval of every plan's alpha50 is so narrow. All plans see the same worlds. Half of them ignite
 * at alpha50, so rare ignitions need no guard; a plan that never tips has nothing to be precise about. Each
 * look takes its part of the 5 %, so that the interval keeps its word however often it was looked at.
 *
 * Source      `tipScenario`, `looksUpTo`; Bonferroni over looks
 * Cost        that of the last look, and as much again for those before it
 * Failure     that of `tipScenario`
 */
export const tipUntilPrecise = Effect.fnUntraced(function* (loaded: LoadedScenario, options: TipOptions) {
  const { runs, precision } = loaded.scenario;
  const looks = precision === null ? [runs] : looksUpTo(runs);
  const level = 1 - (1 - DEFAULT_LEVEL) / looks.length;
  const asked = precision === null ? options : { ...options, level };
  for (const [i, worlds] of looks.entries()) {
    const scenario = { ...loaded.scenario, runs: worlds };
    const { tipping, warnings } = yield* tipScenario({ ...loaded, scenario }, asked);
    if (precision === null) return { scenario, tipping, warnings };
    const plans = tipping.plans.map((plan) => alphaOf(plan, precision.width));
    const reached = plans.every(({ short }) => short === null);
    if (!reached && i < looks.length - 1) continue;
    const wanted = { metric: "alpha50", precision: precision.width, atMost: runs } as const;
    const stopping: Stopping = { ...wanted, worlds, reached, plans };
    const short = imprecisePlans(stopping, { file: loaded.file, path: "runs" });
    return { scenario, tipping, warnings: [...warnings, ...short], stopping };
  }
  throw new RangeError("a precision is looked for in one world at least");
});

function alphaOf({ name, tipping: { alpha50, worlds } }: PlanTip, wanted: number): Stopping["plans"][number] {
  if (alpha50 === undefined) return { name, short: null };
  const { value, ci } = alpha50;
  // An interval of order statistics need not lie evenly around the value.
  const half = ci === undefined ? Number.POSITIVE_INFINITY : (ci[1] - ci[0]) / 2;
  const guarded = { worlds, mean: value, half, ignitions: Number.POSITIVE_INFINITY, most: 1 };
  return {
    name,
    ...(Number.isFinite(half) && value > 0 ? { precision: half / value } : {}),
    short: stoppingRule(guarded, wanted),
  };
}
