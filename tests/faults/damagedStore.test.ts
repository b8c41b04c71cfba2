import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import { describe, expect, it, vi } from "vitest";
import { mix } from "../../src/randomness/mix.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { StoreCorrupt } from "../../src/store/StoreError.ts";
import { madeRuns } from "../events/madeFrame.ts";
import { bodiesOf, expected, opening, readBatch, type Store, withStore } from "../store/storeOf.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";

const isLong = Boolean(process.env.SKIPSTONE_LONG);
if (isLong) vi.setConfig({ testTimeout: 3_600_000 });
const folder = temporaryFolder();
const FRAMES = 5;
const worlds = madeRuns(0, 2 * FRAMES, 3);

/** A store of five small frames of one batch, and a network. */
async function madeStore(name: string, seed = opening.seed): Promise<string> {
  const file = join(folder, name);
  await withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id } = yield* store.openBatch({ ...opening, seed });
      for (let frame = 0; frame < FRAMES; frame++) {
        yield* store.append(id, bodiesOf(worlds.slice(2 * frame, 2 * frame + 2)));
      }
      yield* store.putNetwork("ab", Uint8Array.of(1, 2, 3, 4, 5), { people: 3 });
    }),
  );
  return file;
}

/** Opens a sound store for reading and, behind its back, for damage that is undone after each look. */
async function whileDamaging(
  name: string,
  work: (store: Store, damaged: DatabaseSync) => Effect.Effect<void, unknown>,
): Promise<void> {
  const file = await madeStore(name);
  const damaged = new DatabaseSync(file);
  damaged.exec("PRAGMA synchronous = OFF");
  try {
    await withStore(SqliteEventStore.layer(file), (store) => work(store, damaged));
  } finally {
    damaged.close();
  }
}

/** What reading the batch reports, and what a check of the whole store reports, as [frame, what]. */
const reports = Effect.fnUntraced(function* (store: Store) {
  const reading = yield* readBatch(store, "b1").pipe(
    Effect.as(null),
    Effect.catch((error) => Effect.succeed(error)),
  );
  const findings = yield* store.check();
  return {
    read: reading instanceof StoreCorrupt ? [reading.frame, reading.what] : reading,
    check: findings.map(({ frame, what }) => [frame, what]),
  };
});

const frameBytes = (damaged: DatabaseSync, sequence: number): Uint8Array =>
  (damaged.prepare("SELECT bytes FROM frame WHERE sequence = ?").get(sequence) as { bytes: Uint8Array })
    .bytes;

describe("a flipped bit in a stored frame", () => {
  for (const [place, sequence] of [
    ["first", 1],
    ["middle", 3],
    ["second-last", FRAMES - 1],
    ["last", FRAMES],
  ] as const) {
    const everyBit = isLong || place === "middle";
    it(`is found and named: ${everyBit ? "every bit" : "every eleventh bit"} of the ${place} frame`, () =>
      whileDamaging(
        `flip-${place}.db`,
        Effect.fnUntraced(function* (store, damaged) {
          const sound = frameBytes(damaged, sequence);
          const update = damaged.prepare("UPDATE frame SET bytes = ? WHERE sequence = ?");
          const missed: unknown[] = [];
          for (let bit = 0; bit < 8 * sound.length; bit += everyBit ? 1 : 11) {
            const bytes = sound.slice();
            bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
            update.run(bytes, sequence);
            const report = yield* reports(store);
            const isNamed = [report.read, ...report.check].every(
              (found) => Array.isArray(found) && found[0] === sequence && found[1] === "damaged",
            );
            if (!isNamed || report.check.length !== 1) missed.push({ bit, ...report });
          }
          update.run(sound, sequence);
          expect(missed).toEqual([]);
          expect(yield* reports(store)).toEqual({ read: null, check: [] });
        }),
      ));
  }
});

