import { describe, expect, it } from "vitest";
import { signChance } from "../../src/statistics/signChance.ts";

/** Twice the lower tail of a fair coin thrown n times, added up. */
function addedUp(first: number, second: number): number {
  const n = first + second;
  let term = 0.5 ** n;
  let sum = 0;
  for (let heads = 0; heads <= Math.min(first, second); heads++) {
    sum += term;
    term *= (n - heads) / (heads + 1);
  }
  return Math.min(1, 2 * sum);
}

describe("signChance", () => {
  it.each([
    [0, 5],
    [3, 9],
    [10, 1],
    [40, 60],
  ])("given %i against %i, then it is twice the binomial tail", (first, second) => {
    expect(signChance(first, second)).toBeCloseTo(addedUp(first, second), 12);
  });

  it("given as many of each, or none, then nothing speaks for a difference", () => {
    expect(signChance(7, 7)).toBe(1);
    expect(signChance(0, 0)).toBe(1);
  });
});
