import { availableParallelism } from "node:os";
import * as Effect from "effect/Effect";
import { affordableThreads, stayWithin } from "./batch/checkBudget.ts";
import { freeSpace } from "./batch/freeSpace.ts";
import { ProblemsFound } from "./batch/ProblemsFound.ts";
import { runScenario } from "./batch/runScenario.ts";
import { withFalseAlarms } from "./batch/withFalseAlarms.ts";
import { withSpiralTheory } from "./batch/withSpiralTheory.ts";
import { type DocumentHead, type GivenOptions, loadGiven, settled } from "./loadGiven.ts";
import type { RunFindings } from "./projections/findings.ts";
import type { PairedReach } from "./projections/pairedReach.ts";
import { STREAM } from "./randomness/RootKey.ts";
import { jsonText, runJson } from "./report/runJson.ts";
import { version } from "./version.ts";

/** What can be said besides the scenario. */
export interface RunOptions extends GivenOptions {
  /** File of the event store to keep runs in; absent: none is kept. */
  readonly store?: string;
}

/** The JSON document of `skipstone run`, typed. */
export interface RunDocument extends DocumentHead {
  readonly command: "run";
  readonly plans: Readonly<Record<string, RunFindings>>;
  readonly pairs?: readonly PairedReach[];
}

/**
 * Runs a scenario from code: all its plans in the same worlds, like `skipstone run`.
 *
 * @param scenario path of a scenario file, or the scenario itself as an object of the same shape
 * @returns the document that `skipstone run --json` prints
 * @throws ScenarioError with every problem at once
 */
export async function run(scenario: string | object, options: RunOptions = {}): Promise<RunDocument> {
  const program = Effect.gen(function* () {
    const { loaded, memoryBytes } = yield* loadGiven(scenario, options);
    const workers: number | "auto" = options.workers ?? "auto";
    const cores = availableParallelism();
    const disk = options.store === undefined ? null : yield* freeSpace(options.store);
    const budget = { memoryBytes, disk };
    const threads = options.force
      ? affordableThreads(loaded, cores, budget)
      : (yield* stayWithin(loaded, { workers, cores }, budget, { file: loaded.file })).threads;
    const quietly = { workers, cores: threads, onProgress: () => Effect.void };
    const result = yield* runScenario(loaded, quietly);
    if (result.failed.length > 0) return yield* new ProblemsFound({ problems: result.failed });
    const told = withSpiralTheory(loaded, yield* withFalseAlarms(loaded, result, quietly));
    return JSON.parse(jsonText(runJson({ ...told, version, stream: STREAM }))) as RunDocument;
  });
  // Loaded where it is wanted: Node 22 warns whoever loads its SQLite.
  const stored =
    options.store === undefined
      ? program
      : Effect.provide(
          program,
          (await import("./store/SqliteEventStore.ts")).SqliteEventStore.layer(options.store, { version }),
        );
  return settled(stored);
}
