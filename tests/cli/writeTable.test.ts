import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as Deferred from "effect/Deferred";
import * as Effect from "effect/Effect";
import * as Fiber from "effect/Fiber";
import { describe, expect, it } from "vitest";
import { ProblemsFound } from "../../src/batch/ProblemsFound.ts";
import { writeTable } from "../../src/cli/writeTable.ts";
import type { TableMetadata } from "../../src/report/tableMetadata.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";

const root = temporaryFolder();
let folders = 0;

/** A folder of its own, with a table of an earlier time where `before` says so. */
function place(before: boolean): { readonly table: string; readonly left: () => Record<string, string> } {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  if (before) {
    writeFileSync(join(folder, "t.csv"), "old data");
    writeFileSync(join(folder, "t.csv.meta.json"), "old metadata");
  }
  const left = () =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  return { table: join(folder, "t.csv"), left };
}
const OLD = { "t.csv": "old data", "t.csv.meta.json": "old metadata" };

const metadata = (rows: number): TableMetadata => ({
  ...{ command: "export", version: "0.0.0", stream: 1, table: "runs", format: "csv", rows },
  ...{ batches: [], columns: [{ name: "run", type: "text", meaning: "any" }] },
});

describe("a table and its metadata", () => {
  it("given pieces of text and bytes, then both files stand, and the one tells size and sum of the other", async () => {
    const { table, left } = place(true);
    let rows = 0;
    const writing = writeTable(
      table,
      (write) =>
        Effect.gen(function* () {
          yield* write("이름\n");
          yield* write(new Uint8Array([49, 10]));
          rows = 1;
        }),
      () => metadata(rows),
    );
    await Effect.runPromise(writing);
    const { "t.csv": data, "t.csv.meta.json": beside, ...others } = left();
    expect([data, others]).toEqual(["이름\n1\n", {}]);
    const sha256 = createHash("sha256").update("이름\n1\n").digest("hex");
    expect(JSON.parse(beside!)).toMatchObject({ rows: 1, file: { name: "t.csv", bytes: 9, sha256 } });
  });

  for (const before of [true, false]) {
    const what = before ? "what was there before stays as it was" : "there is nothing";
    it(`given work that fails or is stopped after some pieces, then ${what}`, async () => {
      const { table, left } = place(before);
      const mistake = new ProblemsFound({ problems: [] });
      const failing = writeTable(
        table,
        (write) => Effect.andThen(write("half"), Effect.fail(mistake)),
        () => metadata(0),
      );
      expect(await Effect.runPromise(Effect.flip(failing))).toBe(mistake);
      expect(left()).toEqual(before ? OLD : {});
      const stopped = Effect.gen(function* () {
        const begun = yield* Deferred.make<void>();
        const writing = writeTable(
          table,
          (write) =>
            write("half").pipe(
              Effect.andThen(Deferred.succeed(begun, undefined)),
              Effect.andThen(Effect.never),
            ),
          () => metadata(0),
        );
        const fiber = yield* Effect.forkChild(writing);
        yield* Deferred.await(begun);
        expect(Object.keys(left()).some((name) => name.startsWith(".unfinished-"))).toBe(true);
        yield* Fiber.interrupt(fiber);
      });
      await Effect.runPromise(stopped);
      expect(left()).toEqual(before ? OLD : {});
    });
  }

  it("given a table whose place is taken meanwhile, then no metadata stand beside what is not theirs", async () => {
    const { table, left } = place(false);
    const writing = writeTable(
      table,
      (write) =>
        Effect.andThen(
          write("data"),
          Effect.sync(() => {
            mkdirSync(table);
            writeFileSync(join(table, "inside"), "");
          }),
        ),
      () => metadata(0),
    );
    const failed = (await Effect.runPromise(Effect.flip(writing))) as ProblemsFound;
    expect(failed.problems).toMatchObject([{ code: "E-CLI-010", values: { path: table } }]);
    expect(() => left()).toThrow("EISDIR");
    expect(readdirSync(join(table, ".."))).toEqual(["t.csv"]);
  });
});
