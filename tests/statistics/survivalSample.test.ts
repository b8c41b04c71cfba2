import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, restrictedMean } from "../../src/statistics/kaplanMeier.ts";
import { survivalSample } from "../../src/statistics/survivalSample.ts";

const LAW = { seed: 9, numRuns: 200 };
const HORIZON = 20;
/** Worlds: when they end, whether it happened then; one in a few can never have it. */
const worlds = fc.array(
  fc.record({
    end: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: HORIZON }) }, fc.constant(Infinity)),
    happened: fc.boolean(),
  }),
  { minLength: 2, maxLength: 30 },
);
type Worlds = readonly { readonly end: number; readonly happened: boolean }[];

const columnsOf = (all: Worlds) =>
  [all.map(({ end }) => end), all.map(({ end, happened }) => (happened && end < Infinity ? 1 : 0))] as const;
const sampleOf = (all: Worlds) => survivalSample(...columnsOf(all), HORIZON);
const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe("a plan's sample of times until something happens", () => {
  it("law: its measure is the restricted mean of the curve of Kaplan and Meier", () => {
    fc.assert(
      fc.property(worlds, (all) => {
        expect(sampleOf(all).value).toBeCloseTo(restrictedMean(kaplanMeier(...columnsOf(all)), HORIZON), 9);
      }),
      LAW,
    );
  });

  it("law: where every world is watched to the end, contributions are the worlds' own times", () => {
    fc.assert(
      fc.property(worlds, (all) => {
        const watched = all.map(({ end }) => ({ end, happened: true }));
        const { perWorld, contributions, value } = sampleOf(watched);
        expect([...contributions]).toEqual([...perWorld].map((time) => expect.closeTo(time, 9)));
        expect(value).toBeCloseTo(meanOf(perWorld), 9);
      }),
      LAW,
    );
  });

  it("law: contributions have the measure as their mean, and tell how it moves where a world counts more", () => {
    fc.assert(
      fc.property(worlds, (all) => {
        const { contributions, value, resampled } = sampleOf(all);
        expect(meanOf(contributions)).toBeCloseTo(value, 9);
        const many = 1_000_000;
        for (const world of all.keys()) {
          const times = new Uint32Array(all.length).fill(many);
          times[world]! += 1;
          const moved = (resampled(times) - value) * many * all.length;
          expect(moved).toBeCloseTo(contributions[world]! - value, 2);
        }
      }),
      { ...LAW, numRuns: 60 },
    );
  });

  it("law: worlds drawn again are worlds written down again", () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (all, stream) => {
        const times = Uint32Array.from(all, () => stream.next().value as number);
        times[0]! += 1;
        const written = all.flatMap((world, i) => new Array<Worlds[number]>(times[i]!).fill(world));
        expect(sampleOf(all).resampled(times)).toBeCloseTo(sampleOf(written).value, 9);
      }),
      LAW,
    );
  });

  it("given nothing that happens, then all worlds are spared up to the horizon", () => {
    const { value, contributions } = survivalSample([3, Infinity], [0, 0], HORIZON);
    expect([value, ...contributions]).toEqual([HORIZON, HORIZON, HORIZON]);
  });
});
