import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { describe, expect, it, vi } from "vitest";
import { mix } from "../../src/randomness/mix.ts";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { holdsWorld } from "../../src/store/WorldRanges.ts";
import { bodiesOf, expected, readBatch, withStore } from "../store/storeOf.ts";
import { temporaryFolder } from "../store/temporaryFolder.ts";
import { eventsOfWorld, faultBatch, worldsOfAppend } from "./appendedRuns.ts";

const isLong = Boolean(process.env.SKIPSTONE_LONG);
if (isLong) vi.setConfig({ testTimeout: 3_600_000 });
const folder = temporaryFolder();
const script = join(import.meta.dirname, "appendingChild.ts");
const ENDLESS = 1_000_000;
/** Compiling the sources again in every child would be most of the time. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };

interface Ended {
  readonly lines: string[];
  readonly signal: string | null;
}

/** Collects what a child says and tells a listener of each line, until it has ended. */
function listen(child: ChildProcess, onLine: (line: string) => void = () => {}): Promise<Ended> {
  let text = "";
  let heard = 0;
  child.stdout?.on("data", (chunk) => {
    text += chunk;
    const lines = text.split("\n").slice(0, -1);
    for (const line of lines.slice(heard)) onLine(line);
    heard = lines.length;
  });
  return new Promise((resolve) => {
    child.on("close", (_code, signal) => resolve({ lines: text.split("\n").slice(0, -1), signal }));
  });
}

const appending = (file: string, first: number, step: number, appends: number): ChildProcess =>
  spawn(process.execPath, [script, file, `${first}`, `${step}`, `${appends}`], {
    stdio: ["ignore", "pipe", "inherit"],
    env,
  });

const acknowledged = (lines: readonly string[]): number[] =>
  lines.filter((line) => line.startsWith("stored ")).flatMap((line) => line.slice(7).split(",").map(Number));

/** Every acknowledged run is there, each run is the run it should be, and a check finds nothing. */
function expectSound(file: string, worlds: readonly number[]): Promise<void> {
  return withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id, storedWorlds } = yield* store.openBatch(faultBatch);
      expect(worlds.filter((world) => !holdsWorld(storedWorlds, world))).toEqual([]);
      expect(yield* store.check()).toEqual([]);
      const runs = yield* readBatch(store, id);
      const truth = runs.map(({ world }) => ({
        world: world as number,
        events: eventsOfWorld(world as number),
      }));
      // As text: comparing half a million numbers one by one takes longer than storing them.
      expect(JSON.stringify(runs) === JSON.stringify(expected(truth))).toBe(true);
    }),
  );
}

/** Starts a writer and kills it: right away, after some acknowledgements, a moment later. */
async function killedOnce(file: string, draw: number): Promise<number[]> {
  const child = appending(file, 0, 1, ENDLESS);
  const wait = (draw >>> 8) % 20;
  const after = draw % 9;
  const kill = () => setTimeout(() => child.kill("SIGKILL"), wait);
  let said = 0;
  // One in nine dies before or while the store is opened or made.
  if (after === 0) setTimeout(() => child.kill("SIGKILL"), (draw >>> 8) % 500);
  const { lines, signal } = await listen(child, () => {
    if (++said === after) kill();
  });
  expect(signal).toBe("SIGKILL");
  return acknowledged(lines);
}

