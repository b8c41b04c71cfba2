import * as Effect from "effect/Effect";
import * as Stream from "effect/Stream";
import type { Frame, RunTable } from "../events/Frame.ts";
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
 * Compares what a store holds of a batch with the same worlds simulated now: digests, totals, and the events
 * themselves where these are stored. The same program on the same scenario must find all of it equal. Views
 * are compared with the digest that was stored with them.
 */
export const compareDigests = Effect.fnUntraced(function* (
  store: EventStore["Service"],
  batchId: string,
  totals: RunTotalsState,
): Effect.fn.Return<DigestComparison, StoreError> {
  const mismatched: number[] = [];
  let checked = 0;
  yield* store.frames(batchId).pipe(
    Stream.runForEach((frame) =>
      Effect.sync(() => {
        for (const [row, world] of frame.runs.world.subarray(0, frame.runs.length).entries()) {
          if ((totals.known[world] ?? 0) === 0) continue;
          checked++;
          if (!isAsSimulated(frame.runs, row, totals) || !isAsDigested(frame, row)) mismatched.push(world);
        }
      }),
    ),
  );
  return { checked, mismatched };
});

/** Viewers are left out: another command may have measured them, or not. */
function isAsSimulated(runs: RunTable, row: number, totals: RunTotalsState): boolean {
  const world = runs.world[row] as number;
  return (
    runs.sharers[row] === totals.sharers[world] &&
    runs.lastTick[row] === totals.lastTick[world] &&
    runs.reason[row] === totals.reason[world] &&
    [0, 1, 2, 3].every((word) => runs.digest[row * 4 + word] === totals.digest[world * 4 + word])
  );
}

/**
 * Whether the stored events of a run have the digests stored beside them; a digest without a bit was not
 * made.
 */
function isAsDigested({ runs, events }: Frame, row: number): boolean {
  const count = runs.count[row] as number;
  if (count === 0) return true;
  const found = new Uint32Array(4);
  const agrees = (stream: "activation" | "view", digests: Uint32Array): boolean => {
    runDigest(events, runs.first[row] as number, count, stream, found, 0);
    return found.every((word, i) => word === digests[row * 4 + i]);
  };
  const hasViews = runs.viewDigest.subarray(row * 4, row * 4 + 4).some((word) => word !== 0);
  return agrees("activation", runs.digest) && (!hasViews || agrees("view", runs.viewDigest));
}
