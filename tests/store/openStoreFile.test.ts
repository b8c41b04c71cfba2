import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { FORMAT_VERSION } from "../../src/store/storeSchema.ts";
import { madeRuns } from "../events/madeFrame.ts";
import { bodiesOf, opening, readBatch, storeFailure, withStore } from "./storeOf.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
const pathOf = (name: string): string => join(folder, name);

/** A store with one batch of three runs. */
async function madeStore(name: string): Promise<string> {
  const file = pathOf(name);
  await withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id } = yield* store.openBatch(opening);
      yield* store.append(id, bodiesOf(madeRuns(0, 3, 4)));
    }),
  );
  return file;
}

/** Runs SQL on a file behind the store's back. */
function alter(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

const failureOf = (file: string) => storeFailure(SqliteEventStore.layer(file));

describe("opening a file that is no store", () => {
  const foreign = {
    "a file of zero bytes": { make: (file: string) => writeFileSync(file, ""), what: "empty" },
    "a text": {
      make: (file: string) => writeFileSync(file, "from,to\n1,2\n".repeat(20)),
      what: "not-sqlite",
    },
    "a few bytes": { make: (file: string) => writeFileSync(file, "SQLite format 3\0"), what: "not-sqlite" },
    "a database of another product": {
      make: (file: string) => alter(file, "PRAGMA application_id = 77; CREATE TABLE t (a)"),
      what: "other-product",
    },
    "a database that says nothing of itself": {
      make: (file: string) => alter(file, "CREATE TABLE t (a)"),
      what: "other-product",
    },
  };
  for (const [name, { make, what }] of Object.entries(foreign)) {
    it(`given ${name}, then that is said, and the file stays as it was`, async () => {
      const file = pathOf(`${what}-${name}.db`);
      make(file);
      const before = readFileSync(file);
      expect(await failureOf(file)).toMatchObject({ _tag: "StoreCorrupt", file, what, exitStatus: 5 });
      expect(readFileSync(file)).toEqual(before);
      expect(readdirSync(folder).filter((entry) => entry.startsWith(`${what}-${name}.db`))).toHaveLength(1);
    });
  }

  it("given a store of a newer format, then both versions are named", async () => {
    const file = await madeStore("newer.db");
    alter(file, "PRAGMA user_version = 7");
    const failure = await failureOf(file);
    expect(failure).toMatchObject({
      _tag: "StoreNewer",
      what: "format",
      found: 7,
      known: FORMAT_VERSION,
      exitStatus: 3,
    });
  });

  it("given events of a newer stream, then both versions are named", async () => {
    const file = pathOf("newer-stream.db");
    const failure = await storeFailure(SqliteEventStore.layer(file), (store) =>
      Effect.flatMap(store.openBatch({ ...opening, stream: 2 }), ({ id }) => readBatch(store, id)),
    );
    expect(failure).toMatchObject({ _tag: "StoreNewer", what: "stream", found: 2, known: 1 });
  });

  it("given a database cut in half, then it is said how much is missing", async () => {
    const file = await madeStore("half.db");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
    const failure = await storeFailure(SqliteEventStore.layer(file), (store) => readBatch(store, "b1"));
    const detail = String(bytes.length - (bytes.length >> 1));
    expect(failure).toMatchObject({ _tag: "StoreCorrupt", what: "cut-short", detail, exitStatus: 5 });
  });
});

describe("opening where the machine does not let us", () => {
  const unavailable = { _tag: "StoreUnavailable", exitStatus: 6 };

  it("given a directory, then that is said", async () => {
    mkdirSync(pathOf("directory.db"));
    expect(await failureOf(pathOf("directory.db"))).toMatchObject({ ...unavailable, what: "directory" });
  });

  it("given a path through a file, or too long a path, then it cannot be opened", async () => {
    writeFileSync(pathOf("file"), "x");
    for (const file of [join(pathOf("file"), "store.db"), pathOf("x".repeat(5000))]) {
      expect(await failureOf(file)).toMatchObject({ ...unavailable, file, what: "cannot-open" });
    }
  });

  it("given no store where none shall be made, then that is said and none is made", async () => {
    const file = pathOf("absent.db");
    const failure = await storeFailure(SqliteEventStore.layer(file, { create: false }));
    expect(failure).toMatchObject({ _tag: "StoreMissing", what: "no-store", exitStatus: 2 });
    expect(existsSync(file)).toBe(false);
  });

  it("given a folder that cannot be written, then that is said", async () => {
    const closed = pathOf("closed");
    mkdirSync(closed, { mode: 0o555 });
    // The superuser may write anywhere: become nobody for as long as it takes.
    const isSuperuser = process.geteuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65534);
    try {
      expect(await failureOf(join(closed, "store.db"))).toMatchObject({ ...unavailable, what: "denied" });
      expect(await failureOf(join(closed, "deeper", "store.db"))).toMatchObject({ what: "denied" });
    } finally {
      if (isSuperuser) process.seteuid?.(0);
    }
  });

  it("given a writer that does not finish, then the store is locked until it does", async () => {
    const file = await madeStore("locked.db");
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const layer = SqliteEventStore.layer(file, { patienceSeconds: 0.05 });
    const more = bodiesOf(madeRuns(3, 5, 4));
    const failure = await storeFailure(layer, (store) => store.append("b1", more));
    expect(failure).toMatchObject({ ...unavailable, what: "locked" });
    // Reading needs no turn.
    expect(await withStore(layer, (store) => readBatch(store, "b1"))).toHaveLength(3);
    other.exec("ROLLBACK");
    other.close();
    expect(await withStore(layer, (store) => store.append("b1", more))).toEqual({ stored: 2, skipped: 0 });
  });
});

describe("a store file", () => {
  it("is one file once it is closed, with nothing left of its making", async () => {
    mkdirSync(pathOf("alone"));
    await madeStore(join("alone", "store.db"));
    expect(readdirSync(pathOf("alone"))).toEqual(["store.db"]);
  });

  it("makes the folders it needs", async () => {
    const file = await madeStore(join("new", "folder", "store.db"));
    expect(existsSync(file)).toBe(true);
  });

  it("keeps what it holds when it is copied or moved", async () => {
    const file = await madeStore("original.db");
    copyFileSync(file, pathOf("copy.db"));
    const runs = await withStore(SqliteEventStore.layer(pathOf("copy.db")), (store) =>
      readBatch(store, "b1"),
    );
    expect(runs.map((run) => run.world)).toEqual([0, 1, 2]);
  });

  it("tells its story to anyone with an SQLite shell", async () => {
    const file = await madeStore("readable.db");
    await withStore(SqliteEventStore.layer(file), (store) => store.note("b1", "finished", "3 worlds"));
    const database = new DatabaseSync(file, { readOnly: true });
    expect(database.prepare("SELECT id, plan, runs, events, latest FROM batches").all()).toMatchObject([
      { id: "b1", plan: "five-leaders", runs: 3, events: 12, latest: expect.stringMatching(/^finished 20/) },
    ]);
    expect(database.prepare("SELECT batch, worlds, size FROM frames").all()).toMatchObject([
      { batch: "b1", worlds: "0-2", size: 96 + 3 * 64 + 12 * 19 },
    ]);
    expect(database.prepare("SELECT fact, detail FROM history").all()).toMatchObject([
      { fact: "finished", detail: "3 worlds" },
    ]);
    expect(database.prepare("SELECT first_world FROM frame").all()).toMatchObject([{ first_world: 0 }]);
    database.close();
  });
});