describe("a frame cut short", () => {
  it("is found and named at every length, of the last frame and of one in the middle", () =>
    whileDamaging(
      "cut.db",
      Effect.fnUntraced(function* (store, damaged) {
        const update = damaged.prepare("UPDATE frame SET bytes = ? WHERE sequence = ?");
        for (const sequence of [2, FRAMES]) {
          const sound = frameBytes(damaged, sequence);
          for (let length = 0; length < sound.length; length += isLong ? 1 : 3) {
            update.run(sound.subarray(0, length), sequence);
            expect(yield* reports(store)).toEqual({
              read: [sequence, "damaged"],
              check: [[sequence, "damaged"]],
            });
          }
          update.run(sound, sequence);
        }
      }),
    ));
});

/** Damage by SQL to a store in which a frame of another store is at hand as `other.frame`. */
const tampering: Record<string, { sql: string; read: unknown; check: unknown[] }> = {
  "frames swapped": {
    sql: `CREATE TEMP TABLE sound AS SELECT sequence, bytes FROM frame;
          UPDATE frame SET bytes = (SELECT bytes FROM sound WHERE sound.sequence = 6 - frame.sequence)
          WHERE sequence IN (2, 4)`,
    read: [2, "misplaced"],
    check: [
      [2, "misplaced"],
      [4, "misplaced"],
    ],
  },
  "frames swapped with all that stands beside them": {
    sql: `UPDATE frame SET sequence = -sequence WHERE sequence IN (2, 4);
          UPDATE frame SET sequence = 6 + sequence WHERE sequence < 0`,
    read: [2, "misplaced"],
    check: [
      [2, "misplaced"],
      [3, "broken-chain"],
      [4, "misplaced"],
      [5, "broken-chain"],
    ],
  },
  "a frame in place of another": {
    sql: "UPDATE frame SET bytes = (SELECT bytes FROM frame WHERE sequence = 1) WHERE sequence = 3",
    read: [3, "misplaced"],
    check: [[3, "misplaced"]],
  },
  "the last frame once more": {
    sql: `INSERT INTO frame (sequence, batch, worlds, runs, events, checksum, bytes)
          SELECT 6, batch, worlds, runs, events, checksum, bytes FROM frame WHERE sequence = 5`,
    read: [6, "surplus"],
    check: [[6, "surplus"]],
  },
  "the first frame removed": {
    sql: "DELETE FROM frame WHERE sequence = 1",
    read: [1, "missing"],
    check: [
      [1, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "a frame in the middle removed": {
    sql: "DELETE FROM frame WHERE sequence = 3",
    read: [3, "missing"],
    check: [
      [3, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "the last frame removed": {
    sql: "DELETE FROM frame WHERE sequence = 5",
    read: [5, "missing"],
    check: [
      [5, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "every frame removed": {
    sql: "DELETE FROM frame",
    read: [5, "missing"],
    check: [
      [1, "missing"],
      [null, "batch-damaged"],
    ],
  },
  "a frame of the same place in another store": {
    sql: "UPDATE frame SET bytes = (SELECT bytes FROM other.frame WHERE sequence = 3) WHERE sequence = 3",
    read: [3, "foreign"],
    check: [[3, "foreign"]],
  },
  "the same batch's frame of another store, with all that stands beside it": {
    sql: `UPDATE frame SET (worlds, checksum, bytes) =
            (SELECT worlds, checksum, bytes FROM sister.frame WHERE sequence = 3) WHERE sequence = 3`,
    read: [3, "broken-chain"],
    check: [
      [3, "broken-chain"],
      [4, "broken-chain"],
    ],
  },
  "the same batch's last frame of another store": {
    sql: `UPDATE frame SET (worlds, checksum, bytes) =
            (SELECT worlds, checksum, bytes FROM sister.frame WHERE sequence = 5) WHERE sequence = 5`,
    read: [5, "broken-chain"],
    check: [
      [5, "broken-chain"],
      [5, "broken-chain"],
      [null, "batch-damaged"],
    ],
  },
  "other worlds beside a frame": {
    sql: "UPDATE frame SET worlds = '4-6' WHERE sequence = 3",
    read: [3, "row"],
    check: [[3, "row"]],
  },
  "other totals beside a frame": {
    sql: "UPDATE frame SET events = events + 1 WHERE sequence = 3",
    read: [3, "row"],
    check: [
      [3, "row"],
      [null, "batch-damaged"],
    ],
  },
  "another checksum beside a frame": {
    sql: "UPDATE frame SET checksum = '00' || substr(checksum, 3) WHERE sequence = 3",
    read: [3, "row"],
    check: [
      [3, "row"],
      [4, "broken-chain"],
    ],
  },
  "a frame given to another batch": {
    sql: `INSERT INTO batch SELECT 2, 'other', seed, stream, scenario_hash, network_hash, title,
            0, 0, 0, checksum, scenario FROM batch; UPDATE frame SET batch = 2 WHERE sequence = 3`,
    read: [null, "batch-damaged"],
    check: [
      [null, "batch-damaged"],
      [3, "foreign"],
      [null, "batch-damaged"],
      [null, "batch-damaged"],
    ],
  },
  "another seed in the batch": {
    sql: "UPDATE batch SET seed = 'other'",
    read: [null, "batch-damaged"],
    check: [[null, "batch-damaged"], ...[1, 2, 3, 4, 5].map((frame) => [frame, "foreign"])],
  },
  "another scenario text in the batch": {
    sql: "UPDATE batch SET scenario = scenario || '#'",
    read: [null, "batch-damaged"],
    check: [[null, "batch-damaged"]],
  },
  "another end of the chain": {
    sql: "UPDATE head SET checksum = '00' || substr(checksum, 3)",
    read: [5, "broken-chain"],
    check: [[5, "broken-chain"]],
  },
  "another network": {
    sql: "UPDATE network_part SET bytes = x'0102030405ff'",
    read: null,
    check: [[null, "network-damaged"]],
  },
};

/** A store with other worlds in its first frames, otherwise of the same batch. */
async function madeSister(file: string): Promise<void> {
  await withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id } = yield* store.openBatch(opening);
      for (let world = 2 * FRAMES - 1; world > 0; world -= 2) {
        yield* store.append(id, bodiesOf(madeRuns(world - 1, world + 1, 3)));
      }
    }),
  );
}

describe("a store that was tampered with", () => {
  const sister = join(folder, "sister.db");
  const other = join(folder, "other.db");
  const made = Promise.all([madeSister(sister), madeStore("other.db", "other seed")]);
  for (const [index, [name, { sql, read, check }]] of Object.entries(tampering).entries()) {
    it(`is found out: ${name}`, async () => {
      await made;
      await whileDamaging(
        `tampered-${index}.db`,
        Effect.fnUntraced(function* (store, damaged) {
          damaged.exec(`PRAGMA foreign_keys = OFF; ATTACH '${other}' AS other; ATTACH '${sister}' AS sister`);
          damaged.exec(sql);
          expect(yield* reports(store)).toEqual({ read, check });
        }),
      );
    });
  }
});

describe("a flipped bit anywhere in the file", () => {
  it("never gives other runs: they are as they were, or the damage is said", async () => {
    const file = await madeStore("anywhere.db");
    const sound = readFileSync(file);
    const truth = expected(worlds);
    const rounds = isLong ? 5000 : 150;
    let found = 0;
    for (let round = 0; round < rounds; round++) {
      const bit = (mix(mix(round + 1) ^ 77) >>> 0) % (8 * sound.length);
      const bytes = Buffer.from(sound);
      bytes[bit >> 3] = (bytes[bit >> 3] as number) ^ (1 << (bit & 7));
      const damaged = join(folder, `anywhere-${round}.db`);
      writeFileSync(damaged, bytes);
      const read = await withStore(SqliteEventStore.layer(damaged), (store) => readBatch(store, "b1")).catch(
        (error) => error,
      );
      if (Array.isArray(read)) expect(read).toEqual(truth);
      else {
        expect(read._tag).toMatch(/^Store(Corrupt|Newer|Unavailable|Missing)$/);
        found++;
      }
      rmSync(damaged);
    }
    // Most of a small file is empty pages, which hold nothing to damage.
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(rounds);
  });
});
