import { describe, expect, it } from "vitest";
import { powerLawDegrees, powerLawTies } from "../../../src/sources/generators/powerLawTies.ts";
import { degreesOf, expectShare, streamOf, sumOf } from "./rowsOf.ts";

describe("powerLawTies", () => {
  it("draws degrees from k^−exponent between the smallest and the largest", () => {
    const parameters = { people: 50_000, exponent: 2.5, minTies: 2, maxTies: 40 };
    const degrees = powerLawDegrees(parameters, streamOf("degrees"));
    const weight = (k: number) => k ** -2.5;
    let all = 0;
    for (let k = 2; k <= 40; k++) all += weight(k);
    for (let k = 2; k <= 40; k++)
      expectShare(degrees.filter((degree) => degree === k).length, parameters.people, weight(k) / all);
    expect(Math.min(...degrees)).toBe(2);
    expect(Math.max(...degrees)).toBeLessThanOrEqual(40);
  });

  it("pairs up all ends but the last of an odd sum", () => {
    for (const people of [11, 12, 13, 14, 15]) {
      const parameters = { people, exponent: 2, minTies: 1, maxTies: 5 };
      const degrees = powerLawDegrees(parameters, streamOf(`degrees ${people}`));
      const rows = powerLawTies(parameters, streamOf(`degrees ${people}`), streamOf("ties"));
      const found = degreesOf(people, rows);
      const missing = sumOf(degrees) - sumOf(found);
      expect(missing).toBe(sumOf(degrees) % 2);
      expect(degrees.every((degree, person) => degree - found[person]! <= missing)).toBe(true);
    }
  });

  it("has one degree for all where smallest and largest agree, whatever the exponent", () => {
    const parameters = { people: 100, exponent: 400, minTies: 3, maxTies: 3 };
    expect([...powerLawDegrees(parameters, streamOf("same"))]).toEqual(Array(100).fill(3));
    const steep = powerLawDegrees({ ...parameters, minTies: 50, maxTies: 99 }, streamOf("steep"));
    expect(steep.filter((degree) => degree > 51).length).toBe(0);
  });
});
