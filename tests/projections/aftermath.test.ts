import { describe, expect, it } from "vitest";
import { aftermath } from "../../src/projections/aftermath.ts";
import { type HandmadeRun, type HandmadeShare, toldOf } from "./handmadeFrame.ts";

const share = (person: number, from: number, tick: number, negative = true): HandmadeShare => ({
  tick,
  person,
  from,
  negative,
});
const start: HandmadeShare = { tick: 0, person: 0, starter: 0 };

/** A response at tick 5; of the two whom person 1 wins, one shares at its very tick: after it. */
const answered: HandmadeRun = {
  world: 0,
  shares: [
    start,
    share(1, 0, 3),
    share(2, 1, 4),
    share(3, 1, 5),
    share(4, 2, 6),
    share(5, 3, 7),
    share(6, 3, 7, false),
    share(7, 5, 8),
    share(8, 6, 9),
    share(9, 7, 9),
    // Generation 4 is no parent.
    share(10, 9, 10),
    share(11, 10, 11),
  ],
  also: [
    { tick: 5, name: "ResponseIssued", amount: 4 },
    { tick: 6, name: "ResponseIssued", amount: 0 },
  ],
};
const asked = { polarity: true, response: true };
const told = (runs: readonly HandmadeRun[], changes: object = {}) =>
  toldOf(aftermath, runs, { ...asked, ...changes }).aftermath;

describe("aftermath", () => {
  it("counts who shares something negative from the response on, the first of them, and what each leads to", () => {
    const found = told([answered])!;
    expect(found).toMatchObject({ worlds: 1, negativeSharers: { mean: 8 } });
    expect(found.first).toEqual({ positive: 0, negative: 2 });
    // Parents: negative 3, 4 (first), 5, 7 and 8; positive 6, who led to 8.
    expect(found.nextGeneration).toEqual([
      [0, 1 / 5],
      [1, 3 / 5],
    ]);
    expect(found.reproduction!.value).toBeCloseTo((0.6 + Math.sqrt(0.36 + 0.8)) / 2, 12);
  });

  it("is of the worlds that have a response; what got out of private words is none", () => {
    const leaked = { tick: 2, name: "ResponseIssued", amount: 0 } as const;
    const others: readonly HandmadeRun[] = [
      { world: 1, shares: [start, share(1, 0, 3)] },
      { world: 2, shares: [start, share(1, 0, 3)], also: [leaked] },
    ];
    expect(told([answered, ...others])).toMatchObject({ worlds: 1, negativeSharers: { mean: 8 } });
    expect(told(others)).toBeUndefined();
  });

  it("given nothing after the response, then there is no reproduction", () => {
    const quiet: HandmadeRun = {
      world: 0,
      shares: [start, share(1, 0, 3)],
      also: [{ tick: 5, name: "ResponseIssued", amount: 1 }],
    };
    const found = told([quiet])!;
    expect(found).toMatchObject({ worlds: 1, negativeSharers: { mean: 0 } });
    expect(found).not.toHaveProperty("reproduction");
  });

  it("is not told where no response is planned, nobody can turn negative, or events are missing", () => {
    expect(told([answered], { response: false })).toBeUndefined();
    expect(told([answered], { polarity: false })).toBeUndefined();
    expect(told([{ ...answered, stored: false }])).toBeUndefined();
  });
});
