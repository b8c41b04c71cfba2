import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delayTable, ONE_TICK } from "../../src/randomness/DelayTable.ts";
import { delayShares, doublingTime } from "../../src/tipping/doublingTime.ts";
import { generationRadius } from "../../src/tipping/nextGeneration.ts";
import { LAW } from "../network/networkOf.ts";

const minutes = {
  twitter: delayShares(delayTable({ kernel: "twitter" }, 60)),
  "log-normal": delayShares(delayTable({ kernel: "log-normal", median: 1800, spread: 1.5 }, 60)),
};

describe("delayShares", () => {
  it("sum to 1 at any speed, and copies sooner by some factor take their ticks ÷ it, rounded up", () => {
    const table = delayTable({ kernel: "exponential", mean: 7200 }, 3600);
    for (const speed of [1, 1.2, 3]) {
      expect(delayShares(table, speed).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
    const [plain, sooner] = [delayShares(table), delayShares(table, 2)];
    expect(sooner[0]).toBeCloseTo(plain[0]! + plain[1]!, 12);
    expect(sooner[1]).toBeCloseTo(plain[2]! + plain[3]!, 12);
    expect(delayShares(ONE_TICK, 5)).toEqual(Float64Array.of(1));
  });
});

describe("doublingTime", () => {
  it("in rounds is ln 2 ÷ ln R, and nothing where sharers do not grow", () => {
    const rounds = delayShares(ONE_TICK);
    expect(doublingTime(2, rounds)).toBeCloseTo(1, 12);
    expect(doublingTime(1.1, rounds)).toBeCloseTo(Math.log(2) / Math.log(1.1), 9);
    expect([0.5, 1].map((reproduction) => doublingTime(reproduction, rounds))).toEqual([null, null]);
  });

  // Published for delays that have no end and no ticks: ours are rounded up to whole minutes, which adds up
  // to a minute and a half, and end at 30 days, which at R = 1.2 takes off 3 %.
  it.each([
    ["twitter", 1.2, 119 * 60 * 0.97],
    ["twitter", 1.5, 5.9 * 60],
    ["twitter", 2, 58],
    ["twitter", 3, 14],
    ["log-normal", 1.2, 236],
    ["log-normal", 1.5, 79],
    ["log-normal", 2, 34],
    ["log-normal", 3, 15],
  ] as const)("with %s delays in minutes and R = %d is %d minutes", (kernel, reproduction, published) => {
    const found = doublingTime(reproduction, minutes[kernel])!;
    expect(Math.abs(found - published)).toBeLessThan(1.5 + 0.01 * published);
  });

  it("solves 1 = R Σ g(s) e^(−r s) whatever the delays", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
    const some = shares.filter((counts) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(some, fc.double({ min: 1.01, max: 20, noNaN: true }), (counts, reproduction) => {
        const sum = counts.reduce((total, count) => total + count, 0);
        const rate =
          Math.log(2) /
          doublingTime(
            reproduction,
            Float64Array.from(counts, (c) => c / sum),
          )!;
        const offspring = counts.reduce(
          (total, count, at) => total + (count / sum) * Math.exp(-rate * (at + 1)),
          0,
        );
        expect(reproduction * offspring).toBeCloseTo(1, 9);
      }),
      LAW,
    );
  });

  it("given two types in rounds is ln 2 ÷ ln ρ, and nothing where ρ is 1 or less", () => {
    const rounds = delayShares(ONE_TICK);
    const matrix = [
      [0.765, 0.12],
      [0.135, 1.08],
    ];
    const rho = generationRadius(matrix);
    expect(rho).toBeCloseTo(1.125, 3);
    expect(doublingTime(matrix, rounds, rounds)).toBeCloseTo(Math.log(2) / Math.log(rho), 9);
    const fading = matrix.map((row) => row.map((value) => value / rho));
    expect(doublingTime(fading, rounds, rounds)).toBeNull();
  });

  it("given types with delays of their own, grows as the renewal equation of both does", () => {
    const matrix = [
      [0.7, 0.5],
      [0.4, 0.9],
    ] as const;
    const [slow, fast] = [Float64Array.of(0, 0.3, 0.2, 0.5), Float64Array.of(0.6, 0.4)];
    const counts = [[1], [1]] as [number[], number[]];
    for (let tick = 1; tick <= 400; tick++) {
      const led = [slow, fast].map((delays, type) =>
        delays.reduce((sum, share, i) => sum + share * (counts[type as 0 | 1][tick - 1 - i] ?? 0), 0),
      ) as [number, number];
      for (const type of [0, 1] as const) {
        counts[type].push(matrix[type][0] * led[0] + matrix[type][1] * led[1]);
      }
    }
    const factor = counts[1][400]! / counts[1][399]!;
    expect(doublingTime(matrix, slow, fast)).toBeCloseTo(Math.log(2) / Math.log(factor), 9);
  });
});
