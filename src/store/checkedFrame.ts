import { decodeFrame, type FrameHead, isSameHash } from "../events/decodeFrame.ts";
import type { Frame } from "../events/Frame.ts";
import { FrameFault } from "../events/FrameFault.ts";
import { readSealedHead } from "../events/sealFrame.ts";
import { hashText } from "../randomness/hashWords.ts";
import { STREAM } from "../randomness/RootKey.ts";
import { batchChecksum, batchHash } from "./batchHash.ts";
import { StoreCorrupt, StoreNewer } from "./StoreError.ts";
import { type BatchRow, type FrameRow, NO_CHECKSUM, type StoreTables } from "./StoreTables.ts";
import { worldRanges, worldsText } from "./WorldRanges.ts";

export interface CheckedFrame {
  readonly head: FrameHead;
  readonly frame: Frame;
}

export function corrupt(
  tables: StoreTables,
  frame: number | null,
  what: StoreCorrupt["what"],
  detail = "",
): StoreCorrupt {
  // In a damaged row a column can hold anything.
  const place = Number.isSafeInteger(frame) ? frame : null;
  return new StoreCorrupt({ file: tables.file, frame: place, what, detail: String(detail) });
}

/** A batch whose row is sound and whose events this version can read; else throws. */
export function checkBatch(tables: StoreTables, batch: BatchRow): void {
  if (batchChecksum(batch) !== batch.checksum) {
    throw corrupt(tables, null, "batch-damaged", `b${batch.number}`);
  }
  if (batch.stream > STREAM) {
    throw new StoreNewer({ file: tables.file, what: "stream", found: batch.stream, known: STREAM });
  }
}

/** Reads a frame's bytes; throws what is wrong with them by themselves. */
function readBytes(tables: StoreTables, row: FrameRow): CheckedFrame {
  const bytes = tables.frameBytes(row.sequence);
  try {
    // The seal first: a flipped version or count is damage, not a frame of the future.
    const head = readSealedHead(bytes);
    return { head, frame: decodeFrame(bytes).frame };
  } catch (cause) {
    if (!(cause instanceof FrameFault)) throw cause;
    throw corrupt(tables, row.sequence, "damaged", cause.what);
  }
}

/** A frame of a store, its bytes, its place in the chain and its row checked; throws StoreCorrupt. */
export function checkedFrame(tables: StoreTables, row: FrameRow, batch: BatchRow): CheckedFrame {
  const fail = (what: StoreCorrupt["what"], detail = "") => corrupt(tables, row.sequence, what, detail);
  const { head, frame } = readBytes(tables, row);
  if (head.sequence !== row.sequence) throw fail("misplaced", String(head.sequence));
  if (!isSameHash(head.batch, batchHash(batch))) throw fail("foreign", `b${batch.number}`);
  const before = row.sequence === 1 ? NO_CHECKSUM : tables.frameAt(row.sequence - 1)?.checksum;
  if (before === undefined) throw corrupt(tables, row.sequence - 1, "missing");
  if (hashText(head.previous) !== before) throw fail("broken-chain");
  if (hashText(head.checksum) !== row.checksum) throw fail("row", "checksum");
  if (head.events !== row.events) throw fail("row", "events");
  if ((head.continues ? 0 : head.runs) !== row.runs) throw fail("row", "runs");
  if (worldsText(worldRanges(frame.runs.world)) !== row.worlds) throw fail("row", "worlds");
  return { head, frame };
}
