import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { affordableThreads, stayWithin } from "../batch/checkBudget.ts";
import { compareScenarios, planNames } from "../batch/compareScenarios.ts";
import { decodeFile, type LoadedScenario, loadScenario } from "../batch/loadScenario.ts";
import { overRanges, type RangesWork, rangesWork } from "../batch/overRanges.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { imprecisePlans } from "../batch/simulateLooks.ts";
import { canonicalScenario } from "../model/canonicalScenario.ts";
import { nearestNames } from "../model/nearestNames.ts";
import type { ScenarioOverride } from "../model/overrideScenario.ts";
import type { Problem } from "../model/Problem.ts";
import { scenarioHash } from "../plans/scenarioHash.ts";
import { type Measure, measures } from "../projections/measures.ts";
import type { AskedMeasure } from "../projections/ScenarioComparison.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { compareJson } from "../report/compareJson.ts";
import { compareText } from "../report/compareText.ts";
import { type Gate, gateProblem, parseGate } from "../report/Gate.ts";
import { jsonText } from "../report/runJson.ts";
import { version } from "../version.ts";
import { checkFlags } from "./checkFlags.ts";
import { choosePlans } from "./choosePlans.ts";
import { language } from "./language.ts";
import { parseMetric } from "./parseMetric.ts";
import { print, say, terminalWidth } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { showProgress } from "./showProgress.ts";

