import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { configurationTies } from "../../../src/sources/generators/configurationTies.ts";
import { isGraphical } from "../../../src/sources/generators/isGraphical.ts";
import { anyPairs, LAW, neighboursOf, networkOf } from "../../network/networkOf.ts";
import { degreesOf, expectShare, expectSimple, namesOf, streamOf } from "./rowsOf.ts";

describe("configurationTies", () => {
  it("gives everybody exactly the ties asked, for the degrees of any network", () => {
    fc.assert(
      fc.property(anyPairs, fc.nat(), (pairs, name) => {
        const degrees = neighboursOf(networkOf(pairs)).map((others) => others.size);
        const rows = configurationTies({ degrees }, streamOf(name));
        expectSimple(degrees.length, rows);
        expect([...degreesOf(degrees.length, rows)]).toEqual(degrees);
      }),
      LAW,
    );
  });

  it("builds extreme ones too: a star, and forty hubs among many", () => {
    const star = [1, 1, 1, 1, 5, 1];
    expect([...degreesOf(6, configurationTies({ degrees: star }, streamOf("star")))]).toEqual(star);
    const hubs = Array.from({ length: 800 }, (_, person) => (person % 20 === 0 ? 200 : 10));
    const rows = configurationTies({ degrees: hubs }, streamOf("hubs"));
    expectSimple(800, rows);
    expect([...degreesOf(800, rows)]).toEqual(hubs);
  });

  it("finds each of the three ways to pair four people as often", () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 3000; round++) {
      const name = namesOf(configurationTies({ degrees: [1, 1, 1, 1] }, streamOf(round))).join();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    expect(counts.size).toBe(3);
    for (const count of counts.values()) expectShare(count, 3000, 1 / 3);
  });

  it("makes two triangles of six people with two ties each once in seven times, else a hexagon", () => {
    const rounds = 2000;
    let triangles = 0;
    for (let round = 0; round < rounds; round++) {
      const rows = configurationTies({ degrees: [2, 2, 2, 2, 2, 2] }, streamOf(`six ${round}`));
      const [first, second] = neighboursOf(
        networkOf({
          people: 6,
          pairs: namesOf(rows).map((name) => name.split("-").map(Number) as [number, number]),
        }),
      )[0]!;
      if (namesOf(rows).includes(`${Math.min(first!, second!)}-${Math.max(first!, second!)}`)) triangles++;
    }
    expectShare(triangles, rounds, 10 / 70);
  });
});

describe("isGraphical", () => {
  it("is true of exactly the degrees of some network, tried on every list of five", () => {
    const pairs = [0, 1, 2, 3, 4].flatMap((u) =>
      [0, 1, 2, 3, 4].filter((v) => v > u).map((v) => [u, v] as const),
    );
    const possible = new Set<string>();
    for (let world = 0; world < 1 << pairs.length; world++) {
      const degrees = [0, 0, 0, 0, 0];
      pairs.forEach(([u, v], i) => {
        if ((world >> i) & 1) {
          degrees[u]!++;
          degrees[v]!++;
        }
      });
      possible.add(degrees.join());
    }
    for (let code = 0; code < 6 ** 5; code++) {
      const degrees = [0, 1, 2, 3, 4].map((digit) => Math.floor(code / 6 ** digit) % 6);
      expect(isGraphical(degrees), degrees.join()).toBe(possible.has(degrees.join()));
    }
  });

  it("takes nobody, and one person without ties", () => {
    expect(isGraphical([])).toBe(true);
    expect(isGraphical([0])).toBe(true);
    expect(isGraphical([2])).toBe(false);
  });
});
