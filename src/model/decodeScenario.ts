import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { hasHalfLife } from "./Channels.ts";
import { canTurnNegative } from "./canTurnNegative.ts";
import { checkTogether } from "./checkTogether.ts";
import { checkUncertain } from "./checkUncertain.ts";
import { describe } from "./describe.ts";
import { fileOrigin } from "./fileOrigin.ts";
import { type Mistake, mistakeProblem } from "./Mistake.ts";
import { overrideScenario, type ScenarioOverride } from "./overrideScenario.ts";
import { type Path, type PlacedTree, placeAt, treesAt } from "./PlacedTree.ts";
import type { Problem } from "./Problem.ts";
import { plainTree, writtenForms } from "./plainTree.ts";
import { readTree } from "./readTree.ts";
import { Scenario } from "./Scenario.ts";
import { ScenarioLimits } from "./ScenarioLimits.ts";
import { isSpiralAsked } from "./Spiral.ts";
import { writeDuration } from "./Time.ts";
import { translateIssue } from "./translateIssue.ts";

export type { ScenarioOverride } from "./overrideScenario.ts";

export interface DecodeOptions {
  /** Name of the file as people know it; `.json` makes it JSON, anything else YAML. */
  readonly file?: string;
  /** Applied in this order. */
  readonly overrides?: readonly ScenarioOverride[];
}

/** Where the value of a path stands, for what is found wrong with it later. */
export type PlaceOf = (path: Path) => Problem["place"];

