import * as Argument from "effect/cli/Argument";
import { help } from "./help.ts";
import { pathParam } from "./pathParam.ts";

/** The scenario that most commands are about. */
export const scenarioArgument = pathParam("argument", "scenario").pipe(
  Argument.withDescription(help.arguments.scenario),
);
