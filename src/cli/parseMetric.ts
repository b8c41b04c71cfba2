import type { Problem } from "../model/Problem.ts";
import {
  hasWorstWorlds,
  type Measure,
  type MeasureName,
  measures,
  VIEWINGS,
  VIEWINGS_MOST,
} from "../projections/measures.ts";
import type { AskedMeasure } from "../projections/ScenarioComparison.ts";
import { nearestMeasures } from "./nearestMeasures.ts";

const isMeasure = (name: string): name is MeasureName => Object.hasOwn(measures, name);

/** The worst 5 % of worlds, by any measure of which each world has a number of its own. */
const WORST = "cvar:";
/** Names that were measures once. */
const FORMER = new Map([["worst-negative", `${WORST}negative`]]);

/** Reads `--metric`: a measure, `viewers:SEGMENT`, `hot-topic:CHANNEL`, `effective-reach:N`, `cvar:MEASURE`. */
export function parseMetric(text: string): AskedMeasure | Problem {
  const whole = FORMER.get(text) ?? text;
  const worst = whole.startsWith(WORST);
  const rest = worst ? whole.slice(WORST.length) : whole;
  const colon = rest.indexOf(":");
  const [name, of] = colon === -1 ? [rest, null] : [rest.slice(0, colon), rest.slice(colon + 1)];
  if (!isMeasure(name)) return problem("E-CLI-053", { metric: text, names: nearNames(rest, worst) });
  const measure: Measure = measures[name];
  if (of === "" || (of !== null && measure.of === undefined))
    return problem("E-CLI-053", { metric: text, names: Object.keys(measures).join(", ") });
  if (worst && !hasWorstWorlds(name))
    return problem("E-CLI-075", { metric: name, names: nearNames("", true) });
  const asked = worst ? { name, worst } : { name };
  if (measure.of !== "viewings") return { ...asked, of };
  const times = Number(of ?? VIEWINGS);
  return /^\d+$/.test(of ?? "1") && times >= 1 && times <= VIEWINGS_MOST
    ? { ...asked, of: String(times) }
    : problem("E-CLI-077", { times: of ?? "", most: VIEWINGS_MOST });
}

const problem = (code: string, values: Problem["values"]): Problem => ({
  ...{ code, severity: "error", values },
  place: { path: "--metric" },
});

/** What somebody who wrote this may have meant; all that there is, where nothing is near. */
function nearNames(written: string, worst: boolean): string {
  const all = Object.keys(measures) as MeasureName[];
  const fitting = worst ? all.filter(hasWorstWorlds) : all;
  const near = written === "" ? [] : nearestMeasures(written, fitting);
  const shown = near.length === 0 ? fitting : near;
  return shown.map((name) => (worst && !name.startsWith(WORST) ? `${WORST}${name}` : name)).join(", ");
}
