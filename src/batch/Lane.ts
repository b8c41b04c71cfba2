import { deserialize } from "node:v8";
import { Worker } from "node:worker_threads";
import * as NodeWorker from "@effect/platform-node/NodeWorker";
import * as Cause from "effect/Cause";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as RpcClient from "effect/rpc/RpcClient";
import * as Schema from "effect/Schema";
import type { Scope } from "effect/Scope";
import type { RunStates } from "../projections/findings.ts";
import { WorldsRpc } from "./WorldsRpc.ts";
import { type BatchSetup, type SimulatedWorlds, WorldsSimulator } from "./WorldsSimulator.ts";

/** A worker thread stopped: its worlds were not simulated. */
export class WorkerStopped extends Schema.TaggedError<WorkerStopped>()("WorkerStopped", {
  cause: Schema.Defect(),
}) {}

/** A thread that simulates worlds and folds them: this one, or a worker. */
export interface Lane {
  readonly simulate: (
    plan: number,
    worlds: readonly number[],
    store: boolean,
  ) => Effect.Effect<SimulatedWorlds, WorkerStopped>;
  /** Takes the fold states of a plan away from the thread. */
  readonly collect: (plan: number) => Effect.Effect<RunStates, WorkerStopped>;
}

/** The calling thread; after each request other fibers, an interruption among them, get their turn. */
export function inlineLane(setup: BatchSetup): Lane {
  const simulator = new WorldsSimulator(setup);
  return {
    simulate: (plan, worlds, store) =>
      Effect.sync(() => simulator.simulate(plan, worlds, store)).pipe(Effect.tap(Effect.sleep(0))),
    collect: (plan) => Effect.sync(() => simulator.collect(plan)),
  };
}

/** Source files run as they are, built ones as JavaScript: the worker's file ends like this one. */
const WORKER_FILE = new URL(
  `./worldsWorker${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`,
  import.meta.url,
);

/** Starts a thread that answers for a setup. */
export type StartWorker = (setup: BatchSetup) => Worker;

export const startWorker: StartWorker = (setup) => new Worker(WORKER_FILE, { workerData: setup });

/** Whatever ends a worker's answer, things thrown that are no errors too, but not our own interruption. */
const stopped = <A, R>(answer: Effect.Effect<A, unknown, R>): Effect.Effect<A, WorkerStopped, R> =>
  Effect.catchCause(answer, (cause) =>
    Cause.hasInterruptsOnly(cause)
      ? Effect.interrupt
      : Effect.fail(new WorkerStopped({ cause: Cause.squash(cause) })),
  );

/**
 * A worker thread, which ends with the scope. The setup's large arrays should be shared memory
 * (`shareArrays`).
 */
export const workerLane = Effect.fnUntraced(function* (
  setup: BatchSetup,
  start: StartWorker,
): Effect.fn.Return<Lane, WorkerStopped, Scope> {
  const protocol = RpcClient.layerProtocolWorker({ size: 1 }).pipe(
    Layer.provide(NodeWorker.layer(() => start(setup))),
  );
  const context = yield* Layer.build(Layer.fresh(protocol)).pipe(stopped);
  const client = yield* RpcClient.make(WorldsRpc).pipe(Effect.provideContext(context));
  // A thread is there when it has answered: one that cannot start has stopped over no world.
  yield* client.simulate({ plan: 0, worlds: [], store: false }).pipe(stopped);
  return {
    simulate: (plan, worlds, store) =>
      client.simulate({ plan, worlds, store }).pipe(
        Effect.map((reply) => reply as SimulatedWorlds),
        stopped,
      ),
    collect: (plan) =>
      client.collect({ plan }).pipe(
        Effect.map((bytes) => deserialize(bytes) as RunStates),
        stopped,
      ),
  };
});
