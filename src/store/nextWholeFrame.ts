import type { Frame } from "../events/Frame.ts";
import { joinFrames } from "../events/joinFrames.ts";
import { checkedFrame, corrupt } from "./checkedFrame.ts";
import type { BatchRow, FrameRow, StoreTables } from "./StoreTables.ts";
import { holdsWorld, worldsFromText } from "./WorldRanges.ts";

/** Whole runs from a batch, and the place in the chain up to which it has been read. */
export interface WholeFrame {
  readonly frame: Frame;
  readonly upTo: number;
}

/** A row whose worlds cannot be read is not passed over: its frame is looked at, and the damage found. */
function mayHold(row: FrameRow, world: number): boolean {
  const worlds = worldsFromText(row.worlds);
  return worlds === null || holdsWorld(worlds, world);
}

/**
 * The next frame of a batch within a span of the chain, with the frames in which its run goes on joined to
 * it; undefined at the end. With `world`, frames that do not hold it are passed over unread.
 */
export function nextWholeFrame(
  tables: StoreTables,
  batch: BatchRow,
  span: { readonly after: number; readonly until: number },
  world: number | null,
): WholeFrame | undefined {
  let row = tables.frameAfter(span.after, batch.number);
  while (row !== undefined && world !== null && !mayHold(row, world)) {
    row = tables.frameAfter(row.sequence, batch.number);
  }
  if (row === undefined || row.sequence > span.until) return undefined;
  const start = checkedFrame(tables, row, batch);
  if (start.head.continues) throw corrupt(tables, row.sequence, "unfinished");
  const pieces = [start.frame];
  let goesOn = start.head.continued;
  while (goesOn) {
    const next: FrameRow | undefined = tables.frameAt(row.sequence + 1);
    if (next === undefined) throw corrupt(tables, row.sequence + 1, "missing");
    const piece = checkedFrame(tables, next, batch);
    if (!piece.head.continues || piece.frame.runs.world[0] !== start.frame.runs.world[0]) {
      throw corrupt(tables, next.sequence, "unfinished");
    }
    pieces.push(piece.frame);
    goesOn = piece.head.continued;
    row = next;
  }
  return { frame: joinFrames(pieces), upTo: row.sequence };
}
