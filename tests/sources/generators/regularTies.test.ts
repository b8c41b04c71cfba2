import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regularTies } from "../../../src/sources/generators/regularTies.ts";
import { LAW } from "../../network/networkOf.ts";
import { degreesOf, expectNear, expectShare, expectSimple, namesOf, streamOf } from "./rowsOf.ts";

describe("regularTies", () => {
  it("always ends with a simple network in which everybody has as many ties", () => {
    const sizes = fc
      .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 13 }))
      .filter(([people, ties]) => ties < people && (people * ties) % 2 === 0);
    fc.assert(
      fc.property(sizes, fc.nat(), ([people, ties], name) => {
        const rows = regularTies({ people, ties }, streamOf(name));
        expectSimple(people, rows);
        expect([...degreesOf(people, rows)]).toEqual(Array(people).fill(ties));
      }),
      LAW,
    );
  });

  it("mends large ones too, sparse and dense", () => {
    for (const [people, ties] of [
      [5000, 3],
      [1000, 30],
      [300, 149],
      [300, 150],
    ] as const) {
      const rows = regularTies({ people, ties }, streamOf("large"));
      expectSimple(people, rows);
      expect(new Set(degreesOf(people, rows))).toEqual(new Set([ties]));
    }
  });

  it("ties each two people as often", () => {
    const rounds = 3000;
    const counts = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      for (const name of namesOf(regularTies({ people: 8, ties: 3 }, streamOf(round))))
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(counts.size).toBe(28);
    for (const count of counts.values()) expectShare(count, rounds, 3 / 7);
  });

  it("has as few triangles as a random cubic network: 4/3 on average", () => {
    const rounds = 300;
    let triangles = 0;
    for (let round = 0; round < rounds; round++) {
      const names = new Set(namesOf(regularTies({ people: 200, ties: 3 }, streamOf(`cubic ${round}`))));
      const tied = (u: number, v: number) => names.has(`${Math.min(u, v)}-${Math.max(u, v)}`);
      const neighbours = Array.from({ length: 200 }, (): number[] => []);
      for (const name of names) {
        const [u, v] = name.split("-").map(Number);
        neighbours[u!]!.push(v!);
        neighbours[v!]!.push(u!);
      }
      for (const [a, b, c] of neighbours)
        triangles += (Number(tied(a!, b!)) + Number(tied(a!, c!)) + Number(tied(b!, c!))) / 3;
    }
    expectNear(triangles / rounds, 4 / 3, Math.sqrt(4 / 3 / rounds));
  });
});
