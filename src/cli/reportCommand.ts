import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, resolve } from "node:path";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { decodeFile, type LoadedScenario, loadScenario } from "../batch/loadScenario.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { reportScenario } from "../batch/reportScenario.ts";
import { storedScenario } from "../batch/storedScenario.ts";
import type { Problem } from "../model/Problem.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { reportJson } from "../report/reportJson.ts";
import { jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { EventStore } from "../store/EventStore.ts";
import { version } from "../version.ts";
import { type CheckedFlags, checkFlags } from "./checkFlags.ts";
import { choosePlans } from "./choosePlans.ts";
import { language } from "./language.ts";
import { type PageFormat, pageFile } from "./pageFile.ts";
import { print, say, terminalWidth } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { showProgress } from "./showProgress.ts";
import { existingStore, storeFile } from "./storeForRun.ts";

export interface ReportInput {
  readonly source: Option.Option<string>;
  readonly out: Option.Option<string>;
  readonly format: Option.Option<PageFormat>;
  readonly plans: Option.Option<string>;
  readonly set: readonly string[];
  readonly seed: Option.Option<string>;
  readonly runs: Option.Option<string>;
  readonly workers: Option.Option<string>;
  readonly memory: Option.Option<string>;
  readonly store: Option.Option<string>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly force: boolean;
}

/**
 * `report`: the page of a scenario that is run now, or of one that the store holds; nothing is stored. It goes
 * to a file, as text to stdout, and what it tells as JSON to stdout.
 */
export const reportCommand = Effect.fnUntraced(function* (input: ReportInput) {
  const source = Option.getOrNull(input.source);
  const checked = checkFlags(input);
  const isStored = source === null || (/^b\d+$/.test(source) && !existsSync(source));
  const wrong = [...checked.problems, ...unwritten(input), ...misplaced(input, source, isStored)];
  if (wrong.length > 0) return yield* new ProblemsFound({ problems: wrong });
  return yield* isStored
    ? reportStored(input, source, checked).pipe(Effect.provide(existingStore(input.store)))
    : reportFile(input, source, checked);
});

/** A format of a page that nobody asks for: JSON alone goes to stdout. */
function unwritten({ json, format, out }: ReportInput): readonly Problem[] {
  if (!json || Option.isNone(format) || Option.isSome(out)) return [];
  return [{ code: "E-CLI-007", severity: "error", place: { path: "--json" }, values: { other: "--format" } }];
}

/** Flags that say nothing of what is told. */
function misplaced(input: ReportInput, source: string | null, isStored: boolean): readonly Problem[] {
  const refused = (code: string, flag: string, values: Problem["values"]): Problem => ({
    code,
    severity: "error",
    place: { path: flag },
    values,
  });
  if (!isStored) return Option.isSome(input.store) ? [refused("E-CLI-067", "--store", {})] : [];
  const flags = [
    ["--set", input.set.length > 0],
    ["--seed", Option.isSome(input.seed)],
    ["--runs", Option.isSome(input.runs)],
  ] as const;
  return flags.flatMap(([flag, given]) =>
    given ? [refused("E-CLI-068", flag, { batch: source ?? "" })] : [],
  );
}

const reportFile = Effect.fnUntraced(function* (input: ReportInput, file: string, checked: CheckedFlags) {
  const place = yield* placeOf(input, basename(file, extname(file)), null);
  const decoded = yield* decodeFile(file, checked.overrides);
  const loaded = yield* loadScenario(decoded, { memoryBytes: checked.memoryBytes });
  yield* writeReport(input, loaded, checked, place);
});

const reportStored = Effect.fnUntraced(function* (
  input: ReportInput,
  name: string | null,
  checked: CheckedFlags,
) {
  const { batch, loaded, store } = yield* storedScenario(name);
  const place = yield* placeOf(input, batch.id, storeFile(input.store).file);
  yield* writeReport(input, loaded, checked, place).pipe(Effect.provideService(EventStore, store));
});

/** A file and its format; null: no file. */
type Place = { readonly path: string; readonly format: PageFormat } | null;

/** Where the page goes and in what format; what would keep it from being written is told first. */
const placeOf = Effect.fnUntraced(function* (
  input: ReportInput,
  stem: string,
  store: string | null,
): Effect.fn.Return<Place, ProblemsFound> {
  const asked = Option.getOrUndefined(input.out);
  const format = Option.getOrElse(input.format, () => pageFile.formatOf(asked ?? ""));
  if (asked === undefined && (input.json || format === "txt")) return null;
  const path = asked ?? `${stem}.${format}`;
  if (store !== null && resolve(path) === resolve(store)) {
    const problem = { code: "E-CLI-016", severity: "error", place: {}, values: { path } } as const;
    return yield* new ProblemsFound({ problems: [problem] });
  }
  yield* pageFile.prepare(path, format, "--out", input.force);
  return { path, format };
});

const writeReport = Effect.fnUntraced(function* (
  input: ReportInput,
  whole: LoadedScenario,
  { workers, memoryBytes }: CheckedFlags,
  place: Place,
) {
  const loaded = yield* choosePlans(whole, input.plans);
  const sayAll = (warnings: readonly Problem[]) =>
    warnings.length === 0 || input.quiet ? Effect.void : say(warnings.map(problemLine).join("\n"));
  yield* sayAll(loaded.warnings);
  const progress = showProgress(input.quiet || input.json);
  const { run, tipping, comparison, whatIf, warnings } = yield* reportScenario(loaded, {
    workers,
    cores: availableParallelism(),
    memoryBytes: input.force ? null : memoryBytes,
    onProgress: progress.onProgress,
  }).pipe(Effect.ensuring(progress.clear));
  yield* sayAll(warnings);
  const report = {
    ...run,
    ...(whatIf === null ? {} : { whatIf }),
    version,
    stream: STREAM,
    warnings: [...loaded.warnings, ...warnings],
  };
  const parts = pageFile.partsOf(loaded, {
    ...{ report, tipping },
    ...(comparison === null ? {} : { comparison }),
  });
  const verdict = place === null ? "" : yield* pageFile.write(place.path, place.format, parts, language());
  if (input.json) yield* print(jsonText(reportJson(parts)));
  else yield* print(place === null ? pageFile.textOf(parts, terminalWidth(), language()) : visible(verdict));
  if (place !== null && !input.quiet) yield* say(`\n${commandWords[language()].pageIn(visible(place.path))}`);
  if (run.failed.length > 0) return yield* new ProblemsFound({ problems: run.failed });
});
