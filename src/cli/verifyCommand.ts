import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import type * as Option from "effect/Option";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import { DigestMismatch } from "../batch/runScenario.ts";
import { findRun } from "../batch/StoredRun.ts";
import { verifyBatch } from "../batch/verifyBatch.ts";
import type { Problem } from "../model/Problem.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { formatNumber } from "../report/formatNumber.ts";
import { jsonText } from "../report/runJson.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { EventStore } from "../store/EventStore.ts";
import { formatRunName } from "../store/parseRunName.ts";
import { version } from "../version.ts";
import { checkFlags } from "./checkFlags.ts";
import { language } from "./language.ts";
import { print } from "./print.ts";
import { problemsOf } from "./problemsOf.ts";
import { showProgress } from "./showProgress.ts";
import { existingStore } from "./storeForRun.ts";

export interface VerifyInput {
  readonly runs: readonly string[];
  readonly store: Option.Option<string>;
  readonly workers: Option.Option<string>;
  readonly memory: Option.Option<string>;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `verify`: first the store's bytes, then every run again. */
export const verifyCommand = (input: VerifyInput) =>
  verify(input).pipe(Effect.provide(existingStore(input.store)));

const verify = Effect.fnUntraced(function* (input: VerifyInput) {
  const store = yield* EventStore;
  const { workers, memoryBytes, problems } = checkFlags({ workers: input.workers, memory: input.memory });
  if (problems.length > 0) return yield* new ProblemsFound({ problems });
  const damages = yield* store.check();
  if (damages.length > 0) return yield* new ProblemsFound({ problems: damages.flatMap(problemsOf) });
  const targets = yield* targetsOf(input.runs);
  const progress = showProgress(input.quiet || input.json);
  let checked = 0;
  const mismatched: string[] = [];
  const wrong: Problem[] = [];
  const failed: Problem[] = [];
  for (const { batch, world } of targets) {
    const options = { workers, cores: availableParallelism(), memoryBytes, onProgress: progress.onProgress };
    const compared = yield* verifyBatch(batch, world, options).pipe(Effect.ensuring(progress.clear));
    checked += compared.checked;
    failed.push(...compared.failed);
    for (const each of compared.mismatched) {
      mismatched.push(formatRunName({ batch: batch.id, plan: batch.plan, world: each }));
      wrong.push(...problemsOf(new DigestMismatch({ file: store.file, batch: batch.id, world: each })));
    }
  }
  const matched = checked - mismatched.length;
  if (input.json) {
    const head = { command: "verify", version, stream: STREAM, store: store.file };
    yield* print(jsonText({ ...head, checked, matched, mismatched }));
  } else {
    const isSound = wrong.length + failed.length === 0;
    const { verified } = commandWords[language()];
    yield* print(verified(formatNumber(matched), formatNumber(checked), isSound));
  }
  const told = [...wrong, ...failed];
  if (told.length > 0) return yield* new ProblemsFound({ problems: told });
});

/** The batches to check, each whole or one world of it. */
const targetsOf = Effect.fnUntraced(function* (runs: readonly string[]) {
  if (runs.length > 0) return yield* Effect.forEach(runs, findRun);
  const store = yield* EventStore;
  const batches = yield* store.batches();
  return batches.map((batch) => ({ batch, world: null }));
});
