import { availableParallelism } from "node:os";
import type * as Context from "effect/Context";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { affordableThreads, type RunBudget, stayWithin } from "../batch/checkBudget.ts";
import { freeSpace } from "../batch/freeSpace.ts";
import { type DecodedFile, decodeFile, type LoadedScenario, loadScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { runScenario } from "../batch/runScenario.ts";
import { whatIfResponse, whatIfVariants } from "../batch/whatIfResponse.ts";
import { withFalseAlarms } from "../batch/withFalseAlarms.ts";
import { withSpiralTheory } from "../batch/withSpiralTheory.ts";
import type { Problem } from "../model/Problem.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { expectationProblem, type Gate, gateProblem, parseGate } from "../report/Gate.ts";
import type { RunReport } from "../report/RunReport.ts";
import { type Json, jsonText, runJson } from "../report/runJson.ts";
import { runText } from "../report/runText.ts";
import { visible } from "../report/visible.ts";
import { commandWords } from "../report/words/commandWords.ts";
import type { EventStore } from "../store/EventStore.ts";
import { isWritable } from "../store/examineStore.ts";
import { formatRunName } from "../store/parseRunName.ts";
import { version } from "../version.ts";
import { checkFlags } from "./checkFlags.ts";
import { choosePlans } from "./choosePlans.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { outputProblems } from "./portableName.ts";
import { print, say, terminalWidth } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { type Result, resultFiles } from "./resultFiles.ts";
import { scenarioFiles } from "./scenarioFiles.ts";
import { shellWords } from "./shellWords.ts";
import { showProgress } from "./showProgress.ts";
import { storeFile, storeForRun } from "./storeForRun.ts";

export interface RunInput {
  readonly scenarios: readonly string[];
  readonly set: readonly string[];
  readonly seed: Option.Option<string>;
  readonly runs: Option.Option<string>;
  readonly precision: Option.Option<string>;
  readonly plans: Option.Option<string>;
  readonly workers: Option.Option<string>;
  readonly memory: Option.Option<string>;
  readonly store: Option.Option<string>;
  readonly noStore: boolean;
  readonly out: Option.Option<string>;
  readonly failIf: readonly string[];
  readonly whatIf: boolean;
  readonly report: Option.Option<string>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

/**
 * `run`: one scenario or many, from files to report. Everything that is wrong is said before anything runs.
 */
export const runCommand = Effect.fnUntraced(function* (input: RunInput) {
  const { overrides, workers, memoryBytes, gates, files } = yield* checkInput(input);
  const decoded = yield* Effect.validate(files, (file) => decodeFile(file, overrides)).pipe(
    Effect.mapError(joinProblems),
  );
  const folder = Option.getOrUndefined(input.out);
  if (folder !== undefined) yield* resultFiles.prepare(folder, files, input.force);
  const page = yield* pageOfRun(input, files);
  // A what-if is not what the author expected something of.
  const asWritten = overrides.length === 0 && Option.isNone(input.plans);
  const progress = showProgress(input.quiet || input.json);
  const reports: Result[] = [];
  const incomplete: Problem[] = [];
  const failures: Problem[] = [];
  let opened: OpenedStore | undefined;
  for (const scenario of decoded) {
    const whole = yield* loadScenario(scenario, { memoryBytes });
    const loaded = yield* choosePlans(whole, input.plans);
    const disk = yield* roomFor(input, decoded);
    const variants = input.whatIf ? yield* whatIfVariants(loaded) : [];
    const cores = yield* threadsFor(loaded, workers, { memoryBytes, disk }, input.force);
    if (variants.length > 0) {
      // As many runs more, of which nothing is stored.
      const plans = variants.flatMap(() => loaded.plans);
      const more = { ...loaded, scenario: { ...loaded.scenario, record: "none" as const }, plans };
      yield* threadsFor(more, workers, { memoryBytes, disk: null }, input.force);
    }
    // Only now, so that a scenario that is refused leaves no empty store behind.
    opened ??= { store: yield* openStoreFor(input, decoded) };
    const { store } = opened;
    const warnings = loaded.warnings.map(problemLine);
    if (warnings.length > 0 && !input.quiet) yield* say(warnings.join("\n"));
    const options = { workers, cores, onProgress: progress.onProgress };
    const running = runScenario(loaded, options).pipe(
      Effect.ensuring(progress.clear),
      Effect.onInterrupt(() => sayHowToGoOn(store !== null)),
    );
    const result = yield* store === null ? running : Effect.provideContext(running, store.context);
    if (result.warnings.length > 0 && !input.quiet) yield* say(result.warnings.map(problemLine).join("\n"));
    const answered = yield* withFalseAlarms(loaded, result, options).pipe(Effect.ensuring(progress.clear));
    const asRun = { ...loaded, scenario: result.scenario };
    const whatIf = input.whatIf
      ? { whatIf: yield* whatIfResponse(asRun, variants, options).pipe(Effect.ensuring(progress.clear)) }
      : {};
    const report = {
      ...withSpiralTheory(loaded, answered),
      ...whatIf,
      version,
      stream: STREAM,
      warnings: [...loaded.warnings, ...result.warnings],
    };
    reports.push({ file: loaded.file, report });
    const json = runJson(report);
    incomplete.push(...result.failed);
    const expected = asWritten ? report.scenario.expect : [];
    failures.push(
      ...expected.flatMap((each) => expectationProblem(each, json, loaded.file) ?? []),
      ...gates.flatMap((gate) => gateProblem(gate, json) ?? []),
    );
    if (folder !== undefined) yield* resultFiles.writeResult(folder, { file: loaded.file, report }, json);
    if (page !== null) yield* page.write(loaded, report);
    if (!input.json) yield* print(reports.length > 1 ? `\n${text(report)}` : text(report));
  }
  if (folder !== undefined) yield* resultFiles.writeCombined(folder, reports);
  if (input.json) yield* print(jsonText(jsonOf(reports.map(({ report }) => runJson(report)))));
  else if (!input.quiet) yield* sayWhatNext(reports, opened?.store?.file ?? null, input);
  // First that worlds are missing: what else fails may be for want of them.
  const problems = [...incomplete, ...failures];
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
}, Effect.scoped);

/** What writes the page of the run, where one is asked for; what would keep it from that is told now. */
const pageOfRun = Effect.fnUntraced(function* (input: RunInput, files: readonly string[]) {
  if (Option.isNone(input.report)) return null;
  const path = input.report.value;
  if (files.length > 1) {
    const values = { scenarios: files.length };
    const problem = { code: "E-CLI-070", severity: "error", place: { path: "--report" }, values } as const;
    return yield* new ProblemsFound({ problems: [problem] });
  }
  const { pageFile } = yield* Effect.promise(() => import("./pageFile.ts"));
  const format = pageFile.formatOf(path);
  yield* pageFile.prepare(path, format, "--report", input.force);
  return {
    write: (loaded: LoadedScenario, report: RunReport) =>
      pageFile.write(path, format, pageFile.partsOf(loaded, { report }), language()),
  };
});

const text = (report: RunReport): string => runText(report, terminalWidth(), language());

/** One document: a scenario's JSON, or a list of them. */
const jsonOf = (documents: readonly Json[]): Json =>
  documents.length === 1 ? (documents[0] as Json) : { command: "run", version, scenarios: documents };

const joinProblems = (errors: readonly ProblemsFound[]): ProblemsFound =>
  new ProblemsFound({ problems: errors.flatMap(({ problems }) => problems) });

/** All flags and paths, checked together. */
const checkInput = Effect.fnUntraced(function* (input: RunInput) {
  const flags = checkFlags(input);
  const parsed = input.failIf.map(parseGate);
  const { files, problems } = scenarioFiles(input.scenarios);
  const excluding: Problem[] =
    input.noStore && Option.isSome(input.store)
      ? [
          {
            code: "E-CLI-007",
            severity: "error",
            place: { path: "--no-store" },
            values: { other: "--store" },
          },
        ]
      : [];
  const wrong = [
    ...flags.problems,
    ...excluding,
    ...nameProblems(input, files),
    ...parsed.filter((gate) => "code" in gate),
    ...problems,
  ];
  if (wrong.length > 0) return yield* new ProblemsFound({ problems: wrong });
  return { ...flags, files, gates: parsed.filter((gate): gate is Gate => !("code" in gate)) };
});

/** Names of what would be written that some system refuses. */
function nameProblems(input: RunInput, files: readonly string[]): readonly Problem[] {
  const folder = Option.getOrUndefined(input.out);
  const documents = files.map((file) => ({ file, name: resultFiles.namesOf(file).document }));
  const asked = input.noStore ? undefined : storeFile(input.store).file;
  return [
    ...(asked === undefined ? [] : outputProblems(asked, { path: "--store" })),
    ...(folder === undefined ? [] : outputProblems(folder, { path: "--out" })),
    ...(folder === undefined ? [] : documents.flatMap(({ file, name }) => outputProblems(name, { file }))),
  ];
}

/** The store of all scenarios; null: there is none. */
interface OpenedStore {
  readonly store: { readonly file: string; readonly context: Context.Context<EventStore> } | null;
}

const keepsNothing = (input: RunInput, decoded: readonly DecodedFile[]): boolean =>
  input.noStore || decoded.every(({ scenario }) => scenario.record === "none");

/** Room beside the store of a run; null where there is none, or can be none. */
const roomFor = (input: RunInput, decoded: readonly DecodedFile[]): Effect.Effect<RunBudget["disk"]> => {
  const { file } = storeFile(input.store);
  return keepsNothing(input, decoded) || !isWritable(file) ? Effect.succeed(null) : freeSpace(file);
};

/** The store, unless nothing is to be recorded. */
const openStoreFor = Effect.fnUntraced(function* (input: RunInput, decoded: readonly DecodedFile[]) {
  if (keepsNothing(input, decoded)) return null;
  const { context, file, warning } = yield* storeForRun(input.store);
  if (warning !== null && !input.quiet) yield* say(problemLine(warning));
  return context === null ? null : { file, context };
});

/** The threads of a run that stays within its budget, or that is forced to go beyond. */
const threadsFor = Effect.fnUntraced(function* (
  loaded: LoadedScenario,
  workers: number | "auto",
  budget: RunBudget,
  force: boolean,
) {
  const cores = availableParallelism();
  if (force) return affordableThreads(loaded, cores, budget);
  const place = { file: loaded.file, path: "runs" };
  return (yield* stayWithin(loaded, { workers, cores }, budget, place)).threads;
});

const sayHowToGoOn = (stored: boolean) =>
  say(
    stored
      ? `\n${commandWords[language()].stoppedStored}\n  ${commandName} ${shellWords(process.argv.slice(2))}`
      : `\n${commandWords[language()].stoppedUnstored}`,
  );

/** What to do with the results, as commands to paste. */
const sayWhatNext = Effect.fnUntraced(function* (
  reports: readonly Result[],
  storeFile: string | null,
  input: RunInput,
) {
  const [first] = reports;
  if (first === undefined) return;
  const { between, eventsIn, filesIn, pageIn, tryNext, why } = commandWords[language()];
  const flags = (names: readonly ("store" | "seed" | "runs" | "precision" | "plans")[]) =>
    names.flatMap((name) =>
      Option.match(input[name], { onNone: () => [], onSome: (value) => [`--${name}`, value] }),
    );
  const commands: (readonly [words: readonly string[], reason: string])[] = [];
  const plan = first.report.plans[0];
  const stored = plan?.stored ?? null;
  if (plan !== undefined && stored !== null) {
    const run = formatRunName({ batch: stored.batch, plan: plan.name, world: 0 });
    commands.push([["replay", run, ...flags(["store"])], why.replayRun]);
    commands.push([["verify", ...flags(["store"])], why.verifyAll]);
  }
  const { transmissibility } = first.report.scenario.content;
  if (typeof transmissibility === "number" && transmissibility > 0) {
    const more = transmissibility * 1.5 <= 1;
    const other = Number((transmissibility * (more ? 1.5 : 0.5)).toPrecision(3));
    const kept = input.set.filter((each) => !each.startsWith("content.transmissibility="));
    const set = [...kept, `content.transmissibility=${other}`].flatMap((each) => ["--set", each]);
    const words = ["run", first.file, ...set, ...flags(["seed", "runs", "precision", "plans", "store"])];
    commands.push([words, more ? why.moreContagious : why.lessContagious]);
  }
  const lines = commands.map(([words, reason]) => `  ${commandName} ${shellWords(words)}   # ${reason}`);
  const already = reports
    .flatMap(({ report }) => report.plans)
    .reduce((sum, each) => sum + (each.stored?.already ?? 0), 0);
  const folder = Option.getOrUndefined(input.out);
  const places = [
    ...(storeFile === null || stored === null ? [] : [eventsIn(visible(storeFile), already)]),
    ...(folder === undefined ? [] : [filesIn(visible(folder))]),
    ...Option.match(input.report, { onNone: () => [], onSome: (file) => [pageIn(visible(file))] }),
  ];
  yield* say(["", [...places, tryNext].join(between), ...lines].join("\n"));
});