/** A scenario, or everything that keeps the text from being one. */
export type DecodedScenario =
  | { readonly scenario: Scenario; readonly warnings: readonly Problem[]; readonly placeOf: PlaceOf }
  | { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * Reads a scenario: YAML or JSON with places, then overrides, then the Schema, then values that must go
 * together.
 *
 * Source      the Schema `Scenario`; rules between values in `checkTogether`
 * Cost        time O(length)
 * Failure     problems with codes, places and suggestions, all of them at once; never throws
 */
export function decodeScenario(text: string, options: DecodeOptions = {}): DecodedScenario {
  const origin = fileOrigin(text, options.file);
  const read = readTree(text, origin);
  const problems: Problem[] = [...read.problems];
  if (read.tree === null) {
    if (problems.length === 0) problems.push(problemAtStart("E-SCENARIO-001"));
    return { problems, warnings: [] };
  }
  let { tree } = read;
  for (const override of options.overrides ?? []) {
    const overridden = overrideScenario(tree, override);
    if ("tree" in overridden) ({ tree } = overridden);
    else problems.push(...overridden.problems);
  }
  const judged = judge(tree);
  if (problems.length === 0 && "scenario" in judged) {
    const { scenario } = judged;
    const warnings = doubts(scenario).map(
      (mistake): Problem => ({ ...mistakeProblem(mistake, tree), severity: "warning" }),
    );
    return { scenario, warnings, placeOf: (path) => placeAt(tree, path, "value") };
  }
  if ("mistakes" in judged) problems.push(...judged.mistakes.map((mistake) => mistakeProblem(mistake, tree)));
  return { problems: inOrder(problems), warnings: [] };

  function problemAtStart(code: string): Problem {
    return { code, severity: "error", place: origin.place(0, ""), values: {} };
  }
}

const decodeValue = Schema.decodeUnknownResult(Scenario, { errors: "all", onExcessProperty: "error" });

function judge(
  tree: PlacedTree,
): { readonly scenario: Scenario } | { readonly mistakes: readonly Mistake[] } {
  if (tree.kind !== "mapping")
    return { mistakes: [{ code: "E-SCENARIO-002", path: [], values: describe(tree) }] };
  const decoded = decodeValue(plainTree(tree));
  const mistakes = withoutEchoes([
    ...checkTogether(tree),
    ...roundedNames(tree),
    ...(Result.isFailure(decoded)
      ? translateIssue(decoded.failure.issue, tree, ScenarioLimits.problems)
      : []),
  ]);
  if (Result.isFailure(decoded) || mistakes.length > 0) return { mistakes };
  const scenario = decoded.success;
  const further = [
    ...unmeasured(scenario),
    ...checkUncertain(tree, scenario.uncertain, (other) => {
      const judged = judge(other);
      return "mistakes" in judged ? judged.mistakes : [];
    }),
  ];
  return further.length === 0 ? { scenario } : { mistakes: further };
}

/** A precision of what is not counted, or of what cannot happen. */
function unmeasured(scenario: Scenario): readonly Mistake[] {
  const metric = scenario.precision?.metric;
  const isMeasured =
    (metric !== "viewers" || scenario.measure.viewers) && (metric !== "spiral" || canTurnNegative(scenario));
  if (metric === undefined || isMeasured) return [];
  return [{ code: "E-SCENARIO-113", path: ["runs", "metric"], values: { metric } }];
}

/** What is no mistake and may still not be meant. */
function doubts(scenario: Scenario): readonly Mistake[] {
  const { audience, channels, clock, content, costs, watch, response } = scenario;
  const found: Mistake[] = [];
  const isTimed = channels.some(hasHalfLife);
  if (clock !== "rounds" && content.delay === null && !isTimed) {
    found.push({ code: "E-SCENARIO-072", path: ["clock"], values: { tick: writeDuration(clock.tick) } });
  }
  if (isSpiralAsked(scenario.spiral) && !canTurnNegative(scenario)) {
    found.push({ code: "E-SCENARIO-083", path: ["spiral"], at: "key" });
  }
  if (clock === "rounds" && isTimed) found.push({ code: "E-SCENARIO-101", path: ["channels"], at: "key" });
  const isConverted =
    (costs?.clickRate ?? 0) > 0 ||
    audience.segments.some(({ click, win, lose }) => click !== null || win !== null || lose !== null);
  if (isConverted && !scenario.measure.viewers) found.push({ code: "E-SCENARIO-102", path: ["measure"] });
  if ((watch !== null || response !== null) && !canTurnNegative(scenario)) {
    found.push({ code: "E-SCENARIO-103", path: [watch === null ? "response" : "watch"], at: "key" });
  }
  return found;
}

/** Names in a JSON file that are written as numbers too large for other readers of JSON. */
function roundedNames(tree: PlacedTree): readonly Mistake[] {
  return writtenForms
    .flatMap((pattern) => treesAt(tree, pattern))
    .flatMap(({ path, tree: name }): readonly Mistake[] => {
      if (name.kind !== "value" || typeof name.value !== "number" || !name.origin.json) return [];
      if (!Number.isInteger(name.value) || Number.isSafeInteger(name.value)) return [];
      return [{ code: "E-SCENARIO-024", path, values: { value: name.written } }];
    });
}

/** One mistake for each path; and a key that is missing because it was mistyped is told once, as mistyped. */
function withoutEchoes(mistakes: readonly Mistake[]): readonly Mistake[] {
  const told = new Set<string>();
  for (const { code, path, values } of mistakes) {
    if (code === "E-SCENARIO-010" && values?.nearest) {
      told.add(JSON.stringify([...path.slice(0, -1), values.nearest]));
    }
  }
  return mistakes.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !told.has(key) && told.add(key);
  });
}

/** By their place in the file, those of flags last; so many and no more. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted(
    (a, b) =>
      (a.place.line ?? Number.MAX_SAFE_INTEGER) - (b.place.line ?? Number.MAX_SAFE_INTEGER) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
  const limit = ScenarioLimits.problems;
  if (sorted.length < limit) return sorted;
  const { file } = sorted[0]?.place ?? {};
  const more: Problem = {
    code: "E-SCENARIO-099",
    severity: "error",
    place: file === undefined ? {} : { file },
    values: { limit },
  };
  return [...sorted.slice(0, limit), more];
}
