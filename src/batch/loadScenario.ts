import * as Effect from "effect/Effect";
import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import { decodeScenario, type PlaceOf, type ScenarioOverride } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { ScenarioLimits } from "../model/ScenarioLimits.ts";
import { scenarioText } from "../model/scenarioText.ts";
import type { Network } from "../network/Network.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { ignitionThreshold } from "../plans/ignitionThreshold.ts";
import { outOfReach } from "../plans/outOfReach.ts";
import { delayTicks, ONE_TICK } from "../randomness/DelayTable.ts";
import { findBadByte } from "../sources/readers/findBadByte.ts";
import { inputFile, readWhole } from "./InputFile.ts";
import { type OpenedNetwork, type OpenOptions, openNetwork } from "./openNetwork.ts";
import { ProblemsFound } from "./ProblemsFound.ts";

/** A scenario that was read and decoded. */
export interface DecodedFile {
  readonly file: string;
  readonly scenario: Scenario;
  readonly warnings: readonly Problem[];
  readonly placeOf: PlaceOf;
}

/** A scenario, its network and its plans, ready to run. */
export interface LoadedScenario extends OpenedNetwork {
  readonly file: string;
  /** Text that decodes to this very scenario, overrides included. */
  readonly text: string;
  readonly scenario: Scenario;
  readonly plans: readonly CompiledPlan[];
  /** What content.transmissibility comes to on the network. */
  readonly transmissibility: number;
}

/** Stage 1: a scenario file to a scenario, or all its problems. */
export const decodeFile = Effect.fnUntraced(function* (
  path: string,
  overrides: readonly ScenarioOverride[],
): Effect.fn.Return<DecodedFile, ProblemsFound> {
  const found = (code: string, values: Problem["values"]) =>
    new ProblemsFound({ problems: [{ code, severity: "error", place: { file: path }, values }] });
  const file = yield* inputFile(path);
  if (file.size > ScenarioLimits.size) {
    return yield* found("E-SCENARIO-003", { size: file.size, most: ScenarioLimits.size });
  }
  const text = utf8(yield* readWhole(file));
  if (typeof text !== "string") return yield* found("E-CLI-004", { path, offset: text.offset });
  const decoded = decodeScenario(text, { file: path, overrides });
  if ("problems" in decoded) return yield* new ProblemsFound({ problems: decoded.problems });
  return { file: path, ...decoded };
});

/** Text of bytes, or where they stop being UTF-8. */
function utf8(bytes: Uint8Array): string | { readonly offset: number } {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { offset: findBadByte(bytes, 0, bytes.length) };
  }
}

/** Stages 2 and 3: the network of a decoded scenario, and its plans on it. */
export const loadScenario = Effect.fnUntraced(function* (
  decoded: DecodedFile,
  options: OpenOptions = {},
): Effect.fn.Return<LoadedScenario, ProblemsFound> {
  const { scenario, file } = decoded;
  const opened = yield* openNetwork(scenario.network, scenario.seed, file, options);
  const { plans, transmissibility, warnings } = yield* compileOn(decoded, opened.network);
  return {
    ...opened,
    file,
    scenario,
    plans,
    transmissibility,
    text: scenarioText(scenario),
    warnings: [...decoded.warnings, ...opened.warnings, ...warnings, ...planWarnings(decoded, plans)],
  };
});

const planWarnings = (decoded: DecodedFile, plans: readonly CompiledPlan[]): readonly Problem[] => [
  ...clockWarnings(decoded, plans),
  ...reachWarnings(decoded, plans),
  ...spiralWarnings(decoded, plans),
];

/** A quarter of all 31-bit coins. */
const QUARTER = 0x20000000;
const TICKS_FEWEST = 3;

/** A clock too coarse for its delays: rounding them up to ticks would show. */
function clockWarnings({ scenario, file, placeOf }: DecodedFile, [plan]: readonly CompiledPlan[]) {
  if (scenario.clock === "rounds") return [];
  const delays = (plan?.campaign?.channels ?? []).filter(({ delay }) => delay !== ONE_TICK);
  const ticks = Math.min(...delays.map(({ delay }) => delayTicks(delay, QUARTER)));
  if (ticks >= TICKS_FEWEST) return [];
  const place = { file, ...placeOf(["clock", "tick"]) };
  return [{ code: "E-PLAN-007", severity: "warning", place, values: { ticks } } as const];
}

/** Plans that cannot ignite, because they start where too few people are. */
function reachWarnings({ scenario, file, placeOf }: DecodedFile, plans: readonly CompiledPlan[]) {
  const { atLeast, counts } = scenario.ignition;
  // Where nothing is passed on by design, that it goes nowhere need not be said.
  if (scenario.content.transmissibility === 0) return [];
  return plans.flatMap((plan): readonly Problem[] => {
    const threshold = ignitionThreshold(atLeast, plan.nodes);
    const people = outOfReach(plan, threshold, counts);
    if (people === null) return [];
    const place = { file, ...placeOf(["plans", plan.name]) };
    return [
      { code: "E-PLAN-006", severity: "warning", place, values: { plan: plan.name, people, threshold } },
    ];
  });
}

/** A spiral of more people than there are. */
function spiralWarnings({ scenario, file, placeOf }: DecodedFile, [plan]: readonly CompiledPlan[]) {
  const { atLeast } = scenario.spiral;
  if (plan === undefined || atLeast.kind !== "people" || atLeast.people <= plan.nodes) return [];
  const place = { file, ...placeOf(["spiral", "atLeast"]) };
  const values = { least: atLeast.people, people: plan.nodes };
  return [{ code: "E-SCENARIO-084", severity: "warning", place, values } as const];
}

const compileOn = ({ scenario, file, placeOf }: DecodedFile, network: Network) => {
  const compiled = compilePlans(scenario, network, (path) => ({ file, ...placeOf(path) }));
  return compiled.plans === undefined
    ? Effect.fail(new ProblemsFound({ problems: compiled.problems }))
    : Effect.succeed(compiled);
};
