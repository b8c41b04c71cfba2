import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { forkRuns } from "../batch/forkRuns.ts";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { type PlannedFork, planFork } from "../batch/planFork.ts";
import { findRuns } from "../batch/StoredRun.ts";
import { tickText } from "../batch/tickText.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import type { RunFindings } from "../projections/findings.ts";
import { forkReport } from "../report/forkReport.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { commandWords } from "../report/words/commandWords.ts";
import type { StoredBatch } from "../store/EventStore.ts";
import { formatRunName } from "../store/parseRunName.ts";
import { SqliteEventStore } from "../store/SqliteEventStore.ts";
import type { WorldRanges } from "../store/WorldRanges.ts";
import { version } from "../version.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { print, say } from "./print.ts";
import { shellWords } from "./shellWords.ts";
import { showProgress } from "./showProgress.ts";
import { existingStore, storeFile } from "./storeForRun.ts";
import { tickFlag } from "./tickFlag.ts";

export interface ForkInput {
  readonly run: string;
  readonly at: string;
  readonly set: readonly string[];
  readonly store: Option.Option<string>;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `fork`: stored runs decided anew from a time on. What is refused leaves the store as it was. */
export const forkCommand = Effect.fnUntraced(function* (input: ForkInput) {
  const { planned, worlds } = yield* plan(input).pipe(Effect.provide(existingStore(input.store)));
  const { file } = storeFile(input.store);
  const writing = SqliteEventStore.layer(file, { create: false, version });
  const progress = showProgress(input.quiet || input.json);
  const forked = yield* forkRuns(planned, worlds, progress).pipe(
    Effect.ensuring(progress.clear),
    Effect.onInterrupt(() => say(`\n${commandWords[language()].stopped}`)),
    Effect.provide(writing),
  );
  const { batch, rebuilt, opening } = planned;
  const at = tickText(planned.forked.fork.at, rebuilt.scenario.clock);
  const report = { ...forked, run: input.run, parent: batch.id, at, set: opening.fork?.overrides ?? [] };
  if (input.json) {
    const { run, parent, set, batch: id, worlds: count, changed, already, sharers, negativeSharers } = report;
    const head = { command: "fork", version, store: file, run, parent, at, set, batch: id };
    const differences = { sharers, ...(negativeSharers === undefined ? {} : { negativeSharers }) };
    const findings = { before: told(forked.before), after: told(forked.after), differences };
    return yield* print(
      jsonText({ ...head, worlds: count, changed, already, ...findings } as unknown as Json),
    );
  }
  yield* print(forkReport({ ...report, run: visible(input.run), set: report.set.map(visible) }, language()));
  if (!input.quiet) yield* sayWhatNext(input, batch, forked.batch, worlds[0] as number);
});

/** Everything that is looked at before anything is written. */
const plan = Effect.fnUntraced(function* ({
  run,
  at: text,
  set,
}: ForkInput): Effect.fn.Return<
  { readonly planned: PlannedFork; readonly worlds: WorldRanges },
  Effect.Error<ReturnType<typeof planFork>> | Effect.Error<ReturnType<typeof findRuns>>,
  Effect.Services<ReturnType<typeof planFork>>
> {
  const { batch, worlds } = yield* findRuns(run);
  const at = tickFlag("--at", text, clockOf(batch));
  const problems = [
    ...(typeof at === "number" ? [] : [at]),
    ...(set.length > 0
      ? []
      : [{ code: "E-CLI-030", severity: "error", place: { path: "--set" }, values: {} } as const]),
  ];
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  return { planned: yield* planFork(batch, at as number, set), worlds };
});

/** In what the runs of a batch tell time; a scenario that cannot be read is told of by `planFork`. */
function clockOf({ scenarioText }: StoredBatch) {
  const decoded = decodeScenario(scenarioText);
  return "scenario" in decoded ? decoded.scenario.clock : "rounds";
}

/** The findings that a fork can be about; people and shapes are told by `replay` and `diff`. */
function told({ worlds, sharers, viewers, ignition, sentiment, spiral, digest }: RunFindings) {
  const parts = Object.entries({ viewers, ignition, sentiment, spiral, digest });
  return { worlds, sharers, ...Object.fromEntries(parts.filter(([, part]) => part !== undefined)) };
}

const sayWhatNext = (input: ForkInput, parent: StoredBatch, batch: string, world: number) => {
  const { tryNext, why } = commandWords[language()];
  const name = (id: string) => formatRunName({ batch: id, plan: parent.plan, world });
  const store = input.store._tag === "Some" ? ["--store", input.store.value] : [];
  const commands: readonly (readonly [words: readonly string[], reason: string])[] = [
    [["diff", name(parent.id), name(batch)], why.diffFork],
    [["replay", name(batch)], why.replayFork],
    [["verify", name(batch)], why.verifyFork],
  ];
  const lines = commands.map(
    ([words, reason]) => `  ${commandName} ${shellWords([...words, ...store])}   # ${reason}`,
  );
  return say(["", tryNext, ...lines].join("\n"));
};
