import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import * as Effect from "effect/Effect";
import { describe, expect, it, vi } from "vitest";
import { SqliteEventStore } from "../../src/store/SqliteEventStore.ts";
import { FORMAT_VERSION } from "../../src/store/storeSchema.ts";
import { holdsWorld } from "../../src/store/WorldRanges.ts";
import { codesIn, KARATE, oneDocument, workplace } from "../e2e/skipstone.ts";
import { fixtureStore } from "../store/fixtureStore.ts";
import { expected, readBatch, withStore } from "../store/storeOf.ts";
import { eventsOfWorld, faultBatch, worldsOfAppend } from "./appendedRuns.ts";
import { type Fault, failingDisk } from "./failingDisk.ts";
import { mounted } from "./mounted.ts";

const isLong = Boolean(process.env.SKIPSTONE_LONG);
if (isLong) vi.setConfig({ testTimeout: 3_600_000 });
const { folder, path, run, write, shell } = workplace();
write("karate.json", { ...KARATE, record: "full" });
const disk = failingDisk(folder);
const whereBuilt = disk === null ? " (skipped: no C compiler, or not Linux)" : "";
const script = join(import.meta.dirname, "appendingChild.ts");
const APPENDS = 4;
const KINDS = ["full", "short", "broken"] as const;

const environment = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };

/** Appends a few runs on a disk that fails; what was said. */
function appendOn(fault: Fault, file: string, appends = APPENDS): string[] {
  const child = spawnSync(process.execPath, [script, file, "0", "1", `${appends}`], {
    env: { ...environment, ...disk!.environment(fault, file) },
    encoding: "utf8",
  });
  expect(child.signal).toBeNull();
  return child.stdout.trimEnd().split("\n");
}

/** The worlds that were acknowledged are there, all runs are as they should be, and nothing is wrong. */
async function expectSound(file: string, lines: readonly string[]): Promise<void> {
  const acknowledged = lines
    .filter((line) => line.startsWith("stored "))
    .flatMap((line) => line.slice(7).split(",").map(Number));
  await withStore(
    SqliteEventStore.layer(file),
    Effect.fnUntraced(function* (store) {
      const { id, storedWorlds } = yield* store.openBatch(faultBatch);
      expect(acknowledged.filter((world) => !holdsWorld(storedWorlds, world))).toEqual([]);
      expect(yield* store.check()).toEqual([]);
      const runs = yield* readBatch(store, id);
      const truth = runs.map(({ world }) => ({ world: world!, events: eventsOfWorld(world!) }));
      expect(JSON.stringify(runs) === JSON.stringify(expected(truth))).toBe(true);
    }),
  );
}

/** Tries a fault at one call after the other, until a process ends before it strikes; gives how often it did. */
async function atEachCall(step: number, attempt: (at: number) => Promise<void>): Promise<number> {
  for (let at = 1, struck = 0; ; at += step, struck++) {
    await attempt(at);
    if (!disk!.struck()) return struck;
  }
}

describe.runIf(disk !== null)(`a disk that fails${whereBuilt}`, () => {
  for (const [calls, kinds] of [
    ["writes", KINDS],
    ["syncs", ["broken"]],
  ] as const) {
    it(`at one of its ${calls}: what was acknowledged is there, nothing is half there, and it goes on`, async () => {
      let made = 0;
      for (const [offset, kind] of kinds.entries()) {
        // In the short form each kind takes its turn.
        const step = isLong ? 1 : 5 * kinds.length;
        const struck = await atEachCall(step, async (at) => {
          const file = path(`${calls}-${kind}-${made++}.db`);
          const fault = { at: at + (isLong ? 0 : 5 * offset), calls, kind };
          const lines = appendOn(fault, file);
          const failed = lines.at(-1);
          if (!disk!.struck()) expect(failed).toBe("done");
          // A failure after the last acknowledgement, as SQLite tidies up, costs nobody anything.
          else expect(failed).toMatch(/^done$|^failed StoreUnavailable E-STORE-02[24]$/);
          if (lines.includes("open")) expect(existsSync(file)).toBe(true);
          expect(readdirSync(folder).filter((name) => name.includes(".new-"))).toEqual([]);
          if (existsSync(file)) await expectSound(file, lines);
          const again = spawnSync(process.execPath, [script, file, "0", "1", `${APPENDS}`], {
            env: environment,
            encoding: "utf8",
          });
          expect(again.stdout.trimEnd().split("\n").at(-1)).toBe("done");
          const worlds = Array.from({ length: APPENDS }, (_, append) => worldsOfAppend(append)).flat();
          await expectSound(file, [`stored ${worlds.join(",")}`]);
        });
        expect(struck).toBeGreaterThan(1);
      }
    });
  }

  it("under the command: status 6, a sentence, and the same command goes on to the same digests", async () => {
    const digest = async (store: string) => {
      const { status, stdout } = await run("run", "karate.json", "--store", store, "--json");
      expect(status).toBe(0);
      const { plans } = oneDocument(stdout) as unknown as { plans: Record<string, { digest: string }> };
      return Object.values(plans).map((plan) => plan.digest);
    };
    const undisturbed = await digest("undisturbed.db");
    let made = 0;
    for (const kind of KINDS) {
      await atEachCall(isLong ? 5 : 90, async (at) => {
        const name = `command-${made++}.db`;
        const variables = disk!.environment({ at, calls: "writes", kind }, name);
        const { status, stderr } = await shell(
          `skipstone run karate.json --quiet --store ${name}`,
          variables,
        );
        if (status !== 0) {
          expect(status).toBe(6);
          expect(codesIn(stderr)).toEqual([expect.stringMatching(/^E-STORE-02[24]$/)]);
        }
        if (!disk!.struck()) expect(status).toBe(0);
        expect(await digest(name)).toEqual(undisturbed);
        if (isLong) expect((await run("verify", "--store", name)).status).toBe(0);
      });
    }
  });

  it("while a store of format 1 is upgraded: it is of the old format or of the new, and sound", async () => {
    const seen = new Set<number>();
    let made = 0;
    for (const kind of isLong ? KINDS : (["short"] as const)) {
      await atEachCall(1, async (at) => {
        const file = fixtureStore(1, path(`upgrade-${made++}.db`));
        appendOn({ at, calls: "writes", kind }, file, 0);
        const { DatabaseSync } = await import("node:sqlite");
        const database = new DatabaseSync(file, { readOnly: true });
        const row = database.prepare("PRAGMA user_version").get() as { user_version: number };
        seen.add(row.user_version);
        const hasVersion =
          database.prepare("SELECT * FROM pragma_table_info('lifecycle')").all().length === 6;
        expect(hasVersion).toBe(row.user_version === FORMAT_VERSION);
        database.close();
        await withStore(SqliteEventStore.layer(file, { readOnly: true }), (store) =>
          Effect.map(store.check(), (found) => expect(found).toEqual([])),
        );
      });
    }
    expect([...seen].toSorted()).toEqual([1, FORMAT_VERSION]);
  });
});

