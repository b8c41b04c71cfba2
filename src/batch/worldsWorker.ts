/**
 * The program of a worker thread: answers `WorldsRpc` for the setup in its `workerData`, whose large arrays
 * are shared memory.
 */
import { serialize } from "node:v8";
import { workerData } from "node:worker_threads";
import * as NodeRuntime from "@effect/platform-node/NodeRuntime";
import * as NodeWorkerRunner from "@effect/platform-node/NodeWorkerRunner";
import * as Effect from "effect/Effect";
import * as Layer from "effect/Layer";
import * as RpcServer from "effect/rpc/RpcServer";
import { WorldsRpc } from "./WorldsRpc.ts";
import { type BatchSetup, WorldsSimulator } from "./WorldsSimulator.ts";

const simulator = new WorldsSimulator(workerData as BatchSetup);

const handlers = WorldsRpc.toLayer({
  simulate: ({ plan, worlds, store }) => Effect.sync(() => simulator.simulate(plan, worlds, store)),
  collect: ({ plan }) => Effect.sync(() => serialize(simulator.collect(plan))),
});

RpcServer.layer(WorldsRpc).pipe(
  Layer.provide(handlers),
  Layer.provide(RpcServer.layerProtocolWorkerRunner),
  Layer.provide(NodeWorkerRunner.layer),
  Layer.launch,
  NodeRuntime.runMain,
);
