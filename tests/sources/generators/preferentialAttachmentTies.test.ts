import { describe, expect, it } from "vitest";
import { preferentialAttachmentTies } from "../../../src/sources/generators/preferentialAttachmentTies.ts";
import { degreesOf, expectNear, expectSimple, namesOf, streamOf } from "./rowsOf.ts";

describe("preferentialAttachmentTies", () => {
  it("makes ties · (people − ties) ties, each newcomer's to different people before", () => {
    for (const [people, ties] of [
      [2, 1],
      [10, 1],
      [10, 9],
      [500, 4],
    ] as const) {
      const rows = preferentialAttachmentTies({ people, ties }, streamOf("counts"));
      expect(rows.length).toBe(ties * (people - ties));
      expectSimple(people, rows);
      rows.from.forEach((from, tie) => {
        if (tie >= ties) expect(rows.to[tie]!).toBeLessThan(from);
      });
    }
  });

  it("begins with a star", () => {
    const rows = preferentialAttachmentTies({ people: 5, ties: 4 }, streamOf("star"));
    expect(namesOf(rows)).toEqual(["0-1", "0-2", "0-3", "0-4"]);
  });

  it("lets the rich get richer: P(degree ≥ k) = m (m + 1) ÷ (k (k + 1))", () => {
    const people = 40_000;
    const ties = 3;
    const degrees = degreesOf(people, preferentialAttachmentTies({ people, ties }, streamOf("tail")));
    for (const k of [4, 6, 9, 15, 30, 60]) {
      const chance = (ties * (ties + 1)) / (k * (k + 1));
      const found = degrees.filter((degree) => degree >= k).length;
      expectNear(found, people * chance, Math.sqrt(people * chance * (1 - chance)));
    }
    // The largest grows as ties · √people = 600; a random network would end at about 20.
    expect(Math.max(...degrees)).toBeGreaterThan(300);
  });

  it("chooses in proportion to ties: the third of a path's growth meets its middle half the time", () => {
    let middle = 0;
    const rounds = 4000;
    for (let round = 0; round < rounds; round++) {
      const rows = preferentialAttachmentTies({ people: 4, ties: 1 }, streamOf(`growth ${round}`));
      const [, second, third] = rows.to;
      // After 0-1 and 2-second, the person in the middle has two of the four ends.
      if (third === second) middle++;
    }
    expectNear(middle, rounds / 2, Math.sqrt(rounds / 4));
  });
});
