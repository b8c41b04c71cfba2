import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeScenario } from "../../src/model/decodeScenario.ts";
import { scenarioText } from "../../src/model/scenarioText.ts";

describe("scenarioText", () => {
  it("decodes to the same scenario, whatever its names and numbers", () => {
    const name = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
      fc.constantFrom(
        "007",
        "__proto__",
        "10",
        "null",
        "true",
        "- a",
        "a: b",
        "#",
        "<<",
        "1e3",
        "*x",
        ".inf",
      ),
    );
    const planName = name.filter((text) => text.trim() !== "" && text !== "<<");
    const values = fc.record({
      plans: fc.uniqueArray(planName, { minLength: 1, maxLength: 5 }),
      ids: fc.array(name, { minLength: 1, maxLength: 5 }),
      seed: name,
      title: name,
      transmissibility: fc.double({ min: 0, max: 1, noNaN: true }),
      percentage: fc.integer({ min: 1, max: 1_000_000 }).map((digits) => `${digits / 10_000}%`),
      horizon: fc.option(fc.integer({ min: 1, max: 1_000_000_000 })),
    });
    fc.assert(
      fc.property(values, ({ plans, ids, seed, title, transmissibility, percentage, horizon }) => {
        const starters = [
          { starter: "people", ids },
          { starter: "influencers", pick: { by: "random", count: 3, pin: true } },
        ];
        const startersText = JSON.stringify(starters);
        const json = `{ "info": { "title": ${JSON.stringify(title)} }, "seed": ${JSON.stringify(seed)},
          "network": { "kind": "power-law", "people": 99, "exponent": 2.1, "minTies": 1, "maxTies": 9 },
          "content": { "transmissibility": ${transmissibility} }, "horizon": ${horizon},
          "ignition": { "atLeast": "${percentage}" }, "measure": ["sharers"],
          "expect": [{ "finding": "a.b", "is": "x" }, { "finding": "c", "between": [0, 1] }],
          "plans": { ${plans.map((plan) => `${JSON.stringify(plan)}: ${startersText}`).join()} } }`;
        const decoded = decodeScenario(json, { file: "a.json" });
        if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
        expect(decodeScenario(scenarioText(decoded.scenario))).toHaveProperty("scenario", decoded.scenario);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
