import { decodeScenario } from "../model/decodeScenario.ts";
import type { StoredBatch } from "../store/EventStore.ts";
import { tickText } from "./tickText.ts";

/** What a store tells of a batch of forks. */
export type ForkFacts = {
  /** Id of the batch it was forked from; absent where the store no longer has it. */
  readonly parent?: string;
  /** The first tick that is decided with the batch's own scenario, and the time as the scenario tells it. */
  readonly tick: number;
  readonly at: string;
  readonly set: readonly string[];
};

/** What there is to tell of a batch of forks among the batches of its store. */
export function forkFacts(batch: StoredBatch, stored: readonly StoredBatch[]): ForkFacts {
  const { parent: hash = "", at = 0, overrides = [] } = batch.fork ?? {};
  const parent = stored.find(
    ({ scenarioHash, networkHash, seed, stream, plan }) =>
      scenarioHash === hash &&
      networkHash === batch.networkHash &&
      seed === batch.seed &&
      stream === batch.stream &&
      plan === batch.plan,
  );
  const decoded = decodeScenario(batch.scenarioText);
  const time = "scenario" in decoded ? tickText(at, decoded.scenario.clock) : `tick ${at}`;
  return { ...(parent === undefined ? {} : { parent: parent.id }), tick: at, at: time, set: overrides };
}
