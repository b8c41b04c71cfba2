import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { basename } from "node:path";
import * as Effect from "effect/Effect";
import type { ProblemsFound } from "../batch/ProblemsFound.ts";
import { jsonText } from "../report/runJson.ts";
import { type TableMetadata, tableMetadata } from "../report/tableMetadata.ts";
import { attemptWriting, type UnfinishedFile, unfinishedFile } from "./writeWhole.ts";

/** The files of a table: its data, and the metadata beside it. */
export const tablePaths = (path: string): readonly [data: string, metadata: string] => [
  path,
  `${path}.meta.json`,
];

/**
 * Writes a table and its metadata. `describe` is asked when all is written. The metadata comes last and an
 * older one goes first: a table beside its metadata is whole and is the one they tell of, whenever the
 * process may have been killed.
 */
export const writeTable = Effect.fnUntraced(function* <E, R>(
  path: string,
  fill: (write: UnfinishedFile["write"]) => Effect.Effect<void, E | ProblemsFound, R>,
  describe: () => TableMetadata,
) {
  const [, besidePath] = tablePaths(path);
  const data = yield* unfinishedFile(path);
  const hash = createHash("sha256");
  let bytes = 0;
  yield* fill((piece) => {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
    return data.write(piece);
  });
  const beside = yield* unfinishedFile(besidePath);
  const file = { name: basename(path), bytes, sha256: hash.digest("hex") };
  yield* beside.write(`${jsonText({ ...tableMetadata(describe()), file })}\n`);
  yield* attemptWriting(path, () => {
    rmSync(besidePath, { force: true });
    data.finish();
    beside.finish();
  });
}, Effect.scoped);
