import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as Effect from "effect/Effect";
import { ProblemsFound } from "../batch/ProblemsFound.ts";
import type { Problem } from "../model/Problem.ts";

const failure = (code: string, path: string, reason = ""): ProblemsFound =>
  new ProblemsFound({ problems: [{ code, severity: "error", place: {}, values: { path, reason } }] });

const attempt = <A>(path: string, work: () => A): Effect.Effect<A, ProblemsFound> =>
  Effect.try({
    try: work,
    catch: (cause) => failure("E-CLI-010", path, (cause as NodeJS.ErrnoException).code ?? String(cause)),
  });

/** Makes a folder for output, with those above it, unless it is there. */
export const makeFolder = (path: string): Effect.Effect<void, ProblemsFound> =>
  attempt(path, () => mkdirSync(path, { recursive: true }));

/** Refuses, before any work is done, names that some system refuses. */
export const refuseNames = (problems: readonly Problem[]): Effect.Effect<void, ProblemsFound> =>
  problems.length === 0 ? Effect.void : Effect.fail(new ProblemsFound({ problems }));

/** Refuses, before any work is done, to replace what is there. */
export const refuseExisting = (
  paths: readonly string[],
  force: boolean,
): Effect.Effect<void, ProblemsFound> => {
  const existing = force ? undefined : paths.find((path) => existsSync(path));
  return existing === undefined ? Effect.void : Effect.fail(failure("E-CLI-009", existing));
};

/** Writes a file whole: under another name first, so that nobody ever takes half of it for all. */
export const writeWhole = (path: string, text: string): Effect.Effect<void, ProblemsFound> =>
  writeInPieces(path, (write) => write(text));

/** Appends to the file that is being written. */
export type WritePiece = (text: string) => Effect.Effect<void, ProblemsFound>;

/**
 * The same for what is too large to hold at once; where `fill` fails or is stopped, nothing is left behind.
 */
export const writeInPieces = <E, R>(
  path: string,
  fill: (write: WritePiece) => Effect.Effect<void, E, R>,
): Effect.Effect<void, E | ProblemsFound, R> => {
  const unfinished = join(dirname(path), `.unfinished-${process.pid}`);
  const open = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(unfinished, "w");
  });
  return Effect.acquireUseRelease(
    open,
    (file) => fill((text) => attempt(path, () => writeFileSync(file, text))),
    (file) => Effect.sync(() => closeSync(file)),
  ).pipe(
    Effect.andThen(attempt(path, () => renameSync(unfinished, path))),
    Effect.onExit(() => Effect.sync(() => rmSync(unfinished, { force: true }))),
  );
};
