import { Worker } from "node:worker_threads";
import * as Effect from "effect/Effect";
import { describe, expect, it } from "vitest";
import { WorkerStopped } from "../../src/batch/Lane.ts";
import { simulateBatch } from "../../src/batch/simulateBatch.ts";
import type { BatchSetup } from "../../src/batch/WorldsSimulator.ts";
import { decodeFrame } from "../../src/events/decodeFrame.ts";
import { finishAll } from "../../src/projections/findings.ts";
import { loadedOf, setupOf } from "./loadedOf.ts";
import type { WorkerFault } from "./misbehave.ts";

interface Fault extends WorkerFault {
  /** Threads that misbehave, in the order in which they are started; all, if not said. */
  readonly threads?: (number: number) => boolean;
}

/** Runs a setup on two threads of which some stop. */
async function simulated(setup: BatchSetup, runs: number, fault: Fault) {
  const stored: string[] = [];
  let started = 0;
  const startWorker = (shared: BatchSetup): Worker => {
    const isFaulty = fault.threads?.(started++) ?? true;
    const { threads: _, ...about } = fault;
    return new Worker(new URL("./faultyWorker.ts", import.meta.url), {
      workerData: shared,
      argv: isFaulty ? [JSON.stringify(about)] : [],
      resourceLimits: { maxOldGenerationSizeMb: 64 },
    });
  };
  const outcome = await Effect.runPromise(
    simulateBatch(
      setup,
      setup.plans.map((_, plan) => ({ plan, from: 0, to: runs, store: true })),
      {
        workers: 2,
        cores: 2,
        startWorker,
        append: (plan, frames) =>
          Effect.sync(() => {
            for (const frame of frames) {
              const table = decodeFrame(frame).frame.runs;
              stored.push(...[...table.world.subarray(0, table.length)].map((world) => `${plan}@${world}`));
            }
          }),
        onProgress: () => Effect.void,
      },
    ),
  );
  const findings = JSON.stringify(
    outcome.states.map((states, plan) =>
      states.totals.known.includes(2) ? finishAll(states, setup.contexts[plan]!) : null,
    ),
  );
  const failed = outcome.failed
    .flatMap(({ plan, from, to }) => Array.from({ length: to - from }, (_, i) => `${plan}@${from + i}`))
    .sort();
  return { findings, failed, stored: stored.toSorted() };
}

describe("threads that stop", async () => {
  const loaded = await loadedOf();
  const setup = setupOf(loaded);
  const { runs } = loaded.scenario;
  const all = [0, 1].flatMap((plan) => Array.from({ length: runs }, (_, world) => `${plan}@${world}`));
  const sound = await simulated(setup, runs, { fault: "exit", threads: () => false });

  it("given none that stops, then nothing has failed", () => {
    expect([sound.failed, sound.stored]).toEqual([[], all.toSorted()]);
  });

  // Without memory a thread may take this very process along: the command, which is one of its own, is tried so.
  const faults = ["exit", "throw text", "out of memory"] as const;
  for (const fault of process.env.SKIPSTONE_LONG ? faults : faults.slice(0, 2)) {
    it(`given a first thread that stops over worlds (${fault}), then another does them, each is stored once and findings are equal to the last bit`, async () => {
      const once = { fault, worlds: [5, 30, 44], threads: (number: number) => number < 2 };
      expect(await simulated(setup, runs, once)).toEqual(sound);
    });

    it(`given worlds over which every thread stops (${fault}), then those have failed and no other`, async () => {
      const { failed, stored, findings } = await simulated(setup, runs, { fault, worlds: [7, 41] });
      const expected = ["0@41", "0@7", "1@41", "1@7"];
      expect(failed).toEqual(expected);
      expect(stored).toEqual(all.filter((run) => !expected.includes(run)).toSorted());
      for (const { worlds } of JSON.parse(findings)) expect(worlds).toBe(runs - 2);
    });
  }

  it("given a thread that stops when it is to give what it folded, then all of that is folded again, and stored once", async () => {
    const first = { fault: "exit", at: "collect", threads: (number: number) => number === 0 } as const;
    expect(await simulated(setup, runs, first)).toEqual(sound);
  });

  it("given that no thread can be started, then all of it is done on this one", async () => {
    expect(await simulated(setup, runs, { fault: "throw text", at: "start" })).toEqual(sound);
  });

  it("given threads that never give what they folded, then it ends soon, with what stopped the last", async () => {
    const work = simulated(setup, runs, { fault: "throw text", at: "collect" });
    await expect(work).rejects.toThrow(WorkerStopped);
  });
});
