import * as Effect from "effect/Effect";
import { type BatchKey, EventStore, type StoredBatch } from "../store/EventStore.ts";

/**
 * A store of which everything is kept as it is: its batches can be run again and compared with what it has
 * of them, and nothing new becomes part of it. batches: those that may be asked for.
 *
 * Failure     that of the store; a batch that is not among them is a mistake of ours
 */
export const keptStore = (
  store: EventStore["Service"],
  batches: readonly StoredBatch[],
): EventStore["Service"] =>
  EventStore.of({
    ...store,
    openBatch: Effect.fnUntraced(function* (key: BatchKey) {
      const batch = batches.find(({ plan }) => plan === key.plan);
      if (batch === undefined) return yield* Effect.die(new TypeError(`no batch of plan "${key.plan}"`));
      return { id: batch.id, storedWorlds: yield* store.storedWorlds(batch.id) };
    }),
    append: (_, bodies) => Effect.succeed({ stored: 0, skipped: bodies.length }),
    note: () => Effect.void,
    putNetwork: () => Effect.void,
  });
