import { deserialize } from "node:v8";
import { Worker } from "node:worker_threads";
import * as NodeWorker from "@effect/platform-node/NodeWorker";
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

/**
 * A worker thread, which ends with the scope. The setup's large arrays should be shared memory
 * (`shareArrays`).
 */
export const workerLane = Effect.fnUntraced(function* (
  setup: BatchSetup,
): Effect.fn.Return<Lane, WorkerStopped, Scope> {
  const stopped = Effect.mapError((cause: unknown) => new WorkerStopped({ cause }));
  const spawn = (): Worker => new Worker(WORKER_FILE, { workerData: setup });
  const protocol = RpcClient.layerProtocolWorker({ size: 1 }).pipe(Layer.provide(NodeWorker.layer(spawn)));
  const context = yield* Layer.build(Layer.fresh(protocol)).pipe(stopped);
  const client = yield* RpcClient.make(WorldsRpc).pipe(Effect.provideContext(context));
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
