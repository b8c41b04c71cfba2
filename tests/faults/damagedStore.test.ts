import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as Effect from "effect/Effect";
import { describe, expect, it, vi } from "vitest";
import { mix } from "../../src/randomness/mix.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { StoreCorrupt } from "../../src/store/StoreError.ts";
import { expected, readBatch, type Store, withStore } from "../store/storeOf.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { FRAMES, fiveFrames, madeSister, madeStoreFile } from "./madeStoreFile.ts";
import { tampering } from "./tampering.ts";

const isLong = Boolean(process.env.SKIPSTONE_LONG);
if (isLong) vi.setConfig({ testTimeout: 3_600_000 });
const folder = temporaryFolder();
const worlds = fiveFrames;
const madeStore = (name: string, seed?: string) => madeStoreFile(join(folder, name), seed);

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
