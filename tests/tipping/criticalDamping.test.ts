import { describe, expect, it } from "vitest";
import { criticalDamping, negativesToCome } from "../../src/tipping/criticalDamping.ts";

describe("criticalDamping", () => {
  it("brings reproduction down to 1, and is nothing where lines end by themselves", () => {
    expect(2.5 * (1 - criticalDamping(2.5))).toBeCloseTo(1, 14);
    expect([1, 0.3].map(criticalDamping)).toEqual([0, 0]);
  });
});

describe("negativesToCome", () => {
  it("of 50 copies that pass with .4 to people with two further contacts are 100", () => {
    expect(negativesToCome(50, 0.4, 0.8)).toBeCloseTo(100, 12);
  });

  it("have no number where lines need not end", () => {
    expect(negativesToCome(50, 0.5, 1)).toBe(null);
  });
});
