import { nearestNames } from "../model/nearestNames.ts";
import type { Problem } from "../model/Problem.ts";
import { type MeasureName, measures } from "../projections/measures.ts";
import type { AskedMeasure } from "../projections/ScenarioComparison.ts";

const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measures, name);

/** What can be counted in one segment alone. */
const IN_SEGMENTS: readonly string[] = ["sharers", "viewers"] satisfies readonly MeasureName[];

/** Reads `--metric`: a measure, or `viewers:SEGMENT`. */
export function parseMetric(text: string): AskedMeasure | Problem {
  const at = text.indexOf(":");
  const [name, segment] = at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  if (isMeasure(name) && (segment === null || (segment !== "" && IN_SEGMENTS.includes(name))))
    return { name, segment };
  const names = Object.keys(measures);
  const near = nearestNames(name, names, 3);
  const shown = near.length === 0 || isMeasure(name) ? names : near;
  const values = { metric: text, names: shown.join(", ") };
  return { code: "E-CLI-053", severity: "error", place: { path: "--metric" }, values };
}
