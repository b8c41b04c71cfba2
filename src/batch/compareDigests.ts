import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import { runDigest } from "../events/runDigest.ts";
import type { RunTotalsState } from "../projections/runTotals.ts";
import type { EventStore } from "../store/EventStore.ts";
import type { StoreError } from "../store/StoreError.ts";

/** What comparing the runs of a batch with those just simulated came to: worlds by their index. */
export interface DigestComparison {
  readonly checked: number;
  readonly mismatched: readonly number[];
}

/**
 * Compares the digests that a store holds for a batch with those of the same worlds simulated now, and with
 * the events themselves where these are stored. The same program on the same scenario must find every one
 * equal.
 */
export const compareDigests = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  batchId: string,
  totals: RunTotalsState,
): Effect.fn.Return<DigestComparison, StoreError> {
  const mismatched: number[] = [];
  let checked = 0;
  const fromEvents = new Uint32Array(4);
  yield* store.frames(batchId).pipe(
    Stream.runForEach((frame) =>
      Effect.sync(() => {
        const { runs, events } = frame;
        for (let row = 0; row < runs.length; row++) {
          const world = runs.world[row] as number;
          if ((totals.known[world] ?? 0) === 0) continue;
          checked++;
          const stored = runs.digest.subarray(row * 4, row * 4 + 4);
          const count = runs.count[row] as number;
          if (count > 0) runDigest(events, runs.first[row] as number, count, "activation", fromEvents, 0);
          const same = stored.every(
            (word, i) => word === totals.digest[world * 4 + i] && (count === 0 || word === fromEvents[i]),
          );
          if (!same) mismatched.push(world);
        }
      }),
    ),
  );
  return { checked, mismatched };
});
