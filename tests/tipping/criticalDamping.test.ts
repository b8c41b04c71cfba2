import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairRadius } from "../../src/statistics/radiusOfSums.ts";
import { criticalDamping, negativesToCome } from "../../src/tipping/criticalDamping.ts";

const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const rate = fc.double({ min: 0.01, max: 3, noNaN: true });

describe("criticalDamping", () => {
  it("brings reproduction down to 1, and is nothing where lines end by themselves", () => {
    expect(2.5 * (1 - criticalDamping(2.5)!)).toBeCloseTo(1, 14);
    expect([1, 0.3].map((reproduction) => criticalDamping(reproduction))).toEqual([0, 0]);
  });

  it("given polarities that do not mix both ways, is that of lines against by themselves", () => {
    for (const [answered, turned] of [
      [0, 0.4],
      [0.4, 0],
      [0, 0],
    ] as const) {
      for (const positive of [0.5, 1.5]) {
        expect(
          criticalDamping([
            [positive, answered],
            [turned, 1.6],
          ]),
        ).toBe(criticalDamping(1.6));
      }
    }
  });

  it("law: given polarities that lead to each other, with negative copies damped so ρ(K) is 1", () => {
    fc.assert(
      fc.property(chance, rate, rate, rate, (positive, answered, turned, negative) => {
        const damping = criticalDamping([
          [positive, answered],
          [turned, negative],
        ])!;
        const rho = pairRadius([
          [positive, answered * (1 - damping)],
          [turned, negative * (1 - damping)],
        ]);
        if (damping > 0) expect(rho).toBeCloseTo(1, 9);
        else expect(rho).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("given positive sharers who keep growing, and turn, then no damping of negative copies is enough", () => {
    expect(
      criticalDamping([
        [1.01, 0.2],
        [0.2, 0.5],
      ]),
    ).toBeNull();
  });
});

describe("negativesToCome", () => {
  const alone = (reproduction: number) =>
    [
      [0, 0],
      [0, reproduction],
    ] as const;

  it("of 50 copies that pass with .4 to people with two further contacts are 100", () => {
    expect(negativesToCome([0, 50 * 0.4], alone(0.8))).toBeCloseTo(100, 12);
  });

  it("have no number where lines need not end", () => {
    expect(negativesToCome([0, 25], alone(1))).toBe(null);
  });

  it("given positive sharers who turn and negative ones who are answered, counts by way of both", () => {
    const generation = [
      [0.5, 0.1],
      [0.3, 0.6],
    ] as const;
    // Generation by generation, as far as any of it can be seen.
    let [positive, negative] = [10, 5];
    let sum = 0;
    for (let i = 0; i < 500; i++) {
      sum += negative;
      const [[a, b], [c, d]] = generation;
      [positive, negative] = [a * positive + b * negative, c * positive + d * negative];
    }
    expect(negativesToCome([10, 5], generation)).toBeCloseTo(sum, 9);
  });
});
