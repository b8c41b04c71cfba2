import { describe, expect, it } from "vitest";
import { readForest } from "../../src/projections/ActivationForest.ts";
import { lineReproduction } from "../../src/projections/lineReproduction.ts";
import { type HandmadeShare, handmadeFrame } from "./handmadeFrame.ts";

const countsOf = (shares: readonly HandmadeShare[], people: number) =>
  lineReproduction(
    readForest(handmadeFrame([{ world: 0, shares }]), 0),
    Uint8Array.from(shares, ({ negative }) => (negative ? 1 : 0)),
    people,
  );

/** A chain of persons 0, 1, …, each triggered by the one before. */
const chain = (polarities: string): HandmadeShare[] =>
  [...polarities].map((sign, person) => ({
    tick: person,
    person,
    negative: sign === "-",
    ...(person === 0 ? { starter: 0 } : { from: person - 1 }),
  }));

describe("reproduction of lines of one polarity", () => {
  it("leaves out the starters' people, and takes generations 1 to 3 with their own kind of children", () => {
    expect(countsOf(chain("++++++"), 1000)).toEqual([
      { parents: 3, children: 3, others: 0 },
      { parents: 0, children: 0, others: 0 },
    ]);
    expect(countsOf(chain("------"), 1000)).toEqual([
      { parents: 0, children: 0, others: 0 },
      { parents: 3, children: 3, others: 0 },
    ]);
  });

  it("begins a line with whom the other polarity triggered, and counts a child of the other polarity apart", () => {
    // Negative: persons 1 and 2 (generations 1 and 2); positive: person 3, a defender (generation 1).
    expect(countsOf(chain("+--+"), 1000)).toEqual([
      { parents: 1, children: 0, others: 0 },
      { parents: 2, children: 1, others: 1 },
    ]);
  });

  it("ends with the parent before whom 1 % of the people had shared; its children count whenever", () => {
    // Of 200 people two are 1 %: persons 0 and 1 shared before; person 1 is a parent, person 2 her child.
    expect(countsOf(chain("+++++"), 200)[0]).toEqual({ parents: 1, children: 1, others: 0 });
    expect(countsOf(chain("+++++"), 99)[0]).toEqual({ parents: 0, children: 0, others: 0 });
  });
});
