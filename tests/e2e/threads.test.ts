import { describe, expect, it } from "vitest";
import type { WorkerFault } from "../batch/misbehave.ts";
import { codesIn, ended, KARATE, oneDocument, workplace } from "./skipstone.ts";

const { write, run, start } = workplace();
write("karate.json", { ...KARATE, runs: 60 });
const threads = new URL("./faultyThreads.ts", import.meta.url);

const RUN = ["run", "karate.json", "--workers", "2"];
/** Runs a command whose worker threads stop. */
const faulty = (fault: WorkerFault, ...args: string[]) =>
  ended(
    start(args, {
      NODE_OPTIONS: `--import=${threads} --max-old-space-size=80`,
      WORKER_FAULT: JSON.stringify(fault),
    }),
  );

describe("worker threads that stop (HOSTILE 75)", async () => {
  const undisturbed = await run(...RUN, "--no-store", "--json");

  // On a machine that is busy, Node now and then ends the whole process in place of a thread without memory.
  for (const fault of ["exit", "throw text", "out of memory"] as const) {
    const store = ["--store", `${fault}.db`];
    it(`given worlds over which every thread stops (${fault}), then the others are told, the status is 7, and the same command completes them`, {
      retry: fault === "out of memory" ? 3 : 0,
    }, async () => {
      const incomplete = await faulty({ fault, worlds: [3, 41] }, ...RUN, ...store, "--json");
      expect(incomplete.status).toBe(7);
      expect(oneDocument(incomplete.stdout)).toMatchObject({
        plans: { hubs: { worlds: 58 }, random: { worlds: 58 } },
      });
      const missing = (plan: string) => ({ code: "E-RUN-005", values: { plan, worlds: "3,41", count: 2 } });
      expect(oneDocument(incomplete.stderr)).toMatchObject({
        error: { exit: 7, problems: [missing("hubs"), missing("random")] },
      });
      const status = oneDocument((await run("status", ...store, "--json")).stdout);
      expect(status).toMatchObject({ batches: [{ runs: 58, state: "interrupted" }, { runs: 58 }] });
      expect(await run(...RUN, ...store, "--json")).toEqual(undisturbed);
    });
  }

  it("given a report for people, then it says itself that worlds are missing, and a failing gate does not hide it", async () => {
    const gate = ["--fail-if", "plans.hubs.sharers.mean > 0"];
    const { status, stdout, stderr } = await faulty(
      { fault: "exit", worlds: [7] },
      ...[...RUN, "--no-store", "--quiet", "--plans", "hubs", ...gate],
    );
    expect([status, codesIn(stderr)]).toEqual([7, ["E-RUN-005", "E-RUN-003"]]);
    expect(stdout).toContain("hubs is told from 59 of 60 worlds; the others are missing.");
  });

  it("given a plan without any world left, then there is no finding of it", async () => {
    const all = Array.from({ length: 4 }, (_, world) => world);
    const few = [...RUN, "--no-store", "--json", "--runs", "4"];
    const { status, stdout } = await faulty({ fault: "exit", worlds: all }, ...few);
    expect([status, oneDocument(stdout).plans]).toEqual([7, {}]);
  });

  it("given threads that cannot be started, then the command does without", async () => {
    const fault = { fault: "throw text", at: "start" } as const;
    expect(await faulty(fault, ...RUN, "--no-store", "--json")).toEqual(undisturbed);
  });

  it("given threads that never give what they folded, then what stopped them is told, with status 7", async () => {
    const fault = { fault: "throw text", at: "collect" } as const;
    const { status, stdout, stderr } = await faulty(fault, ...RUN, "--no-store");
    expect([status, stdout, codesIn(stderr)]).toEqual([7, "", ["E-RUN-004"]]);
    expect(stderr).toContain("a worker thread stopped (not an error)");
  });

  it("given `verify` and a world over which threads stop, then it is told as such, not as a mismatch", async () => {
    await run("run", "karate.json", "--quiet", "--store", "verified.db");
    const { status, stdout, stderr } = await faulty(
      { fault: "exit", worlds: [9] },
      ...["verify", "hubs@9", "--workers", "2", "--store", "verified.db"],
    );
    expect([status, stdout]).toEqual([7, "0 of 0 runs match their digests.\n"]);
    expect(codesIn(stderr)).toEqual(["E-RUN-005"]);
  });
});
