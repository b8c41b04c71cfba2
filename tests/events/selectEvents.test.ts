import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFrame } from "../../src/events/decodeFrame.ts";
import { encodeFrames } from "../../src/events/encodeFrame.ts";
import { selectEvents } from "../../src/events/selectEvents.ts";
import { selectRuns } from "../../src/events/selectRuns.ts";
import { contents, madeFrame, madeRuns } from "./madeFrame.ts";

const anyRuns = fc
  .array(fc.nat(9), { maxLength: 12 })
  .map((counts) => counts.map((events, world) => ({ world, events })));
const anyWorlds = fc.uniqueArray(fc.nat(11)).map((worlds) => new Set(worlds));

describe("selecting events", () => {
  it("keeps every run's row and digest, and only the chosen worlds' events", () => {
    fc.assert(
      fc.property(anyRuns, anyWorlds, (runs, kept) => {
        const frame = madeFrame(runs);
        const selected = selectEvents(frame, (world) => kept.has(world));
        const none = { tick: [], code: [], person: [], source: [], channel: [], polarity: [], amount: [] };
        const expected = contents(frame).map((run) =>
          kept.has(run.world as number) ? run : { ...run, ...none },
        );
        expect(contents(selected)).toEqual(expected);
        expect(selected.eventCount).toBe(expected.reduce((sum, run) => sum + run.tick.length, 0));
      }),
      { seed: 25, numRuns: 300 },
    );
  });

  it("leaves a frame as it is when every event is kept", () => {
    const frame = madeFrame(madeRuns(0, 4, 3));
    expect(selectEvents(frame, () => true)).toBe(frame);
  });

  it("closes gaps, so that a frame with them can still be stored", () => {
    const frame = madeFrame(madeRuns(0, 4, 3));
    frame.runs.count[1] = 0;
    const [bytes] = encodeFrames(frame, 1);
    const decoded = decodeFrame(bytes as Uint8Array).frame;
    expect(decoded.eventCount).toBe(9);
    expect(contents(decoded)).toEqual(contents(frame));
  });
});

describe("selecting runs", () => {
  it("keeps the chosen worlds' rows and events, and nothing of the others", () => {
    fc.assert(
      fc.property(anyRuns, anyWorlds, (runs, kept) => {
        const frame = madeFrame(runs);
        const selected = selectRuns(frame, (world) => kept.has(world));
        expect(contents(selected)).toEqual(contents(frame).filter((run) => kept.has(run.world as number)));
      }),
      { seed: 26, numRuns: 300 },
    );
  });
});
