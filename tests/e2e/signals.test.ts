import type { ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { type Ended, ended, oneDocument, workplace } from "./skipstone.ts";

const { write, run, start, path } = workplace();
const RUNS = 2500;
/** Some seconds of work for two threads. */
write("long.json", {
  info: { title: "A long one" },
  network: { kind: "small-world", people: 2000, ties: 10, rewiring: 0.1 },
  content: { transmissibility: 0.2 },
  plans: { hubs: [{ starter: "influencers", pick: { by: "degree", count: 5 } }] },
  runs: RUNS,
});
const LONG = ["run", "long.json", "--workers", "2"];

/** Runs that the store has acknowledged. */
function storedRuns(store: string): number {
  if (!existsSync(path(store))) return 0;
  const database = new DatabaseSync(path(store), { readOnly: true, timeout: 5000 });
  try {
    const row = database.prepare("SELECT coalesce(sum(runs), 0) AS runs FROM batch").get() as {
      runs: number;
    };
    return row.runs;
  } finally {
    database.close();
  }
}

/** Starts the long run and waits until some of it is stored. */
async function underWay(
  store: string,
  args: readonly string[] = LONG,
): Promise<[ChildProcess, Promise<Ended>]> {
  const child = start([...args, "--store", store]);
  const end = ended(child);
  while (storedRuns(store) < 200) {
    if (child.exitCode !== null) throw new Error("it ended before it could be stopped");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return [child, end];
}

describe("signals", async () => {
  const undisturbed = await run(...LONG, "--no-store", "--json");

  for (const [signal, status, twice] of [
    ["SIGINT", 130, false],
    ["SIGTERM", 143, false],
    ["SIGHUP", 129, false],
    ["SIGINT", 130, true],
  ] as const) {
    const store = `${signal}${twice}.db`;
    it(`given ${signal}${twice ? " twice" : ""} in the middle, then ${status}, a sound store, and the same command goes on`, async () => {
      const [child, end] = await underWay(store);
      child.kill(signal);
      if (twice) child.kill(signal);
      const stopped = await end;
      expect(stopped).toMatchObject({ status, signal: null, stdout: "" });
      if (!twice) expect(stopped.stderr).toContain(`  skipstone ${LONG.join(" ")} --store ${store}`);
      const kept = storedRuns(store);
      expect(kept).toBeGreaterThanOrEqual(200);
      expect(kept).toBeLessThan(RUNS);
      const verified = await run("verify", "--store", store, "--json");
      expect(verified.status).toBe(0);
      expect(oneDocument(verified.stdout)).toMatchObject({ checked: kept, matched: kept });
      if (signal !== "SIGINT" || twice) return;
      const resumed = await run(...LONG, "--store", store, "--json");
      expect(resumed.status).toBe(0);
      expect(resumed.stdout).toBe(undisturbed.stdout);
      expect(storedRuns(store)).toBe(RUNS);
    });
  }

  it("given a signal on one thread, then it is heard there too", async () => {
    const [child, end] = await underWay("inline.db", ["run", "long.json", "--workers", "1"]);
    child.kill("SIGINT");
    expect((await end).status).toBe(130);
    expect(storedRuns("inline.db")).toBeLessThan(RUNS);
  });

  it("given a second signal while it ends in order, then it does not wait, and the store is sound", async () => {
    const [child, end] = await underWay("cleanup.db");
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill("SIGTERM");
    const { status, stdout } = await end;
    expect([[130, 143].includes(status!), stdout]).toEqual([true, ""]);
    expect((await run("verify", "--store", "cleanup.db", "--quiet")).status).toBe(0);
  });

  it("given that it is suspended and goes on, or a broken pipe is signalled, then the result is the same", async () => {
    const child = start([...LONG, "--store", "suspended.db", "--json"]);
    const end = ended(child);
    for (const signal of ["SIGTSTP", "SIGCONT", "SIGSTOP", "SIGCONT", "SIGPIPE"] as const) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      child.kill(signal);
    }
    expect(await end).toEqual(undisturbed);
  });

  it("given a signal before anything is loaded, then the process ends by it", async () => {
    const child = start(LONG);
    const end = ended(child);
    child.kill("SIGINT");
    const { status, signal } = await end;
    expect([status, signal]).toSatisfy(([code, by]: [unknown, unknown]) => by === "SIGINT" || code === 130);
  });

  const rounds = process.env.SKIPSTONE_LONG ? 200 : 3;
  it(`given kill -9 at ${rounds} random moments, then nothing acknowledged is lost and nothing needs repair`, async () => {
    let stores = 1;
    let acknowledged = 0;
    // Moments that differ from round to round, the same in every run of the test.
    let moment = 12345;
    const finish = async (store: string): Promise<void> => {
      const resumed = await run(...LONG, "--store", store, "--json");
      expect(resumed).toMatchObject({ status: 0, stdout: undisturbed.stdout });
      expect(storedRuns(store)).toBe(RUNS);
      expect((await run("verify", "--store", store, "--quiet")).status).toBe(0);
    };
    for (let round = 0; round < rounds; round++) {
      const store = `killed${stores}.db`;
      const child = start([...LONG, "--store", store]);
      const end = ended(child);
      moment = (Math.imul(moment, 1664525) + 1013904223) >>> 0;
      await new Promise((resolve) => setTimeout(resolve, 300 + (moment / 2 ** 32) * 1500));
      child.kill("SIGKILL");
      await end;
      const kept = storedRuns(store);
      expect(kept).toBeGreaterThanOrEqual(acknowledged);
      acknowledged = kept;
      if (kept < RUNS) continue;
      // Nothing is left to store here: the next rounds begin another one.
      await finish(store);
      stores++;
      acknowledged = 0;
    }
    await finish(`killed${stores}.db`);
  }, 1_800_000);
});