export interface CompareInput {
  readonly scenarios: readonly string[];
  readonly metric: Option.Option<string>;
  readonly baseline: Option.Option<string>;
  readonly plans: Option.Option<string>;
  readonly set: readonly string[];
  readonly seed: Option.Option<string>;
  readonly runs: Option.Option<string>;
  readonly precision: Option.Option<string>;
  readonly workers: Option.Option<string>;
  readonly memory: Option.Option<string>;
  readonly failIf: readonly string[];
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

/** `compare`: all plans of the scenarios in the same worlds. Nothing is stored. */
export const compareCommand = Effect.fnUntraced(function* (input: CompareInput) {
  const { workers, memoryBytes, overrides, problems } = checkFlags(input);
  const parsed = input.failIf.map(parseGate);
  const measure = parseMetric(Option.getOrElse(input.metric, () => "sharers"));
  const wrong = [
    ...problems,
    ...parsed.filter((gate) => "code" in gate),
    ...("code" in measure ? [measure] : []),
  ];
  if (wrong.length > 0 || "code" in measure) return yield* new ProblemsFound({ problems: wrong });
  const loaded = yield* loadAll(input, [...overrides, ...seen(measure)], memoryBytes);
  const names = planNames(loaded);
  const baseline = yield* baselineOf(Option.getOrUndefined(input.baseline), names);
  const warnings = [...loaded.flatMap((each) => each.warnings), ...networkWarnings(loaded)];
  if (warnings.length > 0 && !input.quiet) yield* say(warnings.map(problemLine).join("\n"));
  const ranges = { scenarios: loaded, measure, baseline, worlds: loaded[0]?.scenario.runs ?? 0 };
  const work = yield* rangesWork(ranges);
  const cores = yield* threadsFor(loaded, workers, memoryBytes, input.force);
  if (work !== null) yield* threadsFor(withRuns(loaded, work), workers, memoryBytes, input.force);
  const progress = showProgress(input.quiet || input.json);
  const options = { workers, cores, onProgress: progress.onProgress };
  const compared = yield* compareScenarios(loaded, measure, baseline, options).pipe(
    Effect.ensuring(progress.clear),
  );
  const over =
    work === null ? null : yield* overRanges(ranges, work, options).pipe(Effect.ensuring(progress.clear));
  const comparison = { ...compared, ...(over === null ? {} : { overRanges: over }) };
  const imprecise = imprecisePlans(comparison.stopping ?? null, { path: "runs" });
  if (imprecise.length > 0 && !input.quiet) yield* say(imprecise.map(problemLine).join("\n"));
  const { network, scenario: asked } = loaded[0] as LoadedScenario;
  const { worlds, stopping } = comparison;
  const scenario = { ...asked, runs: worlds };
  const hash = scenarioHash(canonicalScenario(scenario));
  const told = stopping === undefined ? {} : { stopping };
  const report = { version, stream: STREAM, scenario, scenarioHash: hash, network, ...told };
  const json = compareJson(report, comparison);
  yield* print(input.json ? jsonText(json) : compareText(report, comparison, terminalWidth(), language()));
  const gates = parsed.filter((gate): gate is Gate => !("code" in gate));
  const failures = gates.flatMap((gate) => gateProblem(gate, json) ?? []);
  if (failures.length > 0) return yield* new ProblemsFound({ problems: failures });
});

/** Views are measured where it takes them; in which segment viewers are, only where each view has a row. */
function seen({ name, of }: AskedMeasure): readonly ScenarioOverride[] {
  const { needs }: Measure = measures[name];
  if (needs === undefined) return [];
  const measure = { path: "measure", value: "[sharers, viewers]", flag: "--metric" };
  const isFull = needs === "views" || of !== null;
  return isFull ? [measure, { path: "record", value: "full", flag: "--metric" }] : [measure];
}

/** Scenarios with as many runs as points over ranges take. */
const withRuns = (loaded: readonly LoadedScenario[], { design, worlds }: RangesWork) =>
  loaded.map((each) => ({ ...each, scenario: { ...each.scenario, runs: design.points.length * worlds } }));

/** All scenarios, with the plans that were asked for; refused where their worlds are not the same. */
const loadAll = Effect.fnUntraced(function* (
  input: CompareInput,
  overrides: readonly ScenarioOverride[],
  memoryBytes: number,
) {
  const decoded = yield* Effect.forEach(input.scenarios, (file) => decodeFile(file, overrides));
  const differing = (["seed", "runs"] as const).flatMap((key): Problem[] => {
    const values = [...new Set(decoded.map(({ scenario }) => String(scenario[key])))];
    return values.length === 1 ? [] : [problem("E-CLI-057", `--${key}`, { key, values: values.join(", ") })];
  });
  if (differing.length > 0) return yield* new ProblemsFound({ problems: differing });
  const loaded = yield* Effect.forEach(decoded, (each) => loadScenario(each, { memoryBytes }));
  const chosen = yield* Effect.forEach(loaded, (each) => choosePlans(each, input.plans));
  if (chosen.flatMap(({ plans }) => plans).length < 2)
    return yield* new ProblemsFound({ problems: [problem("E-CLI-056", "plans", {})] });
  return chosen;
});

const problem = (code: string, path: string, values: Problem["values"]): Problem => ({
  code,
  severity: "error",
  place: { path },
  values,
});

const baselineOf = (asked: string | undefined, names: readonly string[]) => {
  const at = asked === undefined ? 0 : names.indexOf(asked);
  if (at !== -1) return Effect.succeed(at);
  const values = { plan: asked as string, nearest: nearestNames(asked as string, names, 3).join(", ") };
  return Effect.fail(new ProblemsFound({ problems: [problem("E-CLI-008", "--baseline", values)] }));
};

function networkWarnings(loaded: readonly LoadedScenario[]): readonly Problem[] {
  const hashes = new Set(loaded.map(({ network }) => network.hash));
  return hashes.size === 1 ? [] : [{ ...problem("E-CLI-058", "", {}), severity: "warning", place: {} }];
}

/** The fewest threads that any of the scenarios can afford. */
const threadsFor = Effect.fnUntraced(function* (
  loaded: readonly LoadedScenario[],
  workers: number | "auto",
  memoryBytes: number,
  force: boolean,
) {
  const cores = availableParallelism();
  const budget = { memoryBytes, disk: null };
  const threads = yield* Effect.forEach(loaded, (each) => {
    const run = { ...each, scenario: { ...each.scenario, record: "none" as const } };
    if (force) return Effect.succeed(affordableThreads(run, cores, budget));
    const place = { file: each.file, path: "runs" };
    return Effect.map(stayWithin(run, { workers, cores }, budget, place), (fit) => fit.threads);
  });
  return Math.min(...threads);
});
