import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairSet } from "../../../src/sources/generators/PairSet.ts";
import { LAW } from "../../network/networkOf.ts";

describe("PairSet", () => {
  it("answers as a set of sorted pairs would, through any adding and removing", () => {
    const person = fc.integer({ min: 0, max: 6 });
    const steps = fc.array(fc.tuple(fc.boolean(), person, person), { maxLength: 200 });
    fc.assert(
      fc.property(steps, (taken) => {
        const found = new PairSet(7, 28);
        const naive = new Set<string>();
        const name = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
        for (const [adds, a, b] of taken) {
          expect(found.has(b, a)).toBe(naive.has(name(a, b)));
          if (adds) {
            expect(found.add(a, b)).toBe(!naive.has(name(a, b)));
            naive.add(name(a, b));
          } else if (naive.has(name(a, b))) {
            found.remove(b, a);
            naive.delete(name(a, b));
          }
        }
        for (let a = 0; a < 7; a++)
          for (let b = a; b < 7; b++) expect(found.has(a, b)).toBe(naive.has(name(a, b)));
      }),
      LAW,
    );
  });

  it("tells pairs of the largest numbers of people apart", () => {
    const people = 90_000_000;
    const found = new PairSet(people, 4);
    found.add(people - 1, people - 2);
    expect(found.has(people - 2, people - 1)).toBe(true);
    expect(found.has(people - 2, people - 2)).toBe(false);
    expect(found.has(people - 1, people - 3)).toBe(false);
  });
});
