import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened, textWidth, wrapped } from "../../../src/report/charts/textWidth.ts";

const words = fc.string({ unit: fc.constantFrom(..."aWi 方案플랜.—🙂"), maxLength: 60 });
const rooms = fc.integer({ min: 40, max: 300 });

describe("texts that must fit", () => {
  it("given any text, then what is cut short fits, begins as the text does, and is the text where that fits", () => {
    fc.assert(
      fc.property(words, rooms, (text, room) => {
        const cut = shortened(text, room);
        expect(textWidth(cut)).toBeLessThanOrEqual(room);
        if (textWidth(text) <= room) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -1)) && cut.endsWith("…")).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it("given any text, then its lines fit, and hold all its letters where no word is longer than a line", () => {
    fc.assert(
      fc.property(words, rooms, (text, room) => {
        const lines = wrapped(text, room);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(room);
        if (!lines.some((line) => line.endsWith("…")))
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { seed: 4 },
    );
  });

  it("takes Chinese and Korean characters to be as wide as they are high", () => {
    expect(textWidth("引爆点")).toBeGreaterThanOrEqual(36);
    expect(textWidth("점화")).toBeGreaterThanOrEqual(24);
    expect(textWidth("ignite")).toBeLessThan(6 * 12);
  });
});
