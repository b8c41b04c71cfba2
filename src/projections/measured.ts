import { meanSample, type PlanSample, ratioSample, tailSample } from "../statistics/PlanSample.ts";
import { survivalSample } from "../statistics/survivalSample.ts";
import { type Measure, measures } from "./measures.ts";
import type { AskedMeasure } from "./ScenarioComparison.ts";
import type { FoldedWorlds, WorldValues } from "./WorldValues.ts";

/** Judged by its worst worlds, a plan is judged by this part of them. */
const WORST_LEVEL = 0.95;

/**
 * One measure of several plans in the worlds in which all of them have it: one sample each. Null where a plan
 * does not have the measure, or they have no world in common.
 *
 * Source      `PlanSample`; times up to the last one of all plans, so that all are watched for equally long
 * Arrays      states of the plans, by world
 * Randomness  none
 * Cost        O(worlds) a plan, a sort where they are judged by their worst worlds or by times
 * Failure     never
 */
export function measured(
  { name, of, worst = false }: AskedMeasure,
  plans: readonly FoldedWorlds[],
): readonly PlanSample[] | null {
  const measure: Measure = measures[name];
  const found = plans.map((plan) => measure.values(plan, of));
  if (found.some((each) => each === null)) return null;
  const columns = found as readonly WorldValues[];
  const [first] = columns;
  const worlds = Array.from(first?.known.keys() ?? []).filter((world) =>
    columns.every(({ known }) => (known[world] ?? 0) > 0),
  );
  if (worlds.length === 0) return null;
  const horizon = Math.max(...columns.map((each) => each.horizon ?? 0));
  const samples = columns.map(({ values, per, happened }) => {
    const column = (each: ArrayLike<number>): number[] => worlds.map((world) => each[world] as number);
    if (worst) return tailSample(column(values), WORST_LEVEL, measure.better === "more" ? "least" : "most");
    if (happened !== undefined) return survivalSample(column(values), column(happened), horizon);
    return per === undefined ? meanSample(column(values)) : ratioSample(column(values), column(per));
  });
  return samples.some(({ value }) => Number.isNaN(value)) ? null : samples;
}