const small = path("small");
const isMounted = mounted(small, "-t", "tmpfs", "-o", "size=1m", "tmpfs");

describe("a device of one megabyte", () => {
  it.runIf(isMounted)(
    `is full: status 6; with room again the same command ends with the digests of an undisturbed run${
      isMounted ? "" : " (skipped: this process may not mount)"
    }`,
    async () => {
      const args = ["run", "karate.json", "--runs", "2000", "--json", "--store"];
      // It is told beforehand; who goes on by force meets the full device itself.
      const told = await run(...args, "small/store.db");
      expect(told.status).toBe(6);
      expect(oneDocument(told.stderr)).toMatchObject({ error: { problems: [{ code: "E-RUN-007" }] } });
      const full = await run(...args, "small/store.db", "--force");
      expect([full.status, full.stdout]).toEqual([6, ""]);
      expect(oneDocument(full.stderr)).toMatchObject({
        error: { exit: 6, problems: [{ code: expect.stringMatching(/^E-STORE-02[24]$/) }] },
      });
      const verified = await run("verify", "--store", "small/store.db", "--json");
      expect([verified.status, oneDocument(verified.stdout)]).toMatchObject([0, { mismatched: [] }]);
      expect(spawnSync("mount", ["-o", "remount,size=64m", small]).status).toBe(0);
      const [resumed, undisturbed] = [await run(...args, "small/store.db"), await run(...args, "roomy.db")];
      expect([resumed.status, resumed.stdout]).toEqual([0, undisturbed.stdout]);
      expect(statSync(join(small, "store.db")).size).toBeGreaterThan(2 ** 20);
      expect((await run("verify", "--store", "small/store.db")).status).toBe(0);
    },
  );
});

describe("several commands on one store", () => {
  it("given eight at once with the same scenario, then each run is stored once, as one alone stores it", async () => {
    mkdirSync(path("crowd"));
    const args = ["run", "karate.json", "--runs", "300", "--workers", "1", "--json", "--store"];
    const all = await Promise.all(Array.from({ length: 8 }, () => run(...args, "crowd/store.db")));
    for (const { status } of all) expect([0, 6]).toContain(status);
    const alone = await run(...args, "alone.db");
    const done = all.filter(({ status }) => status === 0);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map(({ stdout }) => stdout))).toEqual(new Set([alone.stdout]));
    const verified = await run("verify", "--store", "crowd/store.db", "--json");
    expect(oneDocument(verified.stdout)).toMatchObject({ checked: 600, matched: 600, mismatched: [] });
    const status = await run("status", "--store", "crowd/store.db", "--json");
    expect(oneDocument(status.stdout)).toMatchObject({ batches: [{ runs: 300 }, { runs: 300 }] });
    expect(readdirSync(path("crowd"))).toEqual(["store.db"]);
  });

  /** A process that holds the write lock of a store until it is killed. */
  const lockedBy = async (name: string) => {
    const script = `
      const database = new (require("node:sqlite").DatabaseSync)(process.argv[1]);
      database.exec("BEGIN IMMEDIATE; UPDATE batch SET title = 'never committed'");
      console.log("held");
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["-e", script, path(name)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    return child;
  };

  it("given one that holds the lock, then readers go on, and a run waits until it has ended, however it ends", async () => {
    expect((await run("run", "karate.json", "--store", "locked.db")).status).toBe(0);
    const holder = await lockedBy("locked.db");
    expect((await run("verify", "--store", "locked.db")).status).toBe(0);
    const more = run("run", "karate.json", "--runs", "40", "--store", "locked.db");
    const early = await Promise.race([more, new Promise((resolve) => setTimeout(resolve, 2000))]);
    expect(early).toBeUndefined();
    holder.kill("SIGKILL");
    expect((await more).status).toBe(0);
    const verified = await run("verify", "--store", "locked.db", "--json");
    expect(oneDocument(verified.stdout)).toMatchObject({ checked: 80, matched: 80 });
    expect((await run("status", "--store", "locked.db")).stdout).not.toContain("never committed");
  });

  it.runIf(isLong)("given one that never lets go, then the run says so and its status is 6", async () => {
    const holder = await lockedBy("locked.db");
    const { status, stderr } = await run("run", "karate.json", "--runs", "50", "--store", "locked.db");
    expect([status, codesIn(stderr)]).toEqual([6, ["E-STORE-020"]]);
    holder.kill("SIGKILL");
  });
});
