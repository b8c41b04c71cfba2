import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scenarioJsonSchema } from "../../src/model/scenarioJsonSchema.ts";

const file = new URL("../../scenarios/scenario.schema.json", import.meta.url);

interface ObjectSchema {
  readonly additionalProperties: boolean;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
}

describe("scenarioJsonSchema", () => {
  it("is what scenarios/scenario.schema.json holds (to renew it: `skipstone schema`)", () => {
    expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  });

  it("knows the keys that are read, refuses others, and requires what has no default", () => {
    const { additionalProperties, required, properties } = scenarioJsonSchema() as ObjectSchema;
    expect(additionalProperties).toBe(false);
    expect(required).toEqual(["network", "content", "plans"]);
    expect(properties.uncertain?.default).toEqual({});
    expect(properties.runs?.default).toBe(400);
  });
});
