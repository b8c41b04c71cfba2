import type * as Effect from "effect/Effect";
import { scenarioJsonSchema } from "../model/scenarioJsonSchema.ts";
import { print } from "./print.ts";

/** `schema`: the JSON Schema of scenario files, as scenarios/scenario.schema.json has it. */
export const schemaCommand = (): Effect.Effect<void> => print(JSON.stringify(scenarioJsonSchema(), null, 2));
