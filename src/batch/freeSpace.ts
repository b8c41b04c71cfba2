import { promises } from "node:fs";
import { dirname } from "node:path";
import * as Effect from "effect/Effect";
import type { RunBudget } from "./checkBudget.ts";

/** Room on the file system that holds a file; null where that cannot be told. */
export const freeSpace = (file: string): Effect.Effect<RunBudget["disk"]> => {
  const path = dirname(file);
  return Effect.promise(() =>
    promises.statfs(path).then(
      ({ bavail, bsize }) => ({ path, freeBytes: bavail * bsize }),
      () => null,
    ),
  );
};
