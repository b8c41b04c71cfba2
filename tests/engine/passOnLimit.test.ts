import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passOnLimit } from "../../src/engine/passOnLimit.ts";
import { ALWAYS_LIMIT, NEVER_LIMIT } from "../../src/randomness/coins.ts";

/** Half a unit of the limit as a chance: what rounding may move. */
const HALF_UNIT = 0.5 / ALWAYS_LIMIT;
const chanceOf = (limit: number): number => limit / ALWAYS_LIMIT;

const strength = fc.double({ min: 0, max: 2, noNaN: true });
const transmissibility = fc.double({ min: 0, max: 3, noNaN: true });
const link = fc.constantFrom("linear" as const, "hazard" as const);
const seed = 20260701;

describe("passOnLimit", () => {
  it("given the linear link, then the limit is the product as a chance, to the nearest unit", () => {
    expect(passOnLimit(0.5, 1, 1, "linear")).toBe(ALWAYS_LIMIT / 2);
    expect(passOnLimit(0.5, 0.5, 0.5, "linear")).toBe(ALWAYS_LIMIT / 8);
    expect(passOnLimit(0.1, 1, 1, "linear")).toBe(Math.round(0.1 * ALWAYS_LIMIT));
  });

  it("given a product of 1 or more, then the linear link always passes on, and never more than always", () => {
    expect(passOnLimit(1, 1, 1, "linear")).toBe(ALWAYS_LIMIT);
    expect(passOnLimit(7, 0.5, 1, "linear")).toBe(ALWAYS_LIMIT);
    expect(passOnLimit(1e300, 1e300, 1, "linear")).toBe(ALWAYS_LIMIT);
  });

  it("given nothing to pass on, or nobody receptive, then it never passes on", () => {
    for (const each of ["linear", "hazard"] as const) {
      expect(passOnLimit(0, 1, 1, each)).toBe(NEVER_LIMIT);
      expect(passOnLimit(1, 0, 1, each)).toBe(NEVER_LIMIT);
      expect(passOnLimit(1, 1, 0, each)).toBe(NEVER_LIMIT);
      expect(passOnLimit(-0, 1, 1, each)).toBe(NEVER_LIMIT);
    }
  });

  it("given a chance around half a unit, then it is rounded: below to never, from there on to one unit", () => {
    expect(passOnLimit(HALF_UNIT * 0.99, 1, 1, "linear")).toBe(0);
    expect(passOnLimit(HALF_UNIT, 1, 1, "linear")).toBe(1);
    expect(passOnLimit(1 - HALF_UNIT / 2, 1, 1, "linear")).toBe(ALWAYS_LIMIT);
  });

  it("given the hazard link, then the chance is 1 − e^−x, also where x is tiny or far above 1", () => {
    for (const x of [1e-9, 0.01, 0.5, 1, 2, 5, 20]) {
      const expected = -Math.expm1(-x);
      expect(Math.abs(chanceOf(passOnLimit(x, 1, 1, "hazard")) - expected)).toBeLessThanOrEqual(
        HALF_UNIT * 1.001,
      );
    }
    expect(passOnLimit(50, 1, 1, "hazard")).toBe(ALWAYS_LIMIT);
  });

  it("given m parallel lines, then their chance is that of m independent ones", () => {
    expect(passOnLimit(0.5, 1, 1, "linear", 2)).toBe(0.75 * ALWAYS_LIMIT);
    expect(passOnLimit(0.5, 1, 1, "linear", 3)).toBe(0.875 * ALWAYS_LIMIT);
    for (const lines of [1, 2, 3, 7, 40, 1000]) {
      const expected = 1 - (1 - 0.01) ** lines;
      expect(chanceOf(passOnLimit(0.01, 1, 1, "linear", lines))).toBeCloseTo(expected, 9);
    }
  });

  it("given damping, then it takes its part of the chance after the link and the cut at 1; below 0 it adds", () => {
    for (const each of ["linear", "hazard"] as const) {
      const plain = passOnLimit(5, 1, 1, each, 2);
      expect(Math.abs(passOnLimit(5, 1, 1, each, 2, 0.25) - 0.75 * plain)).toBeLessThanOrEqual(1);
      expect(passOnLimit(5, 1, 1, each, 2, 1)).toBe(NEVER_LIMIT);
    }
    expect(passOnLimit(0.4, 1, 1, "linear", 1, -0.5)).toBe(Math.round(0.4 * 1.5 * ALWAYS_LIMIT));
    expect(passOnLimit(0.8, 1, 1, "linear", 1, -0.5)).toBe(ALWAYS_LIMIT);
  });

  it("law: parallel lines under the hazard link add their exposures", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 64 }),
        (x, lines) => {
          const together = passOnLimit(x * lines, 1, 1, "hazard");
          expect(Math.abs(passOnLimit(x, 1, 1, "hazard", lines) - together)).toBeLessThanOrEqual(1);
        },
      ),
      { seed },
    );
  });

  it("law: it is a whole number in 0 … 2³¹ and never falls as any part of it rises", () => {
    fc.assert(
      fc.property(
        transmissibility,
        strength,
        strength,
        link,
        fc.integer({ min: 1, max: 9 }),
        (t, w, r, l, m) => {
          const limit = passOnLimit(t, w, r, l, m);
          expect(Number.isInteger(limit)).toBe(true);
          expect(limit).toBeGreaterThanOrEqual(NEVER_LIMIT);
          expect(limit).toBeLessThanOrEqual(ALWAYS_LIMIT);
          expect(passOnLimit(t * 1.25, w, r, l, m)).toBeGreaterThanOrEqual(limit);
          expect(passOnLimit(t, w * 1.25, r, l, m)).toBeGreaterThanOrEqual(limit);
          expect(passOnLimit(t, w, r * 1.25, l, m)).toBeGreaterThanOrEqual(limit);
          expect(passOnLimit(t, w, r, l, m + 1)).toBeGreaterThanOrEqual(limit);
        },
      ),
      { seed },
    );
  });

  it("law: the hazard link never passes on more readily than the linear one", () => {
    fc.assert(
      fc.property(transmissibility, strength, (t, w) => {
        expect(passOnLimit(t, w, 1, "hazard")).toBeLessThanOrEqual(passOnLimit(t, w, 1, "linear"));
      }),
      { seed },
    );
  });
});
