import type { Scenario } from "./Scenario.ts";

/**
 * What a scenario says to its readers, how much of it is run, kept and looked at, and what it costs.
 */
const unheard: readonly string[] = [
  ...["info", "expect", "runs", "precision", "record", "measure", "spiral", "uncertain"],
  ...["plans.*.starters.*.price", "plans.*.starters.*.cpm"],
  ...["costs.currency", "costs.perClick", "costs.revenue", "costs.ave", "costs.cpc", "costs.search"],
];

/**
 * Keys that came after stores had been written, with the defaults that mean what was meant before there was
 * such a key: with these they are left out. A mapping of which nothing is left after that has {} as its
 * default.
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
  "audience.represents": 1,
  "audience.attention": null,
  "audience.fake": null,
  "audience.segments.*.click": null,
  "audience.segments.*.convert": null,
  "audience.segments.*.win": null,
  "audience.segments.*.lose": null,
  "audience.segments": [],
  audience: {},
  "content.delay": null,
  "content.spoofing": 0,
  "content.negativity.transmissibility": 1,
  "content.negativity.speed": 1,
  "content.negativity": {},
  "content.novelty": null,
  channels: [],
  watch: null,
  response: null,
  "costs.clickRate": null,
  "costs.conversionRate": null,
  costs: {},
  "plans.*.starters.*.when": null,
  "plans.*.starters.*.channel": null,
  "plans.*.starters.*.trust": null,
  "plans.*.starters.*.annoyance": 0,
};

/**
 * A scenario as one line of text that is the same for any two scenarios whose worlds hold the same events:
 * defaults written out, keys in order, and without what decides no event. Its hash names the scenario, and
 * stores are continued by it.
 */
export function canonicalScenario(scenario: Scenario): string {
  return JSON.stringify(deciding(scenario, ""));
}

/**
 * Keys by code unit, at every level; lists keep their order. Keys are those of the Schema, never a
 * person's. `above` is where the value stands.
 */
function deciding(value: unknown, above: string): unknown {
  if (Array.isArray(value)) return value.map((each) => deciding(each, `${above}*.`));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, deciding(inner, `${above}${key}.`)] as const)
    .filter(([key, inner]) => isHeard(`${above}${key}`, inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isHeard(key: string, value: unknown): boolean {
  // No costs at all, and costs that decide nothing, are one.
  if (unheard.includes(key) || (key === "costs" && value === null)) return false;
  return JSON.stringify(laterDefaults[key]) !== JSON.stringify(value);
}
