import { decodeScenario, type ScenarioOverride } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { scenarioText } from "../model/scenarioText.ts";
import type { InputRange } from "../model/Uncertain.ts";
import { inputValue } from "../plans/inputValue.ts";
import type { LoadedScenario } from "./loadScenario.ts";

/** An input with a range; in several scenarios that give it the same one, it is one input. */
export interface UncertainInput {
  readonly range: InputRange;
  /** It takes whole numbers only. */
  readonly whole: boolean;
  /** By their place. */
  readonly scenarios: readonly number[];
}

/** The inputs of scenarios that are to be compared, in the order of their files. */
export function uncertainInputs(scenarios: readonly LoadedScenario[]): readonly UncertainInput[] {
  const found: { range: InputRange; whole: boolean; scenarios: number[] }[] = [];
  for (const [place, { scenario }] of scenarios.entries()) {
    for (const range of scenario.uncertain) {
      const known = found.find((each) => JSON.stringify(each.range) === JSON.stringify(range));
      if (known === undefined) found.push({ range, whole: isWhole(scenario, range), scenarios: [place] });
      else known.scenarios.push(place);
    }
  }
  return found;
}

/** A part of a range at which no whole number is likely to lie. */
const ODD_PART = 0.381966;

/** Where both ends are whole numbers, whether nothing between them can be. */
function isWhole(scenario: Scenario, range: InputRange): boolean {
  if (range.unit !== "" || !Number.isInteger(range.low) || !Number.isInteger(range.high)) return false;
  return "problems" in withInputs(scenario, [overrideOf(range, ODD_PART, false)]);
}

function overrideOf(range: InputRange, part: number, whole: boolean): ScenarioOverride {
  const value = JSON.stringify(inputValue(range, part, whole));
  return { path: range.path, value, flag: `uncertain.${range.path} at ${value}` };
}

function withInputs(
  scenario: Scenario,
  overrides: readonly ScenarioOverride[],
): { readonly scenario: Scenario } | { readonly problems: readonly Problem[] } {
  return decodeScenario(scenarioText({ ...scenario, uncertain: [] }), { overrides });
}

/**
 * A scenario with its inputs at a point of the ranges, each from 0 to 1; or what keeps it from being one
 * there: ends that are fine on their own need not go together.
 */
export function scenarioAt(
  scenario: Scenario,
  place: number,
  inputs: readonly UncertainInput[],
  point: Float64Array,
): ReturnType<typeof withInputs> {
  const overrides = inputs.flatMap(({ range, whole, scenarios }, input) =>
    scenarios.includes(place) ? [overrideOf(range, point[input] as number, whole)] : [],
  );
  return overrides.length === 0 ? { scenario } : withInputs(scenario, overrides);
}
