import * as Rpc from "effect/rpc/Rpc";
import * as RpcGroup from "effect/rpc/RpcGroup";
import * as Schema from "effect/Schema";
import * as Transferable from "effect/workers/Transferable";

/** What a worker is asked for: some worlds of one plan, and whether frames are wanted. */
const Worlds = Schema.Struct({
  plan: Schema.Int,
  worlds: Schema.Array(Schema.Int),
  /** Not for worlds that the store already has. */
  store: Schema.Boolean,
});

/** Encoded frames to store, which move between threads without a copy, and how long they took. */
const Simulated = Schema.Struct({
  frames: Schema.Array(Transferable.Uint8Array),
  milliseconds: Schema.Finite,
});

/**
 * What a batch asks of a worker. A worker keeps folding what it simulates; `collect` takes the fold states of
 * a plan away, serialised with `node:v8`, which keeps typed arrays.
 */
export class WorldsRpc extends RpcGroup.make(
  Rpc.make("simulate", { payload: Worlds, success: Simulated }),
  Rpc.make("collect", { payload: { plan: Schema.Int }, success: Transferable.Uint8Array }),
) {}
