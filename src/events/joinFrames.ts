import { eventColumns } from "./EventColumns.ts";
import type { Frame } from "./Frame.ts";
import { eventColumnNames } from "./frameColumns.ts";

/**
 * The pieces of one long run, in order, as one frame: what `splitFrame` cut, whole again.
 *
 * Arrays      frames (at least one), each with the row of the same run → a frame with columns of its own;
 *             a single frame is given back as it is
 * Randomness  none
 * Cost        one copy
 * Failure     never
 */
export function joinFrames(frames: readonly Frame[]): Frame {
  const start = frames[0] as Frame;
  if (frames.length === 1) return start;
  const eventCount = frames.reduce((sum, frame) => sum + frame.eventCount, 0);
  const events = eventColumns(eventCount);
  for (const name of eventColumnNames) {
    let at = 0;
    for (const frame of frames) {
      events[name].set(frame.events[name].subarray(0, frame.eventCount), at);
      at += frame.eventCount;
    }
  }
  const runs = { ...start.runs, first: Uint32Array.of(0), count: Uint32Array.of(eventCount) };
  return { runs, events, eventCount };
}
