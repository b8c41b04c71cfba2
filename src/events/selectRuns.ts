import type { Frame, RunTable } from "./Frame.ts";
import { runColumnNames, runColumnWidths } from "./frameColumns.ts";
import { selectEvents } from "./selectEvents.ts";

/**
 * The frame with only the runs of the worlds that are kept, rows and events.
 *
 * Arrays      frame → a frame with new columns
 * Randomness  none
 * Cost        one copy of what is kept
 * Failure     never
 */
export function selectRuns(frame: Frame, keep: (world: number) => boolean): Frame {
  const selected = selectEvents(frame, keep);
  const rows: number[] = [];
  for (let run = 0; run < frame.runs.length; run++) {
    if (keep(frame.runs.world[run] as number)) rows.push(run);
  }
  const columns = runColumnNames.map((name) => {
    const width = runColumnWidths[name];
    const column = new Uint32Array(rows.length * width);
    rows.forEach((run, row) => {
      column.set(selected.runs[name].subarray(run * width, (run + 1) * width), row * width);
    });
    return [name, column];
  });
  const runs = { length: rows.length, ...Object.fromEntries(columns) } as RunTable;
  return { runs, events: selected.events, eventCount: selected.eventCount };
}
