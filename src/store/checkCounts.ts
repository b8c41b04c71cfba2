import { corrupt } from "./checkedFrame.ts";
import { type BatchRow, NO_CHECKSUM, type StoreTables } from "./StoreTables.ts";

/**
 * Throws when a batch, or the whole chain, has another number of frames than it was left with. Nothing stands
 * at the place of a frame that was taken away, so the chain alone would not miss the last one.
 */
export function checkCounts(tables: StoreTables, batch: BatchRow): void {
  const head = tables.head();
  const rows = tables.countFrames(null);
  if (rows > head.frames)
    throw corrupt(tables, tables.frameAfter(head.frames, null)?.sequence ?? null, "surplus");
  const last = head.frames === 0 ? NO_CHECKSUM : tables.frameAt(head.frames)?.checksum;
  if (last === undefined) throw corrupt(tables, head.frames, "missing");
  if (last !== head.checksum) throw corrupt(tables, head.frames, "broken-chain");
  if (rows < head.frames) throw corrupt(tables, firstGap(tables), "missing");
  if (tables.countFrames(batch.number) !== batch.frames) {
    throw corrupt(tables, null, "batch-damaged", `b${batch.number}`);
  }
}

/** The first sequence at which there is no frame. */
function firstGap(tables: StoreTables): number {
  let sequence = 0;
  for (let row = tables.frameAfter(0, null); row?.sequence === sequence + 1; sequence++) {
    row = tables.frameAfter(sequence + 1, null);
  }
  return sequence + 1;
}
