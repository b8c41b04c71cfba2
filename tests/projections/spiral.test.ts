import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EndReason } from "../../src/events/EventCode.ts";
import type { FoldContext } from "../../src/projections/Projection.ts";
import { spiral } from "../../src/projections/spiral.ts";
import { valueAtRisk } from "../../src/statistics/valueAtRisk.ts";
import { type HandmadeRun, type HandmadeShare, handmadeContext, handmadeFrame } from "./handmadeFrame.ts";

const start: HandmadeShare = { tick: 0, person: 0, starter: 0 };
const two = (tick: number): HandmadeShare[] => [
  { tick, person: 1, from: 0, negative: true },
  { tick, person: 2, from: 1, negative: true },
];

/** Spirals at ticks 2 and 6; one world that dies out at once, one that a horizon cuts off at tick 1. */
const runs: readonly HandmadeRun[] = [
  { world: 0, shares: [start, ...two(2)] },
  { world: 1, shares: [start, ...two(6)] },
  { world: 2, shares: [start] },
  { world: 3, shares: [start], reason: EndReason.horizon },
];

const told = (worlds: readonly HandmadeRun[], changes: Partial<FoldContext> = {}) => {
  const context = handmadeContext({ polarity: true, ...changes });
  return spiral.finish(spiral.evolve(spiral.initial(context), handmadeFrame(worlds)), context).spiral;
};

describe("spiral", () => {
  it("tells how likely it is, with the definition that was used", () => {
    const found = told(runs)!;
    expect(found).toMatchObject({ worlds: 4, threshold: 2, share: 0.5, unit: "round", window: 4 });
    expect(found.probability).toBe(0.5);
    expect(found.ci[0]).toBeGreaterThan(0);
    expect(found.ci[1]).toBeLessThan(1);
    expect(found.negativeShare!.value).toBe(4 / 8);
  });

  it("given a world that was cut off and one that died out, then one is censored and the other spared", () => {
    const { timeTo } = told(runs)!;
    // Cut off at tick 1: three worlds are left, of which one is spared for ever.
    expect(timeTo!.survival.time).toEqual([2, 6]);
    expect(timeTo!.survival.spared).toEqual([2 / 3, expect.closeTo(1 / 3, 12)]);
    expect(timeTo!.median).toBe(6);
    expect(timeTo!.horizon).toBe(6);
    expect(timeTo!.restrictedMean).toBeCloseTo(2 + (2 / 3) * 4, 12);
  });

  it("tells time as the curve does", () => {
    const { timeTo, window, unit } = told(runs, { clock: { unit: "hour", secondsPerTick: 1800 } })!;
    expect([unit, window]).toEqual(["hour", 2]);
    expect(timeTo!.survival.time).toEqual([1, 3]);
    expect(timeTo!.median).toBe(3);
  });

  it("given no spiral, then no time to it; given no line of a polarity, then no reproduction and no regime", () => {
    const found = told([{ world: 0, shares: [start] }])!;
    expect(found).toMatchObject({ probability: 0, loss: { level: 0.95, valueAtRisk: { value: 0 } } });
    for (const absent of ["timeTo", "rPos", "rNeg", "rBoth", "regime"])
      expect(found).not.toHaveProperty(absent);
  });

  it("names the regime by what lines in favour and lines against come to", () => {
    const child = (person: number, from: number, negative: boolean): HandmadeShare => ({
      tick: 1 + from,
      person,
      from,
      negative,
    });
    const line = (favour: number, against: number): HandmadeRun => ({
      world: 0,
      shares: [
        start,
        child(1, 0, false),
        child(2, 0, true),
        ...Array.from({ length: favour }, (_, i) => child(10 + i, 1, false)),
        ...Array.from({ length: against }, (_, i) => child(20 + i, 2, true)),
      ],
    });
    const regime = (favour: number, against: number) => {
      // Three sharers are 1 % of 300 people: only the first child of each kind is a parent.
      const found = told([line(favour, against)], { people: 300 })!;
      expect([found.rPos?.monteCarlo.value, found.rNeg?.monteCarlo.value]).toEqual([favour, against]);
      return found.regime;
    };
    expect(regime(0, 1)).toBe("fizzle");
    expect(regime(1, 2)).toBe("latent scandal");
    expect(regime(2, 1)).toBe("safe viral");
    expect(regime(2, 2)).toBe("race");
  });

  it("given lines that turn and are answered, then counts both together: they may spread where neither does", () => {
    const child = (person: number, from: number, negative: boolean): HandmadeShare => ({
      tick: from === 0 ? 1 : 2,
      person,
      from,
      negative,
    });
    /** A parent of each polarity; neither has a child of its own kind, both have of the other. */
    const crossed = (turned: number, answering: number): HandmadeRun => ({
      world: 0,
      shares: [
        start,
        child(1, 0, false),
        child(2, 0, true),
        ...Array.from({ length: turned }, (_, i) => child(10 + i, 1, true)),
        ...Array.from({ length: answering }, (_, i) => child(20 + i, 2, false)),
      ],
    });
    const of = (turned: number, answering: number) => told([crossed(turned, answering)], { people: 300 })!;
    const { rPos, rNeg, rBoth, regime } = of(3, 2);
    expect([rPos!.monteCarlo.value, rNeg!.monteCarlo.value, regime]).toEqual([0, 0, "feed each other"]);
    expect(rBoth!.nextGeneration).toEqual([
      [0, 2],
      [3, 0],
    ]);
    expect(rBoth!.monteCarlo.value).toBeCloseTo(Math.sqrt(6), 12);
    expect(of(1, 1).regime).toBe("fizzle");
    // Where nothing negative is answered the polarities grow side by side.
    expect(of(3, 0)).toMatchObject({ regime: "fizzle" });
    expect(of(3, 0)).not.toHaveProperty("rBoth");
  });

  it("is not told where nobody can turn negative, nor of worlds without their events", () => {
    expect(told(runs, { polarity: false })).toBeUndefined();
    expect(told([{ world: 0, shares: [start], stored: false }])).toBeUndefined();
  });

  it("given no declared loss, then it is the number of negative sharers", () => {
    const { loss } = told(runs)!;
    expect(loss).toEqual(valueAtRisk([2, 2, 0, 0], 0.95));
  });

  it("given a declared loss, then each negative sharer adds to it and each positive one takes from it", () => {
    const declared = { perNegative: 30, perPositive: 4, currency: "CNY" };
    const { loss } = told(runs, { loss: declared })!;
    // In each world one person in favour, who started it.
    expect(loss).toEqual({ ...valueAtRisk([56, 56, -4, -4], 0.95), mean: 26, declared });
    expect(loss.valueAtRisk.value).toBe(56);
    // The rest is as it was.
    expect({ ...told(runs, { loss: declared })!, loss: 0 }).toEqual({ ...told(runs)!, loss: 0 });
  });
});

