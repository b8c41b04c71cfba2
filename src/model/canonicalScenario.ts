import type { Scenario } from "./Scenario.ts";

/** What a scenario says to its readers, and how much of it is run, kept and looked at. */
const unheard = [
  "info",
  "expect",
  "runs",
  "record",
  "measure",
] as const satisfies readonly (keyof Scenario)[];

/**
 * A scenario as one line of text that is the same for any two scenarios whose worlds hold the same events:
 * defaults written out, keys in order, and without what decides no event. Its hash names the scenario, and
 * stores are continued by it: a key that a later version adds must be left out here while it has its default.
 */
export function canonicalScenario(scenario: Scenario): string {
  const deciding = Object.entries(scenario).filter(([key]) => !(unheard as readonly string[]).includes(key));
  return JSON.stringify(sorted(Object.fromEntries(deciding)));
}

/**
 * Keys by code unit, at every level; lists keep their order. Keys are those of the Schema, never a
 * person's.
 */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
