import { measures } from "../projections/measures.ts";
import type { ScenarioComparison } from "../projections/ScenarioComparison.ts";
import { writtenMeasure } from "./measureName.ts";
import { overRangesJson } from "./overRangesText.ts";
import { type Json, jsonHead, type ReportHead } from "./runJson.ts";

/** The JSON of `compare`: field names are part of the contract, parts that do not apply are absent. */
export const compareJson = (report: ReportHead, comparison: ScenarioComparison): Json => ({
  ...jsonHead("compare", report),
  ...comparisonJson(comparison),
});

/** What is behind its head. */
export function comparisonJson(comparison: ScenarioComparison): Record<string, Json> {
  const { measure, baseline, worlds, plans, pairs, best, groups, frontier, overRanges } = comparison;
  const nameOf = (plan: number): string => plans[plan]?.name ?? "";
  return {
    worlds,
    baseline: nameOf(baseline),
    metric: writtenMeasure(measure),
    better: measures[measure.name].better,
    plans: new Map(
      plans.map(({ name, value, ci }): [string, Json] => [
        name,
        { value, ...(ci === undefined ? {} : { ci }) },
      ]),
    ),
    pairs: pairs.map(
      ({ plan, against, ...pair }, i): Json => ({
        plan: nameOf(plan),
        against: nameOf(against),
        ...(pair as unknown as Record<string, Json>),
        ...overRangesJson(overRanges, i),
      }),
    ),
    best: new Map(plans.map(({ name }, plan): [string, Json] => [name, best[plan] as number])),
    groups: groups.map((group) => group.map(nameOf)),
    ...(frontier === undefined
      ? {}
      : {
          frontier: {
            axes: frontier.axes,
            reach: frontier.reach,
            plans: new Map(
              frontier.dominatedBy.map((by, plan): [string, Json] => [
                nameOf(plan),
                {
                  ...Object.fromEntries(
                    frontier.axes.map((axis, i) => [axis, frontier.points[plan]?.[i] as number]),
                  ),
                  ...(by === null ? {} : { dominatedBy: nameOf(by) }),
                },
              ]),
            ),
          },
        }),
  };
}
