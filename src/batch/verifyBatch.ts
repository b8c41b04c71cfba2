import * as Effect from "effect/Effect";
import type { RunStates } from "../projections/findings.ts";
import { EventStore, type StoredBatch } from "../store/EventStore.ts";
import { countWorlds } from "../store/WorldRanges.ts";
import { stayWithin } from "./checkBudget.ts";
import { compareDigests, type DigestComparison } from "./compareDigests.ts";
import { failedWorlds } from "./failedWorlds.ts";
import { foldContext } from "./runScenario.ts";
import { rebuildBatch } from "./StoredRun.ts";
import { type SimulateOptions, simulateBatch } from "./simulateBatch.ts";
import type { Part } from "./TaskQueue.ts";

/**
 * Runs every stored world of a batch again, from what the store alone holds, and compares digests; `only`
 * narrows it to one world. Events that are stored are compared with their digest too.
 */
export const verifyBatch = Effect.fnUntraced(function* (
  batch: StoredBatch,
  only: number | null,
  options: Pick<SimulateOptions<never, never>, "workers" | "cores" | "onProgress"> & {
    readonly memoryBytes?: number;
  },
) {
  const store = yield* EventStore;
  const { scenario, network, plan, fork } = yield* rebuildBatch(batch);
  const run = { scenario: { ...scenario, record: "none" as const }, network, plans: [plan] };
  const budget = { memoryBytes: options.memoryBytes ?? Number.POSITIVE_INFINITY, disk: null };
  const { threads } = yield* stayWithin(run, options, budget, { file: store.file });
  const ranges = only === null ? yield* store.storedWorlds(batch.id) : [only, only + 1];
  const parts: Part[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    parts.push({ plan: 0, from: ranges[i] as number, to: ranges[i + 1] as number, store: false });
  }
  const context = { ...foldContext(scenario, network.people.count, plan), worlds: ranges.at(-1) ?? 0 };
  const setup = {
    plans: [plan],
    contexts: [context],
    record: "sample",
    ...(fork === null ? {} : { fork: { parent: fork.parent, at: fork.at } }),
  } as const;
  const simulated = yield* simulateBatch(setup, parts, {
    ...options,
    cores: threads,
    append: () => Effect.void,
  });
  const [states] = simulated.states;
  const comparison: DigestComparison = yield* compareDigests(store, batch.id, (states as RunStates).totals);
  const runs = countWorlds(ranges);
  return { ...comparison, failed: failedWorlds([plan], simulated.failed, { file: store.file, runs }) };
});
