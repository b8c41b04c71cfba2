import * as Effect from "effect/Effect";
import { canonicalScenario } from "../model/canonicalScenario.ts";
import { decodeScenario } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import { scenarioText } from "../model/scenarioText.ts";
import { compilePlans } from "../plans/compilePlans.ts";
import { scenarioHash } from "../plans/scenarioHash.ts";
import type { BatchOpening, EventStore, StoredBatch } from "../store/EventStore.ts";
import type { StoreError } from "../store/StoreError.ts";
import { forkProblems } from "./forkProblems.ts";
import { ProblemsFound } from "./ProblemsFound.ts";
import { type NotRebuilt, type RebuiltBatch, type RebuiltFork, rebuildBatch } from "./StoredRun.ts";
import { tickText } from "./tickText.ts";

/** Forks of a batch that can be run. */
export interface PlannedFork {
  /** The batch whose runs are forked, and all that these are made of. */
  readonly batch: StoredBatch;
  readonly rebuilt: RebuiltBatch;
  /** The same of the forks, and what names their batch. */
  readonly forked: RebuiltBatch & { readonly fork: RebuiltFork };
  readonly opening: BatchOpening;
}

/** The scenario that holds before a tick, and what names it. */
interface Past extends Omit<RebuiltFork, "at"> {
  readonly hash: string;
  readonly text: string;
}

/**
 * A batch, a tick, and what is set from there on. The fork of a fork, at the tick of the first or before it,
 * is one of the first's parent; later it would have a past of two scenarios, and is refused.
 *
 * Cost        decoding and compiling two scenarios
 * Failure     problems, all at once: of the values themselves, and of what may not change in a run
 */
export const planFork = Effect.fnUntraced(function* (
  batch: StoredBatch,
  at: number,
  overrides: readonly string[],
): Effect.fn.Return<PlannedFork, StoreError | NotRebuilt | ProblemsFound, EventStore> {
  const rebuilt = yield* rebuildBatch(batch);
  const { network } = rebuilt;
  const past = pastOf(batch, rebuilt);
  const first = rebuilt.fork;
  if (first !== null && at > first.at) {
    const { clock } = first.scenario;
    const values = { batch: batch.id, at: tickText(at, clock), first: tickText(first.at, clock) };
    return yield* refused([{ code: "E-RUN-011", severity: "error", place: { path: "--at" }, values }]);
  }
  const text = scenarioText(alone(rebuilt.scenario, batch.plan));
  const decoded = decodeScenario(text, { overrides, file: `scenario of batch ${batch.id}` });
  if ("problems" in decoded) return yield* refused(decoded.problems);
  const { scenario, placeOf } = decoded;
  const compiled = compilePlans(scenario, network, placeOf);
  if (compiled.plans === undefined) return yield* refused(compiled.problems);
  const plan = compiled.plans.find(({ name }) => name === batch.plan);
  if (plan === undefined || compiled.plans.length > 1) {
    const place = { path: "plans" };
    return yield* refused([
      { code: "E-RUN-008", severity: "error", place, values: { at: tickText(at, scenario.clock) } },
    ]);
  }
  const problems = forkProblems({ scenario: past.scenario, plan: past.parent }, { scenario, plan }, at);
  if (problems.length > 0) return yield* refused(problems);
  return {
    batch,
    rebuilt,
    forked: { scenario, network, plan, fork: { scenario: past.scenario, parent: past.parent, at } },
    opening: {
      scenarioHash: forkHash(past.hash, at, scenarioHash(canonicalScenario(scenario))),
      networkHash: batch.networkHash,
      seed: batch.seed,
      stream: batch.stream,
      plan: batch.plan,
      title: batch.title,
      scenarioText: scenarioText(scenario),
      fork: {
        parent: past.hash,
        at,
        overrides: [...(batch.fork?.overrides ?? []), ...overrides],
        parentText: past.text,
      },
    },
  };
});

const refused = (problems: readonly Problem[]) => Effect.fail(new ProblemsFound({ problems }));

function pastOf(batch: StoredBatch, { scenario, plan, fork }: RebuiltBatch): Past {
  if (batch.fork !== undefined && fork !== null) {
    return {
      scenario: fork.scenario,
      parent: fork.parent,
      hash: batch.fork.parent,
      text: batch.fork.parentText,
    };
  }
  const only = alone(scenario, batch.plan);
  return {
    scenario: only,
    parent: { ...plan, index: 0 },
    hash: batch.scenarioHash,
    text: scenarioText(only),
  };
}

/** The scenario with the plan that is forked and no other: what these do must not stand in its way. */
const alone = (scenario: Scenario, name: string): Scenario => ({
  ...scenario,
  plans: scenario.plans.filter((plan) => plan.name === name),
});

/** Names what decides the events of forks: the scenario before the tick, the tick, the one after it. */
const forkHash = (parent: string, at: number, own: string): string =>
  scenarioHash(JSON.stringify({ forkOf: parent, at, scenario: own }));
