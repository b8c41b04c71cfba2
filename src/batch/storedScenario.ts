import * as Effect from "effect/Effect";
import { canonicalScenario } from "../model/canonicalScenario.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { scenarioHash } from "../plans/scenarioHash.ts";
import { EventStore, type StoredBatch } from "../store/EventStore.ts";
import { StoreMissing } from "../store/StoreError.ts";
import { keptStore } from "./keptStore.ts";
import type { LoadedScenario } from "./loadScenario.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { NotRebuilt, rebuildBatch } from "./StoredRun.ts";

/** A scenario as it was run, and the store to run it against once more. */
export interface StoredScenario {
  readonly batch: StoredBatch;
  readonly loaded: LoadedScenario;
  readonly store: EventStore["Service"];
}

/**
 * The scenario of a batch of the store, brought back from the store alone: the same network, all plans of it
 * that are stored, and as many worlds as there are. Without a name it is that of the latest batch.
 *
 * Failure     StoreMissing for a name that no batch has; ProblemsFound where the batch is of forks, or there
 *             is none; NotRebuilt where this program reads the scenario otherwise than the one that stored it
 */
export const storedScenario = Effect.fnUntraced(function* (name: string | null) {
  const store = yield* EventStore;
  const batches = yield* store.batches();
  const named = name === null ? latest(batches) : batches.find(({ id }) => id === name);
  if (named === undefined && name !== null) {
    return yield* new StoreMissing({ file: store.file, what: "no-batch", name });
  }
  if (named === undefined) return yield* refused(store.file, "E-CLI-071", {});
  if (named.fork !== undefined) return yield* refused(store.file, "E-CLI-069", { batch: named.id });
  const { scenario: written, network } = yield* rebuildBatch(named);
  if (scenarioHash(canonicalScenario(written)) !== named.scenarioHash) {
    const reason = "scenario-version";
    return yield* new NotRebuilt({ file: store.file, batch: named.id, reason });
  }
  const siblings = batches.filter((batch) => isSameScenario(batch, named));
  const worlds = yield* Effect.forEach(siblings, ({ id }) => store.storedWorlds(id));
  const runs = Math.max(1, ...worlds.map((ranges) => ranges.at(-1) ?? 0));
  const scenario = { ...written, runs, precision: null };
  const compiled = compilePlans(scenario, network);
  if (compiled.plans === undefined) {
    return yield* new NotRebuilt({
      file: store.file,
      batch: named.id,
      reason: "plans-version",
    });
  }
  const loaded: LoadedScenario = {
    file: store.file,
    text: named.scenarioText,
    scenario,
    network,
    plans: compiled.plans.filter((plan) => siblings.some((batch) => batch.plan === plan.name)),
    transmissibility: compiled.transmissibility,
    balance: null,
    attributeBalance: null,
    warnings: [],
  };
  return { batch: named, loaded, store: keptStore(store, siblings) } satisfies StoredScenario;
});

const latest = (batches: readonly StoredBatch[]): StoredBatch | undefined =>
  batches.findLast(({ fork, runs }) => fork === undefined && runs > 0);

const isSameScenario = (batch: StoredBatch, other: StoredBatch): boolean =>
  batch.fork === undefined &&
  batch.runs > 0 &&
  batch.scenarioHash === other.scenarioHash &&
  batch.networkHash === other.networkHash &&
  batch.seed === other.seed &&
  batch.stream === other.stream;

const refused = (file: string, code: string, values: Readonly<Record<string, string>>) =>
  new ProblemsFound({ problems: [{ code, severity: "error", place: { file }, values }] });
