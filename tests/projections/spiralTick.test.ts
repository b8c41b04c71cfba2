import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_SPIRAL, type SpiralRule, spiralTick } from "../../src/projections/spiralTick.ts";

/** Shares as [tick, negative?]; `last` the tick at which the run ended. */
type Shares = readonly (readonly [tick: number, negative: 0 | 1])[];

const tickOf = (shares: Shares, rule: SpiralRule, last = 100): number =>
  spiralTick(
    Uint32Array.from(shares, ([tick]) => tick),
    Uint8Array.from(shares, ([, negative]) => negative),
    shares.length,
    last,
    rule,
  );

const half: SpiralRule = { threshold: 2, share: 0.5, window: 3 };

describe("a negative spiral", () => {
  it("begins at the tick at which the last condition is met, at the border of both", () => {
    const shares: Shares = [
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ];
    expect(tickOf(shares, { ...half, share: 0.5 })).toBe(2);
    expect(tickOf(shares, { ...half, threshold: 3 })).toBe(NO_SPIRAL);
  });

  it("needs every share of a tick, those in favour after those against too", () => {
    const shares: Shares = [
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ];
    expect(tickOf(shares, half)).toBe(NO_SPIRAL);
    expect(tickOf(shares, { ...half, share: 0.4 })).toBe(1);
  });

  it("given the share before there are enough negative sharers, then that is none until it is met again", () => {
    const early: Shares = [
      [0, 1],
      [4, 0],
      [4, 0],
      [5, 0],
      [5, 0],
      [5, 1],
    ];
    expect(tickOf(early, half, 5)).toBe(NO_SPIRAL);
    expect(tickOf([...early, [6, 1], [7, 1], [8, 1]], half)).toBe(7);
  });

  it("looks at the last window only: what is older is forgotten at its very tick", () => {
    const many: Shares = Array.from({ length: 50 }, () => [0, 0] as const);
    const against: Shares = [
      [2, 1],
      [2, 1],
    ];
    expect(tickOf([...many, ...against], half)).toBe(3);
    expect(tickOf([...many, ...against], { ...half, window: 4 })).toBe(4);
    expect(tickOf([...many, ...against], { ...half, window: 1 })).toBe(2);
  });

  it("is seen while the run goes on, and not where nobody shared in the window", () => {
    const many: Shares = Array.from({ length: 50 }, () => [0, 0] as const);
    const shares: Shares = [...many, [2, 1], [2, 1]];
    expect(tickOf(shares, half, 2)).toBe(NO_SPIRAL);
    expect(
      tickOf(
        [
          [0, 1],
          [0, 1],
          [0, 0],
          [0, 0],
          [0, 0],
        ],
        half,
      ),
    ).toBe(NO_SPIRAL);
  });

  it("at share 0 comes with the negative sharers alone", () => {
    const shares: Shares = [
      [0, 0],
      [0, 0],
      [3, 1],
      [9, 1],
      [9, 0],
    ];
    expect(tickOf(shares, { threshold: 2, share: 0, window: 1 })).toBe(9);
    expect(tickOf([], { threshold: 1, share: 0, window: 1 })).toBe(NO_SPIRAL);
  });

  it("at 7 % of a hundred shares is 7 of them", () => {
    const shares: Shares = Array.from({ length: 100 }, (_, i) => [0, i < 7 ? 1 : 0] as const);
    expect(tickOf(shares, { threshold: 1, share: 0.07, window: 1 })).toBe(0);
  });

  it("is what looking at every single tick finds", () => {
    const share = fc.tuple(fc.nat(12), fc.constantFrom<0 | 1>(0, 1));
    const rules = fc.record({
      threshold: fc.integer({ min: 1, max: 5 }),
      share: fc.constantFrom(0, 0.25, 0.5, 0.6, 1),
      window: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 25 }), rules, fc.nat(16), (unsorted, rule, last) => {
        const shares = unsorted.filter(([tick]) => tick <= last).toSorted(([a], [b]) => a - b);
        let first = NO_SPIRAL;
        for (let tick = last; tick >= 0; tick--) {
          const against = shares.filter(([at, negative]) => at <= tick && negative === 1).length;
          const recent = shares.filter(([at]) => at <= tick && at > tick - rule.window);
          const bad = recent.filter(([, negative]) => negative === 1).length;
          if (against >= rule.threshold && recent.length > 0 && bad >= rule.share * recent.length)
            first = tick;
        }
        expect(tickOf(shares, rule, last)).toBe(first);
      }),
      { seed: 31, numRuns: 400 },
    );
  });
});
