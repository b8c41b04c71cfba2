import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalScenario } from "../../src/model/canonicalScenario.ts";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import type { Scenario } from "../../src/model/Scenario.ts";
import { scenarioText } from "../../src/model/scenarioText.ts";
import { problemText } from "../../src/report/messages.ts";
import { anyScenarioText } from "./anyScenario.ts";

function decoded(text: string, file: string): Scenario {
  const result = decodeScenario(text, { file });
  if ("problems" in result)
    throw new Error(`${result.problems.map((each) => problemText(each, "en")).join("\n")}\n${text}`);
  return result.scenario;
}

describe("the text that a store keeps of a scenario", () => {
  it("law: it decodes to the very scenario, whatever its names, seeds and numbers", () => {
    fc.assert(
      fc.property(anyScenarioText, (written) => {
        const scenario = decoded(written, "any.json");
        const text = scenarioText(scenario);
        expect(decoded(text, "kept.yaml")).toEqual(scenario);
        // Written out once more it does not change, so that a store may be copied for ever.
        expect(scenarioText(decoded(text, "kept.yaml"))).toBe(text);
        expect(canonicalScenario(decoded(text, "kept.yaml"))).toBe(canonicalScenario(scenario));
      }),
      { seed: 20260705, numRuns: process.env.SKIPSTONE_LONG ? 5000 : 150 },
    );
  });

  it("given plan names that JavaScript would move or swallow, then they stay, in their order", () => {
    const names = ["b", "10", "__proto__", "2", "constructor", "a"];
    const starter = '[{ "starter": "people", "ids": ["0"] }]';
    const plans = names.map((name) => `${JSON.stringify(name)}: ${starter}`).join(", ");
    const written = `{ "network": { "kind": "karate-club" }, "content": { "transmissibility": 0.1 }, "plans": { ${plans} } }`;
    const kept = decoded(scenarioText(decoded(written, "any.json")), "kept.yaml");
    expect(kept.plans.map(({ name }) => name)).toEqual(names);
  });
});