describe("a declared loss over many worlds", () => {
  /** World i: i of the 20 others are negative, the rest positive. */
  const worlds = Array.from(
    { length: 21 },
    (_, world): HandmadeRun => ({
      world,
      shares: [
        start,
        ...Array.from({ length: 20 }, (__, i) => ({ tick: 1, person: 1 + i, from: 0, negative: i < world })),
      ],
    }),
  );
  const lossOf = (perNegative: number, perPositive: number, of = worlds) =>
    told(of, { people: 40, worlds: of.length, loss: { perNegative, perPositive, currency: "CNY" } })!.loss;

  it("is, of negative sharers 0 … 20 alike, the closed form", () => {
    const { valueAtRisk: atRisk, conditional, mean } = lossOf(10, 1);
    // 10 i − (21 − i) = 11 i − 21; rank ⌈.95 · 21⌉ = 20 is i = 19, and one world of 21 lies beyond.
    expect(mean).toBeCloseTo(11 * 10 - 21, 12);
    expect(atRisk.value).toBe(11 * 19 - 21);
    expect(conditional.value).toBeCloseTo(11 * 19 - 21 + 11 / (0.05 * 21), 9);
  });

  const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const worth = fc.oneof(fc.constant(0), amount);
  const some = fc.subarray(worlds, { minLength: 2 }).map((of) => of.map((run, world) => ({ ...run, world })));

  it("law: losses scale with what they are counted in", () => {
    fc.assert(
      fc.property(amount, worth, fc.integer({ min: 0, max: 20 }), some, (cost, value, power, of) => {
        const [one, other] = [lossOf(cost, value, of), lossOf(cost * 2 ** power, value * 2 ** power, of)];
        for (const key of ["valueAtRisk", "conditional"] as const)
          expect(other[key].value).toBe(one[key].value * 2 ** power);
        expect(other.mean).toBe(one.mean! * 2 ** power);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it("law: the worst are as bad as the least of them at least, and no better than all; more cost, more loss", () => {
    fc.assert(
      fc.property(amount, amount, worth, worth, some, (cost, more, value, less, of) => {
        const loss = lossOf(cost, value, of);
        const slack = 1e-9 * (cost + value) * 21;
        expect(loss.conditional.value).toBeGreaterThanOrEqual(loss.valueAtRisk.value - slack);
        expect(loss.conditional.value).toBeGreaterThanOrEqual(loss.mean! - slack);
        const dearer = lossOf(cost + more, value, of);
        const worthier = lossOf(cost, value + less, of);
        for (const [high, low] of [
          [dearer, loss],
          [loss, worthier],
        ] as const) {
          expect(high.mean).toBeGreaterThanOrEqual(low.mean! - slack);
          expect(high.valueAtRisk.value).toBeGreaterThanOrEqual(low.valueAtRisk.value - slack);
          expect(high.conditional.value).toBeGreaterThanOrEqual(low.conditional.value - slack * 21);
        }
      }),
      { seed: 2, numRuns: 50 },
    );
  });

  it("law: c for each negative sharer alone is c times the number of them", () => {
    fc.assert(
      fc.property(amount, some, (cost, of) => {
        const count = told(of, { people: 40, worlds: of.length })!.loss;
        const loss = lossOf(cost, 0, of);
        expect(loss.valueAtRisk.value).toBe(cost * count.valueAtRisk.value);
        expect(loss.conditional.value).toBeCloseTo(cost * count.conditional.value, 6);
      }),
      { seed: 3, numRuns: 50 },
    );
  });
});
