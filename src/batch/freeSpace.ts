import { existsSync, promises } from "node:fs";
import { dirname } from "node:path";
import * as Effect from "effect/Effect";
import type { RunBudget } from "./checkBudget.ts";

/**
 * Room on the file system that holds a file, or will hold it: that of the nearest folder above it that is
 * there. Null where it cannot be told.
 */
export const freeSpace = (file: string): Effect.Effect<RunBudget["disk"]> => {
  let path = dirname(file);
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  return Effect.promise(() =>
    promises.statfs(path).then(
      ({ bavail, bsize }) => ({ path, freeBytes: bavail * bsize }),
      () => null,
    ),
  );
};
