import { closeSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as Effect from "effect/Effect";
import type { Scope } from "effect/Scope";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import type { Problem } from "../model/Problem.ts";
import { makeFolders } from "../store/makeFolders.ts";

const failure = (code: string, values: Problem["values"], place: Problem["place"] = {}): ProblemsFound =>
  new ProblemsFound({ problems: [{ code, severity: "error", place, values }] });

/** Does what may fail with a file; a failure names the file as the person knows it. */
export const attemptWriting = <A>(path: string, work: () => A): Effect.Effect<A, ProblemsFound> =>
  Effect.try({
    try: work,
    catch: (cause) => {
      const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
      return failure("E-CLI-010", { path, reason });
    },
  });

/** Makes a folder for output, with those above it, unless it is there. */
export const makeFolder = (path: string): Effect.Effect<void, ProblemsFound> =>
  attemptWriting(path, () => makeFolders(path));

/** Refuses, before any work is done, names that some system refuses. */
export const refuseNames = (problems: readonly Problem[]): Effect.Effect<void, ProblemsFound> =>
  problems.length === 0 ? Effect.void : Effect.fail(new ProblemsFound({ problems }));

/** What is at a place: nothing, a file, or something that no file may take the place of. */
function kindAt(path: string): "nothing" | "file" | "folder" | "link" | "device" {
  // The link itself would be replaced, not what it leads to.
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return "nothing";
  if (found.isSymbolicLink()) return "link";
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "device";
}

/** Refuses, before any work is done, to replace what is there; even by force only files are replaced. */
export const refuseExisting = Effect.fnUntraced(function* (paths: readonly string[], force: boolean) {
  for (const path of paths) {
    const kind = yield* attemptWriting(path, () => kindAt(path));
    if (kind === "nothing") continue;
    if (!force) return yield* failure("E-CLI-009", { path });
    if (kind !== "file") return yield* failure("E-CLI-002", { path, kind });
  }
});

/** A file that is being written under another name, so that nobody ever takes half of it for all. */
export interface UnfinishedFile {
  readonly write: (piece: string | Uint8Array) => Effect.Effect<void, ProblemsFound>;
  /** Gives the file its name. Throws what the file system says. */
  readonly finish: () => void;
}

let unfinishedFiles = 0;

/** Opens such a file beside its place; where the scope ends before it is finished, nothing is left behind. */
export const unfinishedFile = (path: string): Effect.Effect<UnfinishedFile, ProblemsFound, Scope> => {
  const unfinished = join(dirname(path), `.unfinished-${process.pid}-${unfinishedFiles++}`);
  const open = attemptWriting(path, () => {
    makeFolders(dirname(path));
    return openSync(unfinished, "w");
  });
  const close = (file: number) =>
    Effect.sync(() => {
      closeSync(file);
      rmSync(unfinished, { force: true });
    });
  return Effect.map(Effect.acquireRelease(open, close), (file) => ({
    write: (piece) => attemptWriting(path, () => writeFileSync(file, piece)),
    finish: () => renameSync(unfinished, path),
  }));
};

/** Writes a file whole. */
export const writeWhole = Effect.fnUntraced(function* (path: string, text: string) {
  const file = yield* unfinishedFile(path);
  yield* file.write(text);
  yield* attemptWriting(path, file.finish);
}, Effect.scoped);
