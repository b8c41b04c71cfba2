import * as Argument from "effect/cli/Argument";
import { pathParam } from "./pathParam.ts";

/** The scenario that most commands are about. */
export const scenarioArgument = pathParam("argument", "scenario").pipe(
  Argument.withDescription("Scenario file (YAML or JSON)"),
);
