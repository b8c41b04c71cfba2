import type { EventColumns } from "./EventColumns.ts";
import type { Frame, RunTable } from "./Frame.ts";
import { FrameLayout } from "./FrameLayout.ts";
import { eventColumnNames, runColumnNames, runColumnWidths } from "./frameColumns.ts";

/**
 * Part of a frame. `continued`: its only run goes on in the next piece; `continues`: it began in an earlier
 * one.
 */
export interface FramePiece {
  readonly frame: Frame;
  readonly continued: boolean;
  readonly continues: boolean;
}

/** Rows [from, to) of the run table and events [start, end) of the columns, as views. */
function piece(frame: Frame, from: number, to: number, start: number, end: number): Frame {
  const runs = { length: to - from } as Record<string, unknown>;
  for (const name of runColumnNames) {
    const width = runColumnWidths[name];
    runs[name] = frame.runs[name].subarray(from * width, to * width);
  }
  const first = new Uint32Array(to - from);
  const count = new Uint32Array(to - from);
  for (let run = from; run < to; run++) {
    const runStart = frame.runs.first[run] as number;
    const runEnd = runStart + (frame.runs.count[run] as number);
    if (runStart === runEnd) continue;
    first[run - from] = Math.max(runStart, start) - start;
    count[run - from] = Math.min(runEnd, end) - Math.max(runStart, start);
  }
  const events = Object.fromEntries(
    eventColumnNames.map((name) => [name, frame.events[name].subarray(start, end)]),
  );
  return {
    runs: { ...runs, first, count } as unknown as RunTable,
    events: events as unknown as EventColumns,
    eventCount: end - start,
  };
}

/**
 * Cuts a frame into pieces of at most `eventsMost` events and `runsMost` runs. Whole runs stay whole; a run
 * longer than a piece has pieces of its own, each with the run's row and its part of the events.
 *
 * Arrays      a frame whose runs' events follow one another without a gap (`selectEvents` makes one);
 *             the pieces' columns are views of it, but for first and count
 * Randomness  none
 * Cost        one pass over the run table
 * Failure     never
 */
export function splitFrame(
  frame: Frame,
  eventsMost: number = FrameLayout.eventsMost,
  runsMost: number = FrameLayout.runsMost,
): FramePiece[] {
  const { count, length } = frame.runs;
  const pieces: FramePiece[] = [];
  let run = 0;
  let next = 0;
  while (run < length) {
    const from = run;
    const start = next;
    let events = 0;
    while (run < length && run - from < runsMost && events + (count[run] as number) <= eventsMost) {
      events += count[run] as number;
      run++;
    }
    next = start + events;
    if (run > from) {
      const isWhole = { continued: false, continues: false };
      pieces.push({ frame: piece(frame, from, run, start, next), ...isWhole });
      continue;
    }
    const end = start + (count[run] as number);
    next = end;
    for (let at = start; at < end; at += eventsMost) {
      const to = Math.min(at + eventsMost, end);
      pieces.push({
        frame: piece(frame, run, run + 1, at, to),
        continued: to < end,
        continues: at > start,
      });
    }
    run++;
  }
  return pieces;
}
