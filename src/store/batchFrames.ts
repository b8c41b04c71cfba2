import * as Stream from "effect/Stream";
import type { Frame } from "../events/Frame.ts";
import { attempt } from "./attempt.ts";
import { checkCounts } from "./checkCounts.ts";
import { checkBatch, corrupt } from "./checkedFrame.ts";
import { nextWholeFrame } from "./nextWholeFrame.ts";
import type { StoreError } from "./StoreError.ts";
import type { StoreTables } from "./StoreTables.ts";
import { storedBatch } from "./storedBatch.ts";

/**
 * The frames of a batch as it stands when the stream begins, one at a time, each checked in full, long runs
 * joined. With `world`, only the frame that holds it.
 */
export function batchFrames(
  tables: StoreTables,
  batchId: string,
  world: number | null,
): Stream.Stream<Frame, StoreError> {
  const begun = attempt(tables.file, () =>
    tables.consistently(() => {
      const batch = storedBatch(tables, batchId);
      checkBatch(tables, batch);
      checkCounts(tables, batch);
      return { batch, until: tables.head().frames };
    }),
  );
  return Stream.fromEffect(begun).pipe(
    Stream.flatMap(({ batch, until }) =>
      Stream.unfold({ after: 0, runs: 0 }, ({ after, runs }) =>
        attempt(tables.file, () => {
          const next = nextWholeFrame(tables, batch, { after, until }, world);
          if (next !== undefined) {
            return [next.frame, { after: next.upTo, runs: runs + next.frame.runs.length }] as const;
          }
          // A damaged index can hide a sound frame.
          if (world === null && runs !== batch.runs) throw corrupt(tables, null, "batch-damaged", batchId);
          return undefined;
        }),
      ),
    ),
  );
}
