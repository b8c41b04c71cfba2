import * as Schema from "effect/Schema";
import { Scenario } from "./Scenario.ts";

/**
 * The JSON Schema (draft 2020-12) of scenario files, for editors that complete and check as one types. It
 * knows what decodeScenario accepts, except rules between values.
 */
export function scenarioJsonSchema(): object {
  const { schema, definitions } = Schema.toJsonSchemaDocument(Scenario, { onExcessProperty: "error" });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "skipstone scenario",
    ...schema,
    ...(Object.keys(definitions).length > 0 && { $defs: definitions }),
  };
}
