import * as Effect from "effect/Effect";
import type * as Layer from "effect/Layer";
import * as Stream from "effect/Stream";
import { encodeFrames } from "../../src/events/encodeFrame.ts";
import type { Frame } from "../../src/events/Frame.ts";
import { type BatchOpening, EventStore } from "../../src/store/EventStore.ts";
import type { StoreError } from "../../src/store/StoreError.ts";
import { contents, type MadeRun, madeFrame } from "../events/madeFrame.ts";

export type Store = EventStore["Service"];
export type StoreLayer = Layer.Layer<EventStore, StoreError>;

/** Opens a store, does the work, closes it. */
export function withStore<A, E>(layer: StoreLayer, work: (store: Store) => Effect.Effect<A, E>): Promise<A> {
  return Effect.runPromise(
    Effect.gen(function* () {
      return yield* work(yield* EventStore);
    }).pipe(Effect.provide(layer, { local: true })),
  );
}

/** The typed error with which opening a store or working on it fails. */
export function storeFailure<A, E>(
  layer: StoreLayer,
  work: (store: Store) => Effect.Effect<A, E> = () => Effect.fail("opened" as never),
): Promise<StoreError | E> {
  return Effect.runPromise(
    Effect.gen(function* () {
      return yield* work(yield* EventStore);
    }).pipe(Effect.provide(layer, { local: true }), Effect.flip),
  );
}

export const opening: BatchOpening = {
  scenarioHash: "5ce0",
  networkHash: "0e70",
  seed: "tea-2026",
  stream: 1,
  plan: "five-leaders",
  title: "Tea brand launch",
  scenarioText: "skipstone: 1\n",
};

/** The bytes of a frame, or of several for one that is too large. */
export function bodiesOf(runs: readonly MadeRun[]): Uint8Array<ArrayBuffer>[] {
  return encodeFrames(madeFrame(runs), 1);
}

/** All that a batch holds, run by run. */
export function readBatch(store: Store, batchId: string, only?: { readonly world: number }) {
  return store.frames(batchId, only).pipe(
    Stream.runCollect,
    Effect.map((frames: readonly Frame[]) => frames.flatMap(contents)),
  );
}

/** What `madeRuns` look like when they are read back. */
export function expected(runs: readonly MadeRun[]) {
  return contents(madeFrame(runs));
}
