import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Frame } from "../../src/events/Frame.ts";
import { joinFrames } from "../../src/events/joinFrames.ts";
import { type FramePiece, splitFrame } from "../../src/events/splitFrame.ts";
import { contents, madeFrame } from "./madeFrame.ts";

/** The pieces of each whole run together again. */
function rejoined(pieces: readonly FramePiece[]): Frame[] {
  const whole: Frame[] = [];
  let open: Frame[] = [];
  for (const { frame, continued } of pieces) {
    open.push(frame);
    if (continued) continue;
    whole.push(joinFrames(open));
    open = [];
  }
  return whole;
}

describe("splitting a frame", () => {
  const anyRuns = fc
    .array(fc.nat(40), { maxLength: 15 })
    .map((counts) => counts.map((events, world) => ({ world, events })));

  it("loses nothing: the pieces joined are the frame", () => {
    fc.assert(
      fc.property(
        anyRuns,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 6 }),
        (runs, events, rows) => {
          const frame = madeFrame(runs);
          const joined = rejoined(splitFrame(frame, events, rows));
          expect(joined.flatMap(contents)).toEqual(contents(frame));
        },
      ),
      { seed: 23, numRuns: 300 },
    );
  });

  it("keeps every piece within its limits, and whole runs whole", () => {
    fc.assert(
      fc.property(anyRuns, fc.integer({ min: 1, max: 30 }), (runs, limit) => {
        for (const { frame, continued, continues } of splitFrame(madeFrame(runs), limit, 4)) {
          expect(frame.eventCount).toBeLessThanOrEqual(limit);
          expect(frame.runs.length).toBeLessThanOrEqual(4);
          const goesOn = continued || continues;
          const isLong = (runs[frame.runs.world[0] as number]?.events as number) > limit;
          expect(goesOn).toBe(isLong);
          if (goesOn) expect(frame.runs.length).toBe(1);
        }
      }),
      { seed: 24, numRuns: 300 },
    );
  });

  it("copies no event column", () => {
    const frame = madeFrame([
      { world: 0, events: 5 },
      { world: 1, events: 5 },
    ]);
    const pieces = splitFrame(frame, 5);
    expect(pieces).toHaveLength(2);
    for (const { frame: piece } of pieces)
      expect(piece.events.person.buffer).toBe(frame.events.person.buffer);
  });

  it("gives no piece for a frame without runs", () => {
    expect(splitFrame(madeFrame([]))).toEqual([]);
  });
});
