import * as Schema from "effect/Schema";
import { stringify } from "yaml";
import { unmarkNames } from "./nameMark.ts";
import { Scenario } from "./Scenario.ts";

const encode = Schema.encodeSync(Scenario);

/**
 * A scenario as YAML that decodes to the same scenario: every default written out, every override applied.
 * It is what stores keep, so that a run can be brought back without the file it came from.
 */
export function scenarioText(scenario: Scenario): string {
  return stringify(unmarkNames(encode(scenario)));
}
