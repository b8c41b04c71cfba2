import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as Effect from "effect/Effect";
import { ProblemsFound } from "../batch/ProblemsFound.ts";

const failure = (code: string, path: string, reason = ""): ProblemsFound =>
  new ProblemsFound({ problems: [{ code, severity: "error", place: {}, values: { path, reason } }] });

/** Refuses, before any work is done, to replace what is there. */
export const refuseExisting = (
  paths: readonly string[],
  force: boolean,
): Effect.Effect<void, ProblemsFound> => {
  const existing = force ? undefined : paths.find((path) => existsSync(path));
  return existing === undefined ? Effect.void : Effect.fail(failure("E-CLI-009", existing));
};

/** Writes a file whole: under another name first, so that nobody ever sees half of it. */
export const writeWhole = (path: string, text: string): Effect.Effect<void, ProblemsFound> =>
  Effect.try({
    try: () => {
      mkdirSync(dirname(path), { recursive: true });
      const unfinished = join(dirname(path), `.unfinished-${process.pid}`);
      writeFileSync(unfinished, text);
      renameSync(unfinished, path);
    },
    catch: (cause) => failure("E-CLI-010", path, (cause as NodeJS.ErrnoException).code ?? String(cause)),
  });
