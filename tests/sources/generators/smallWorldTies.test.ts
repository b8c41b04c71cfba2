import { describe, expect, it } from "vitest";
import { shapeTies } from "../../../src/sources/generators/shapeTies.ts";
import { smallWorldTies } from "../../../src/sources/generators/smallWorldTies.ts";
import { degreesOf, expectNear, expectShare, expectSimple, namesOf, streamOf, sumOf } from "./rowsOf.ts";

describe("smallWorldTies", () => {
  it("is the ring where nothing is rewired", () => {
    const rows = smallWorldTies({ people: 30, ties: 4, rewiring: 0 }, streamOf("ring"));
    expect(namesOf(rows)).toEqual(namesOf(shapeTies.ring({ people: 30, ties: 4 })));
  });

  it("moves the asked share of ties away from the ring, and stays simple", () => {
    const people = 10_000;
    const rows = smallWorldTies({ people, ties: 6, rewiring: 0.2 }, streamOf("some"));
    expectSimple(people, rows);
    expect(rows.length).toBe(3 * people);
    const ring = new Set(namesOf(shapeTies.ring({ people, ties: 6 })));
    const moved = namesOf(rows).filter((name) => !ring.has(name)).length;
    // Of those moved a few in a thousand land where another tie left the ring, well inside the error.
    expectShare(moved, rows.length, 0.2);
  });

  it("forgets the ring where all is rewired: near ends stay, far ends come as Poisson numbers", () => {
    const people = 10_000;
    const rows = smallWorldTies({ people, ties: 6, rewiring: 1 }, streamOf("all"));
    expectSimple(people, rows);
    const degrees = degreesOf(people, rows);
    expect(Math.min(...degrees)).toBeGreaterThanOrEqual(3);
    const variance = sumOf(Array.from(degrees, (degree) => (degree - 6) ** 2)) / people;
    expectNear(variance, 3, Math.sqrt((3 + 2 * 9) / people));
    const near = namesOf(rows).filter((name) => {
      const [u, v] = name.split("-").map(Number);
      return v! - u! <= 3 || people - v! + u! <= 3;
    });
    expectNear(near.length, (rows.length * 6) / people, Math.sqrt((rows.length * 6) / people));
  });

  it("keeps every tie where everybody knows everybody", () => {
    const rows = smallWorldTies({ people: 7, ties: 6, rewiring: 1 }, streamOf("complete"));
    expect(namesOf(rows)).toEqual(namesOf(shapeTies.complete({ people: 7 })));
  });
});