describe("kill -9 of a writer", () => {
  const series = isLong ? 48 : 4;
  const rounds = 5;

  it(`loses nothing acknowledged and leaves nothing to repair, ${series * rounds} times`, async () => {
    const kill = async (serial: number) => {
      const file = join(folder, `killed-${serial}.db`);
      const worlds: number[] = [];
      for (let round = 0; round < rounds; round++) {
        worlds.push(...(await killedOnce(file, mix(mix(serial + 1) ^ round) >>> 0)));
        // A writer that died before there was a store leaves none, not half a one.
        if (existsSync(file) || worlds.length > 0) await expectSound(file, worlds);
      }
      return { file, worlds };
    };
    // Two at a time: more would only wait for each other.
    const done: Awaited<ReturnType<typeof kill>>[] = [];
    for (let serial = 0; serial < series; serial += 2) {
      done.push(...(await Promise.all([kill(serial), kill(serial + 1)])));
    }
    expect(done.reduce((sum, { worlds }) => sum + worlds.length, 0)).toBeGreaterThan(series * rounds);
    for (const { file } of done) {
      const more = { world: 4_000_000_000, events: eventsOfWorld(4_000_000_000) };
      const appended = await withStore(
        SqliteEventStore.layer(file),
        Effect.fnUntraced(function* (store) {
          const { id } = yield* store.openBatch(faultBatch);
          return yield* store.append(id, bodiesOf([more]));
        }),
      );
      expect(appended).toEqual({ stored: 1, skipped: 0 });
      await expectSound(file, [more.world]);
    }
  });
});

describe("several processes appending to one store", () => {
  const writers = isLong ? 8 : 3;

  it(`take turns: ${writers} of them, from the making of the store on`, async () => {
    const file = join(folder, "shared.db");
    const appends = 20 * writers;
    const children = Array.from({ length: writers }, (_, at) => appending(file, at, writers, appends));
    const ended = await Promise.all(children.map((child) => listen(child)));
    for (const { lines } of ended) expect(lines.at(-1)).toBe("done");
    const worlds = Array.from({ length: appends }, (_, append) => worldsOfAppend(append)).flat();
    expect(ended.flatMap(({ lines }) => acknowledged(lines)).sort((a, b) => a - b)).toEqual(worlds);
    await expectSound(file, worlds);
  });

  it("do not disturb those who read and check meanwhile", async () => {
    const file = join(folder, "read-meanwhile.db");
    await withStore(SqliteEventStore.layer(file), (store) => store.openBatch(faultBatch));
    const child = appending(file, 0, 1, isLong ? 100 : 12);
    const ended = listen(child);
    let isOver = false;
    ended.then(() => {
      isOver = true;
    });
    while (!isOver) {
      await expectSound(file, []);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect((await ended).lines.at(-1)).toBe("done");
  });

  it("store each run once when they do the same work", async () => {
    const file = join(folder, "same-work.db");
    const children = [0, 1].map(() => appending(file, 0, 1, 25));
    for (const { lines } of await Promise.all(children.map((child) => listen(child)))) {
      expect(lines.at(-1)).toBe("done");
    }
    const worlds = Array.from({ length: 25 }, (_, append) => worldsOfAppend(append)).flat();
    await expectSound(file, worlds);
    const [batch] = await withStore(SqliteEventStore.layer(file), (store) => store.batches());
    expect(batch?.runs).toBe(worlds.length);
  });
});

describe("a disk that is full", () => {
  // The limit on the size of a file stands for it: writes beyond it fail.
  it.runIf(process.platform === "linux")(
    "is said, loses nothing, and the store goes on when there is room",
    async () => {
      for (const blocks of isLong ? [400, 600, 800, 1000, 1500, 2000, 3000, 5000] : [600, 2000]) {
        const file = join(folder, `full-${blocks}.db`);
        const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
        const child = spawn("bash", ["-c", command, process.execPath, script, file, "0", "1", `${ENDLESS}`], {
          stdio: ["ignore", "pipe", "inherit"],
        });
        const { lines } = await listen(child);
        expect(lines.at(-1)).toMatch(/^failed StoreUnavailable E-STORE-02[24]$/);
        const worlds = acknowledged(lines);
        await expectSound(file, worlds);
        const again = await listen(appending(file, 0, 1, worldsBeyond(worlds)));
        expect(again.lines.at(-1)).toBe("done");
        await expectSound(file, [...worlds, ...acknowledged(again.lines)]);
      }
    },
  );
});

/** An append number a few beyond those of the given worlds. */
function worldsBeyond(worlds: readonly number[]): number {
  return Math.floor(Math.max(0, ...worlds) / 4) + 5;
}
