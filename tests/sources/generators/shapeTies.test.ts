import { describe, expect, it } from "vitest";
import { degreeMoments } from "../../../src/network/degreeMoments.ts";
import { shapeTies } from "../../../src/sources/generators/shapeTies.ts";
import { networkOf } from "../../network/networkOf.ts";
import { degreesOf, expectSimple, namesOf } from "./rowsOf.ts";

describe("shapeTies", () => {
  it("draws a lattice of 3 × 2 row by row", () => {
    const rows = shapeTies.lattice({ width: 3, height: 2, periodic: false });
    expect(namesOf(rows)).toEqual(["0-1", "0-3", "1-2", "1-4", "2-5", "3-4", "4-5"]);
  });

  it("gives everybody on a periodic lattice four ties", () => {
    const rows = shapeTies.lattice({ width: 5, height: 4, periodic: true });
    expectSimple(20, rows);
    expect([...degreesOf(20, rows)]).toEqual(Array(20).fill(4));
  });

  it("does not close rows or columns of one or two: they would hold loops or parallel ties", () => {
    for (const [width, height] of [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 5],
      [2, 5],
    ] as const) {
      const periodic = shapeTies.lattice({ width, height, periodic: true });
      expectSimple(width * height, periodic);
    }
    expect(shapeTies.lattice({ width: 2, height: 2, periodic: true }).length).toBe(4);
    expect(shapeTies.lattice({ width: 1, height: 5, periodic: true }).length).toBe(5);
  });

  it("ties everybody on a ring to as many on either side", () => {
    expect(namesOf(shapeTies.ring({ people: 4, ties: 2 }))).toEqual(["0-1", "0-3", "1-2", "2-3"]);
    for (const [people, ties] of [
      [5, 4],
      [9, 4],
      [10, 8],
      [3, 2],
    ] as const) {
      const rows = shapeTies.ring({ people, ties });
      expectSimple(people, rows);
      expect([...degreesOf(people, rows)]).toEqual(Array(people).fill(ties));
    }
  });

  it("draws the complete network, the path and the star", () => {
    expect(namesOf(shapeTies.complete({ people: 4 }))).toEqual(["0-1", "0-2", "0-3", "1-2", "1-3", "2-3"]);
    expect(namesOf(shapeTies.path({ people: 4 }))).toEqual(["0-1", "1-2", "2-3"]);
    expect(namesOf(shapeTies.star({ people: 4 }))).toEqual(["0-1", "0-2", "0-3"]);
    for (const shape of ["complete", "path", "star"] as const)
      expect(shapeTies[shape]({ people: 1 }).length).toBe(0);
  });

  it("gives a square of 300 by 300 the mean-field threshold .334449", () => {
    const { length, from, to } = shapeTies.lattice({ width: 300, height: 300, periodic: false });
    const pairs = Array.from({ length }, (_, i): [number, number] => [from[i]!, to[i]!]);
    expect(length).toBe(179_400);
    expect(degreeMoments(networkOf({ people: 90_000, pairs }).csr).meanFieldThreshold).toBeCloseTo(
      0.334449,
      6,
    );
  });
});
