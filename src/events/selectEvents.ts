import { eventColumns } from "./EventColumns.ts";
import type { Frame } from "./Frame.ts";
import { eventColumnNames } from "./frameColumns.ts";

/**
 * The frame without the events of the worlds that are not kept: their rows stay, with their totals and
 * digests and a count of 0. The events of the other runs follow one another without a gap in the order of the
 * rows.
 *
 * Arrays      frame → the same frame where nothing has to move, else new first, count and event columns
 * Randomness  none
 * Cost        one copy of what is kept; neighbouring runs are copied in one go
 * Failure     never
 */
export function selectEvents(frame: Frame, keepEvents: (world: number) => boolean): Frame {
  const length = frame.runs.length;
  const first = new Uint32Array(length);
  const count = new Uint32Array(length);
  /** Spans of events to copy: start, end, start, end … */
  const spans: number[] = [];
  let kept = 0;
  for (let run = 0; run < length; run++) {
    const runCount = frame.runs.count[run] as number;
    if (runCount === 0 || !keepEvents(frame.runs.world[run] as number)) continue;
    const start = frame.runs.first[run] as number;
    if (spans.at(-1) === start) spans[spans.length - 1] = start + runCount;
    else spans.push(start, start + runCount);
    first[run] = kept;
    count[run] = runCount;
    kept += runCount;
  }
  const isUnmoved = kept === 0 || (spans.length === 2 && spans[0] === 0);
  if (isUnmoved && kept === frame.eventCount) return frame;
  const events = eventColumns(kept);
  for (const name of eventColumnNames) {
    let at = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const start = spans[span] as number;
      const end = spans[span + 1] as number;
      events[name].set(frame.events[name].subarray(start, end), at);
      at += end - start;
    }
  }
  return { runs: { ...frame.runs, first, count }, events, eventCount: kept };
}
