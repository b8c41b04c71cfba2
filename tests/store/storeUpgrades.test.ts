import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { FORMAT_VERSION } from "../../src/store/storeSchema.ts";
import { storeUpgrades } from "../../src/store/storeUpgrades.ts";
import {
  FIXTURE_FORKS,
  FIXTURE_FORMATS,
  FIXTURE_RUNS,
  fixtureStore,
  fixtureVersion,
} from "./fixtureStore.ts";
import { opening, storeFailure, withStore } from "./storeOf.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

const folder = temporaryFolder();
const fixture = (format: number, name: string) => fixtureStore(format, join(folder, `${name}-${format}.db`));

function query(file: string, sql: string): unknown[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
const formatOf = (file: string) => query(file, "PRAGMA user_version");

/** Tables and views with their columns, as SQLite understands them. */
const columnsOf = (file: string) =>
  query(
    file,
    `SELECT m.type, m.name AS of, c.name, c.type AS kind, c."notnull", c.dflt_value, c.pk, c.hidden
     FROM sqlite_schema m, pragma_table_xinfo(m.name) c WHERE m.type IN ('table', 'view') ORDER BY 2, c.cid`,
  );

describe("stores of every format there has been", () => {
  it("have a fixture and an upgrade each", () => {
    const formats = Array.from({ length: FORMAT_VERSION }, (_, at) => at + 1);
    expect(FIXTURE_FORMATS).toEqual(formats);
    expect(Object.keys(storeUpgrades).map(Number)).toEqual(formats.slice(0, -1));
  });

  for (const format of FIXTURE_FORMATS) {
    it(`given one of format ${format}, when it is only read, then no byte of it changes`, async () => {
      const file = fixture(format, "read");
      const before = readFileSync(file);
      const seen = await withStore(
        SqliteEventStore.layer(file, { readOnly: true }),
        Effect.fnUntraced(function* (store) {
          expect(yield* store.check()).toEqual([]);
          return { facts: yield* store.lifecycle("b1"), batches: yield* store.batches() };
        }),
      );
      const version = fixtureVersion(format);
      expect(seen.facts.map((each) => [each.fact, each.version])).toEqual([
        ["started", version],
        ["finished", version],
      ]);
      const runs = [FIXTURE_RUNS, FIXTURE_RUNS, ...(format < 3 ? [] : [FIXTURE_FORKS])];
      expect(seen.batches.map((batch) => [batch.runs, batch.versions])).toEqual(
        runs.map((each) => [each, [version]]),
      );
      expect(seen.batches.flatMap(({ fork }) => fork?.at ?? [])).toEqual(format < 3 ? [] : [2]);
      expect(readFileSync(file)).toEqual(before);
      expect(formatOf(file)).toMatchObject([{ user_version: format }]);
    });

    it(`given one of format ${format}, when it is written, then it is made like a new one`, async () => {
      const file = fixture(format, "written");
      const fresh = join(folder, `fresh-${format}.db`);
      await withStore(SqliteEventStore.layer(fresh), () => Effect.void);
      const noted = await withStore(
        SqliteEventStore.layer(file, { version: "9.9.9" }),
        Effect.fnUntraced(function* (store) {
          yield* store.note("b1", "started");
          expect(yield* store.check()).toEqual([]);
          return (yield* store.batches()).map(({ versions }) => versions);
        }),
      );
      const known = fixtureVersion(format);
      expect(noted).toEqual([[known, "9.9.9"], [known], ...(format < 3 ? [] : [[known]])]);
      expect(formatOf(file)).toMatchObject([{ user_version: FORMAT_VERSION }]);
      expect(columnsOf(file)).toEqual(columnsOf(fresh));
      expect(query(file, "SELECT fact, version FROM history")).toHaveLength(format < 3 ? 5 : 7);
      const forks = query(file, "SELECT id, parent, forked_at, overrides FROM batches WHERE parent NOT NULL");
      const fork = { id: "b3", parent: "b1", forked_at: 2, overrides: '["horizon=3"]' };
      expect(forks).toEqual(format < 3 ? [] : [fork]);
    });
  }

  it("given an upgrade that fails halfway, then the store is what it was", async () => {
    const file = fixture(1, "half");
    const database = new DatabaseSync(file);
    // The step that adds the column comes before the one that makes this view.
    database.exec("DROP VIEW history; CREATE TABLE history (a)");
    database.close();
    const before = columnsOf(file);
    const failure = await storeFailure(SqliteEventStore.layer(file));
    expect(failure).toMatchObject({ _tag: "StoreCorrupt", what: "structure" });
    expect(columnsOf(file)).toEqual(before);
    expect(formatOf(file)).toMatchObject([{ user_version: 1 }]);
  });

  it("given many that open it at once, then one upgrades it and all go on", async () => {
    const file = fixture(1, "together");
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.prepare("SELECT count(*) FROM batch").get();
    const opened = Array.from({ length: 8 }, () =>
      withStore(SqliteEventStore.layer(file), (store) => store.openBatch(opening)),
    );
    expect(new Set((await Promise.all(opened)).map(({ id }) => id))).toEqual(new Set(["b3"]));
    reader.close();
    expect(formatOf(file)).toMatchObject([{ user_version: FORMAT_VERSION }]);
  });

  it("given a newer format that only the log beside the file tells yet, then it is refused too", async () => {
    const file = fixture(2, "newer");
    const writer = new DatabaseSync(file);
    writer.exec(`PRAGMA user_version = ${FORMAT_VERSION + 1}`);
    const newer = { _tag: "StoreNewer", found: FORMAT_VERSION + 1, known: FORMAT_VERSION, exitStatus: 3 };
    for (const readOnly of [true, false]) {
      expect(await storeFailure(SqliteEventStore.layer(file, { readOnly }))).toMatchObject(newer);
    }
    writer.close();
  });
});
