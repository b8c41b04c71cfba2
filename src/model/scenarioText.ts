import * as Schema from "effect/Schema";
import { stringify } from "yaml";
import { planNameMark } from "./Plans.ts";
import { Scenario } from "./Scenario.ts";

const encode = Schema.encodeSync(Scenario);

/**
 * A scenario as YAML that decodes to the same scenario: every default written out, every override applied.
 * It is what stores keep, so that a run can be brought back without the file it came from.
 */
export function scenarioText(scenario: Scenario): string {
  const encoded = encode(scenario);
  // A map keeps plan names such as `10` or `__proto__` in their place.
  const plans = new Map(
    Object.entries(encoded.plans).map(([name, starters]) => [name.slice(planNameMark.length), starters]),
  );
  return stringify({ ...encoded, plans });
}
