import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { readableTables } from "../../src/store/readableTables.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { madeRuns } from "../events/madeFrame.ts";
import { mounted } from "../faults/mounted.ts";
import { asNobody } from "./asNobody.ts";
import { bodiesOf, expected, opening, readBatch, storeFailure, withStore } from "./storeOf.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();

/** A folder of its own with a store of three runs. */
async function madeStore(name: string): Promise<string> {
  mkdirSync(join(folder, name));
  const file = join(folder, name, "store.db");
  await append(file, 0);
  return file;
}

const append = (file: string, first: number) =>
  withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id } = yield* store.openBatch(opening);
      yield* store.append(id, bodiesOf(madeRuns(first, first + 3, 4)));
    }),
  );

/** Everything that lies in the folder of a store, byte by byte. */
const traces = (file: string): string[] => {
  const beside = join(file, "..");
  return readdirSync(beside).map((name) => {
    // What SQLite notes in its index while a log is read is no part of the store.
    const bytes = name.endsWith("-shm") ? "" : readFileSync(join(beside, name));
    return `${name} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
};

const read = (file: string) =>
  withStore(
    SqliteEventStore.layer(file, { readOnly: true }),
    Effect.fnUntraced(function* (store) {
      expect(yield* store.check()).toEqual([]);
      return yield* readBatch(store, "b1");
    }),
  );

/** A store as a killed writer leaves it: its last commits only in the log. */
async function killedStore(name: string): Promise<string> {
  const file = await madeStore(name);
  const script = `
    const database = new (require("node:sqlite").DatabaseSync)(process.argv[1]);
    database.exec("UPDATE batch SET title = 'killed', checksum = 'x'; PRAGMA wal_autocheckpoint = 0");
    process.kill(process.pid, "SIGKILL");`;
  spawnSync(process.execPath, ["-e", script, file]);
  expect(readdirSync(join(folder, name))).toEqual(["store.db", "store.db-shm", "store.db-wal"]);
  return file;
}

const titleOf = (file: string) =>
  withStore(SqliteEventStore.layer(file, { readOnly: true }), (store) =>
    Effect.map(store.batches(), ([batch]) => batch?.title),
  );

describe("reading a store", () => {
  const tight = join(folder, "tight");
  const isMounted = mounted(tight, "-t", "tmpfs", "-o", "size=16k", "tmpfs");
  it.runIf(isMounted)(
    `given a log without its index and no room for a copy, then that is said${
      isMounted ? "" : " (skipped: this process may not mount)"
    }`,
    async () => {
      const file = await killedStore("roomless");
      rmSync(`${file}-shm`);
      const { TMPDIR } = process.env;
      process.env.TMPDIR = tight;
      try {
        const failure = await storeFailure(SqliteEventStore.layer(file, { readOnly: true }));
        expect(failure).toMatchObject({ _tag: "StoreUnavailable", what: "no-room-to-read", exitStatus: 6 });
        expect(readdirSync(tight)).toEqual([]);
      } finally {
        if (TMPDIR === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = TMPDIR;
      }
    },
  );

  it("given a closed store, then nothing is changed and nothing appears, not even meanwhile", async () => {
    const file = await madeStore("closed");
    const before = traces(file);
    const { tables, close } = readableTables(file);
    expect(tables.batches()).toHaveLength(1);
    expect(traces(file)).toEqual(before);
    close();
    expect(await read(file)).toEqual(expected(madeRuns(0, 3, 4)));
    expect(traces(file)).toEqual(before);
  });

  it("given a name with characters that a URL gives a meaning, then it is the file that is meant", async () => {
    const file = await madeStore("a?b#c %41&immutable=0 한국");
    expect(await read(file)).toHaveLength(3);
    expect(traces(file)).toHaveLength(1);
  });

  it("given a folder and a file that cannot be written, then it is read all the same", async () => {
    const file = await madeStore("sealed");
    const before = traces(file);
    chmodSync(file, 0o444);
    chmodSync(join(folder, "sealed"), 0o555);
    await asNobody(folder, async () => {
      expect(await read(file)).toHaveLength(3);
    });
    chmodSync(join(folder, "sealed"), 0o755);
    expect(traces(file)).toEqual(before);
  });

  it("given what a killed writer left, then its last commit is seen and left where it is", async () => {
    const file = await killedStore("killed");
    const before = traces(file);
    expect(await titleOf(file)).toBe("killed");
    expect(traces(file)).toEqual(before);
    chmodSync(file, 0o444);
    chmodSync(join(folder, "killed"), 0o555);
    await asNobody(folder, async () => {
      expect(await titleOf(file)).toBe("killed");
    });
    chmodSync(join(folder, "killed"), 0o755);
    expect(traces(file)).toEqual(before);
  });

  it("given a copy of a killed writer's file and log alone, then the last commit is seen too", async () => {
    const file = await killedStore("copied");
    rmSync(`${file}-shm`);
    const before = traces(file);
    expect(await titleOf(file)).toBe("killed");
    expect(traces(file)).toEqual(before);
  });
});

describe("reading while others write", () => {
  it("given a writer at work, then each commit is seen, and what it has not committed is not", async () => {
    const file = await madeStore("at-work");
    const writer = new DatabaseSync(file);
    writer.exec("UPDATE batch SET title = 'one'");
    const { tables, close } = readableTables(file);
    expect(tables.batch(1)?.title).toBe("one");
    writer.exec("BEGIN; UPDATE batch SET title = 'two'");
    expect(tables.batch(1)?.title).toBe("one");
    writer.exec("COMMIT");
    expect(tables.batch(1)?.title).toBe("two");
    tables.consistently(() => {
      expect(tables.batch(1)?.title).toBe("two");
      writer.exec("UPDATE batch SET title = 'three'");
      expect(tables.batch(1)?.title).toBe("two");
    });
    expect(tables.batch(1)?.title).toBe("three");
    close();
    writer.close();
  });

  it("given a writer that comes and goes after the reader, then the new state is read", async () => {
    const file = await madeStore("later");
    const { tables, close } = readableTables(file);
    expect(tables.head().frames).toBe(1);
    await append(file, 3);
    expect(tables.head().frames).toBe(2);
    expect(tables.frameAt(2)?.worlds).toBe("3-5");
    close();
    expect(readdirSync(join(folder, "later"))).toEqual(["store.db"]);
  });

  it("given a writer that comes in the middle of a reading, then the reading is done again as a whole", async () => {
    const file = await madeStore("between");
    const { tables, close } = readableTables(file);
    let times = 0;
    const seen = tables.consistently(() => {
      const before = tables.head().frames;
      if (times++ === 0) {
        const writer = new DatabaseSync(file);
        writer.exec("UPDATE head SET frames = 7");
        writer.close();
      }
      return [before, tables.head().frames];
    });
    expect([times, seen]).toEqual([2, [7, 7]]);
    close();
  });

  it("given a store that is replaced meanwhile, then the one that is there now is read", async () => {
    const [file, other] = [await madeStore("replaced"), await madeStore("other")];
    await append(other, 3);
    const { tables, close } = readableTables(file);
    expect(tables.head().frames).toBe(1);
    rmSync(file);
    copyFileSync(other, file);
    expect(tables.head().frames).toBe(2);
    close();
  });
});
