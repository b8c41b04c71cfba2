import { existsSync, realpathSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import * as Effect from "effect/Effect";
import * as Option from "effect/Option";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import type { Problem } from "../model/Problem.ts";
import { problemText } from "../report/messages.ts";
import { repairText } from "../report/repairText.ts";
import { type Json, jsonText } from "../report/runJson.ts";
import { visible } from "../report/visible.ts";
import { commandWords } from "../report/words/commandWords.ts";
import { repairWords } from "../report/words/repairWords.ts";
import { repairStore } from "../store/repairStore.ts";
import type { LostFrame } from "../store/salvageFrames.ts";
import { version } from "../version.ts";
import { commandName } from "./commandName.ts";
import { language } from "./language.ts";
import { print, say } from "./print.ts";
import { problemLine } from "./problemLine.ts";
import { problemsOf } from "./problemsOf.ts";
import { shellWords } from "./shellWords.ts";
import { storeFile } from "./storeForRun.ts";
import { refuseExisting } from "./writeWhole.ts";

export interface RepairInput {
  readonly store: Option.Option<string>;
  readonly out: Option.Option<string>;
  readonly force: boolean;
  readonly json: boolean;
}

/** `repair`: a copy of a damaged store with everything in it that is sound. */
export const repairCommand = Effect.fnUntraced(function* (input: RepairInput) {
  const { file } = storeFile(input.store);
  const out = Option.getOrElse(input.out, () => besides(file));
  yield* checkPlace(file, out, input.force);
  const nothing: Problem = { code: "E-STORE-038", severity: "error", place: { file }, values: {} };
  const { findings, copy } = yield* Effect.scoped(repairStore(file, out, { force: input.force })).pipe(
    // So little is left that SQLite cannot begin to read it.
    Effect.mapError((error) =>
      error._tag === "StoreCorrupt" && error.what === "structure"
        ? new ProblemsFound({ problems: [...problemsOf(error), nothing] })
        : error,
    ),
  );
  const problems = findings.flatMap(problemsOf);
  if (input.json) {
    const told = problems.map((each) => ({ ...each, message: problemText(each, "en") }));
    const head = { command: "repair", version, store: file, sound: findings.length === 0 };
    const written = copy === null ? {} : { out, ...copy, lostFrames: copy.lostFrames.map(known) };
    yield* print(jsonText({ ...head, problems: told, ...written } as unknown as Json));
  }
  if (copy === null && findings.length > 0 && findings.every(({ what }) => what === "network-missing")) {
    return yield* new ProblemsFound({ problems });
  }
  if (copy === null && findings.length > 0) {
    return yield* new ProblemsFound({ problems: [nothing] });
  }
  if (input.json) return;
  const words = repairWords[language()];
  if (copy === null) return yield* print(words.nothingToDo);
  const lines = problems.map(problemLine);
  yield* print(repairText({ store: file, out, problems: lines, ...copy }, language()));
  const isWhole = copy.batches.every(({ lost }) => lost === 0) && copy.lostBatches.length === 0;
  yield* say(
    [
      `\n${words.copy(visible(out), visible(file), isWhole)}`,
      commandWords[language()].tryNext,
      ...["status", "verify"].map((word) => `  ${commandName} ${shellWords([word, "--store", out])}`),
    ].join("\n"),
  );
});

/** A lost frame with what is known of it. */
const known = (frame: LostFrame) =>
  Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== null));

/** `store.db` → `store.repaired.db`. */
function besides(file: string): string {
  const end = extname(file);
  return `${file.slice(0, file.length - end.length)}.repaired${end}`;
}

/** Refuses, before any work is done, a place where something would be lost. */
const checkPlace = Effect.fnUntraced(function* (file: string, out: string, force: boolean) {
  const refused = (code: string, values: Problem["values"] = {}) =>
    new ProblemsFound({ problems: [{ code, severity: "error", place: { file: out }, values }] });
  if (realPath(file) === realPath(out)) return yield* refused("E-STORE-039");
  yield* refuseExisting([out], force);
  // A log that another store left would be taken for the copy's own.
  for (const log of [`${out}-wal`, `${out}-shm`]) {
    if (existsSync(log)) return yield* refused("E-STORE-040", { log });
  }
});

/** Where a file is, or will be, whatever links lead there. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), path.slice(folder.length));
  }
}
