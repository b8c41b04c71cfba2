import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatSpan,
  formatTime,
  LONGEST_WEEKS,
  meantDuration,
  readDuration,
  ticksOf,
  writeDuration,
} from "../../src/model/Time.ts";

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 } as const;
const LONGEST = LONGEST_WEEKS * UNITS.w;
const anySeconds = fc.integer({ min: 0, max: LONGEST });
const anyUnit = fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[]));

describe("durations", () => {
  it("given any number of seconds, when written and read again, then it is the same", () => {
    fc.assert(
      fc.property(anySeconds, (seconds) => {
        expect(readDuration(writeDuration({ seconds }))).toEqual({ seconds });
      }),
      { seed: 1 },
    );
  });

  it("given a decimal, then it is exact where it makes whole seconds, and refused where it does not", () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(9999), anyUnit, (whole, part, unit) => {
        const digits = String(part).padStart(4, "0");
        const scaled = (whole * 10_000 + part) * UNITS[unit];
        expect(readDuration(`${whole}.${digits}${unit}`)).toEqual(
          scaled % 10_000 === 0 ? { seconds: scaled / 10_000 } : { fault: "fraction" },
        );
      }),
      { seed: 2 },
    );
    expect(readDuration("1.5h")).toEqual({ seconds: 5400 });
    expect(readDuration("0.1m")).toEqual({ seconds: 6 });
    expect(readDuration("0.5s")).toEqual({ fault: "fraction" });
  });

  it("given a duration, then it is written in the largest unit that counts it whole", () => {
    const written = [0, 1, 90, 5400, 86_400, 604_800, 8 * 86_400, 3601].map((seconds) =>
      writeDuration({ seconds }),
    );
    expect(written).toEqual(["0s", "1s", "90s", "90m", "1d", "1w", "8d", "3601s"]);
  });

  it("given what is no duration, then it is said why", () => {
    for (const text of [
      "",
      "6",
      "h",
      "6 h",
      "6H",
      "-6h",
      "+6h",
      "1e3s",
      ".5h",
      "5.h",
      "6hh",
      "６h",
      "PT6H",
    ]) {
      expect(readDuration(text)).toEqual({ fault: "written" });
    }
    expect(readDuration("9".repeat(1_000_000) + "h")).toEqual({ fault: "written" });
    expect(readDuration(`${LONGEST_WEEKS}w`)).toEqual({ seconds: LONGEST });
    expect(readDuration(`${LONGEST_WEEKS + 1}w`)).toEqual({ fault: "long" });
    expect(readDuration(`${"9".repeat(20)}w`)).toEqual({ fault: "long" });
  });

  it("given words or capitals, then what was meant is guessed; given anything else, nothing", () => {
    const meant = ["6 hours", "6H", "90 min", "2 Days", "1 wk", "1.5 hrs", "30 seconds"].map(meantDuration);
    expect(meant).toEqual(["6h", "6h", "90m", "2d", "1w", "1.5h", "30s"]);
    for (const text of ["6 months", "5 ms", "tomorrow", "24:60", "6", ""]) {
      expect(meantDuration(text)).toBeNull();
    }
  });
});

describe("ticks", () => {
  it("given a duration, then its ticks are the fewest that last as long", () => {
    fc.assert(
      fc.property(anySeconds, fc.integer({ min: 1, max: LONGEST }), (seconds, tick) => {
        const ticks = ticksOf({ seconds }, { tick: { seconds: tick } });
        expect(ticks * tick).toBeGreaterThanOrEqual(seconds);
        expect((ticks - 1) * tick).toBeLessThan(Math.max(seconds, 1));
      }),
      { seed: 3 },
    );
  });

  it("given rounds, or no time at all, then they are ticks already", () => {
    expect(ticksOf(7, "rounds")).toBe(7);
    expect(ticksOf(0, { tick: { seconds: 60 } })).toBe(0);
  });

  it("given a time, then it is said in rounds or with its unit", () => {
    const clock = { tick: { seconds: 60 } };
    expect(formatTime(3, "rounds")).toBe("round 3");
    expect([formatTime(0, clock), formatTime({ seconds: 5400 }, clock)]).toEqual(["0s", "90m"]);
    expect([formatSpan(1), formatSpan(3), formatSpan({ seconds: 60 })]).toEqual([
      "1 round",
      "3 rounds",
      "1m",
    ]);
  });
});
