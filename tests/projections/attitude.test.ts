import { describe, expect, it } from "vitest";
import { attitude } from "../../src/projections/attitude.ts";
import { type HandmadeRun, toldOf } from "./handmadeFrame.ts";

const start = { tick: 0, person: 0, starter: 0 };
const runs: readonly HandmadeRun[] = [
  {
    world: 0,
    shares: [start],
    also: [
      { tick: 1, name: "Won", person: 1 },
      { tick: 1, name: "Won", person: 2 },
      { tick: 2, name: "Won", person: 3 },
      { tick: 2, name: "Lost", person: 4 },
      { tick: 2, name: "SawNegativeFirst", amount: 5 },
      { tick: 3, name: "SawNegativeFirst", amount: 1 },
      { tick: 4, name: "SawPositiveLater", amount: 2 },
    ],
  },
  { world: 1, shares: [start], also: [{ tick: 1, name: "Lost", person: 1 }] },
];

describe("attitude", () => {
  it("counts who is won and lost, and their difference", () => {
    const { attitude: found } = toldOf(attitude, runs, { tallies: true, conversion: true });
    expect(found).toMatchObject({ worlds: 2, won: { mean: 1.5 }, lost: { mean: 1 }, net: 0.5 });
  });

  it("people who saw only something negative saw it first and nothing positive later", () => {
    const { attitude: found } = toldOf(attitude, runs, { tallies: true, polarity: true });
    expect(found).toMatchObject({ sawNegativeFirst: { mean: 3 }, sawOnlyNegative: { mean: 2 } });
    expect(found).not.toHaveProperty("won");
  });

  it("is not told where viewings are not tallied, or nobody's mind can change", () => {
    expect(toldOf(attitude, runs, { conversion: true })).toEqual({});
    expect(toldOf(attitude, runs, { tallies: true })).toEqual({});
  });

  it("given more who turn than there were, then it throws: such a frame is broken", () => {
    const broken: HandmadeRun = {
      world: 0,
      shares: [start],
      also: [{ tick: 1, name: "SawPositiveLater", amount: 1 }],
    };
    expect(() => toldOf(attitude, [broken], { tallies: true, polarity: true })).toThrow("world 0");
  });
});
