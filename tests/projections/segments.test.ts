import { describe, expect, it } from "vitest";
import { segments } from "../../src/projections/segments.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const run: HandmadeRun = {
  world: 0,
  shares: [
    { tick: 0, person: 0, starter: 0 },
    { tick: 1, person: 4, from: 0, negative: true },
    { tick: 1, person: 9, from: 0 },
  ],
  also: [
    { tick: 1, name: "Clicked", person: 1 },
    { tick: 1, name: "Converted", person: 1 },
    { tick: 1, name: "Won", person: 4 },
    { tick: 2, name: "Lost", person: 0 },
    { tick: 2, name: "Lost", person: 1 },
  ],
};
/** Four loyal people, five rivals, and one in neither. */
const audience = { names: ["loyal", "rival"], of: Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1, 1, 2) };
const quiet: HandmadeRun = { world: 1, shares: [{ tick: 0, person: 0, starter: 0 }] };

describe("segments", () => {
  it("given people of two segments, then each has its sharers, and whom the campaign wins and loses there", () => {
    const found = toldOf(segments, [run, quiet], { segments: audience, polarity: true, conversion: true });
    expect(found.segments).toEqual([
      {
        segment: "loyal",
        people: 4,
        sharers: 1,
        negative: 0,
        clicks: 0.5,
        conversions: 0.5,
        won: 0,
        lost: 1,
      },
      {
        segment: "rival",
        people: 5,
        sharers: 0.5,
        negative: 0.5,
        clicks: 0,
        conversions: 0,
        won: 0.5,
        lost: 0,
      },
      {
        segment: "in no segment",
        people: 1,
        sharers: 0.5,
        negative: 0,
        clicks: 0,
        conversions: 0,
        won: 0,
        lost: 0,
      },
    ]);
  });

  it("given that everybody is in a segment, then nobody is told of as in none; only what can happen is told", () => {
    const all = { ...audience, of: audience.of.map((segment) => Math.min(segment, 1)) };
    const found = toldOf(segments, [run], { segments: all });
    expect(found.segments).toEqual([
      { segment: "loyal", people: 4, sharers: 1 },
      { segment: "rival", people: 6, sharers: 2 },
    ]);
    expect(toldOf(segments, [run])).toEqual({});
  });
});
