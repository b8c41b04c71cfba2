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
 * Keys that came after stores had been written, with the defaults that mean what was meant before there was
 * such a key: with these they are left out.
 */
const laterDefaults: Readonly<Record<string, unknown>> = {
  "network.channel": null,
  "network.normalize": "none",
  "network.attributes.followers": null,
  "network.attributes.price": null,
  "network.attributes.channel": null,
  "network.attributes.fake": null,
  "network.attributes.encoding": "utf-8",
  "network.attributes.normalize": "none",
};

/**
 * A scenario as one line of text that is the same for any two scenarios whose worlds hold the same events:
 * defaults written out, keys in order, and without what decides no event. Its hash names the scenario, and
 * stores are continued by it.
 */
export function canonicalScenario(scenario: Scenario): string {
  const deciding = Object.entries(scenario).filter(([key]) => !(unheard as readonly string[]).includes(key));
  return JSON.stringify(sorted(Object.fromEntries(deciding), ""));
}

/**
 * Keys by code unit, at every level; lists keep their order. Keys are those of the Schema, never a
 * person's. `above` is where the value stands.
 */
function sorted(value: unknown, above: string): unknown {
  if (Array.isArray(value)) return value.map((each) => sorted(each, `${above}*.`));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => laterDefaults[`${above}${key}`] !== inner)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner, `${above}${key}.`)]));
}
