import { createReadStream, promises } from "node:fs";
import * as Effect from "effect/Effect";
import type { Problem } from "../model/Problem.ts";
import { ProblemsFound } from "./ProblemsFound.ts";

/** A regular file that can be read; its size in bytes. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
  /** When it was last written, in milliseconds of its file system's clock. */
  readonly modified: number;
}

const KINDS = [
  ["isDirectory", "folder"],
  ["isFIFO", "pipe"],
  ["isSocket", "socket"],
  ["isCharacterDevice", "device"],
  ["isBlockDevice", "device"],
] as const;

const problemOf = (code: string, path: string, values: Problem["values"] = {}): ProblemsFound =>
  new ProblemsFound({
    problems: [{ code, severity: "error", place: {}, values: { path, ...values } }],
  });

const failureOf = (path: string, cause: unknown): ProblemsFound => {
  const code = (cause as { code?: unknown }).code;
  if (code === "ENOENT" || code === "ENOTDIR") return problemOf("E-CLI-001", path);
  return problemOf("E-CLI-003", path, { reason: String(code) });
};

/**
 * Looks at a path before anything is read: a folder, a pipe or a device is refused, so that nothing hangs.
 */
export const inputFile = Effect.fnUntraced(function* (
  path: string,
): Effect.fn.Return<InputFile, ProblemsFound> {
  const stat = yield* Effect.tryPromise({
    try: () => promises.stat(path),
    catch: (cause) => failureOf(path, cause),
  });
  if (stat.isFile()) return { path, size: stat.size, modified: stat.mtimeMs };
  const kind = KINDS.find(([is]) => stat[is]())?.[1] ?? "special file";
  return yield* problemOf("E-CLI-002", path, { kind });
});

/** The whole of a file as bytes; for files whose size was looked at. */
export const readWhole = (file: InputFile): Effect.Effect<Uint8Array, ProblemsFound> =>
  Effect.tryPromise({
    try: () => promises.readFile(file.path),
    catch: (cause) => failureOf(file.path, cause),
  });

/**
 * The bytes of a file as they come, given to `read`, which may stop anywhere. A file that is written to
 * meanwhile is refused: what was read may be half of the old and half of the new.
 */
export const readStream = Effect.fnUntraced(function* <A>(
  file: InputFile,
  read: (bytes: AsyncIterable<Uint8Array>) => Promise<A>,
): Effect.fn.Return<A, ProblemsFound> {
  const result = yield* Effect.tryPromise({
    try: () => read(createReadStream(file.path, { highWaterMark: 1 << 20 })),
    catch: (cause) => cause,
  }).pipe(
    Effect.catch((cause) =>
      typeof (cause as { code?: unknown }).code === "string"
        ? Effect.fail(failureOf(file.path, cause))
        : Effect.die(cause),
    ),
  );
  const now = yield* inputFile(file.path);
  if (now.size !== file.size || now.modified !== file.modified) {
    return yield* problemOf("E-CLI-017", file.path);
  }
  return result;
});
