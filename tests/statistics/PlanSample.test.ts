import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanSample, type PlanSample, ratioSample, tailSample } from "../../src/statistics/PlanSample.ts";
import { valueAtRisk } from "../../src/statistics/valueAtRisk.ts";

const LAW = { seed: 8, numRuns: 200 };
const counts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 });
const once = (worlds: number) => new Uint32Array(worlds).fill(1);
const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

describe("a plan's sample", () => {
  it.each<[string, (values: number[]) => PlanSample]>([
    ["mean", meanSample],
    [
      "ratio",
      (values) =>
        ratioSample(
          values,
          values.map((_, i) => 1 + (i % 3)),
        ),
    ],
    ["tail", (values) => tailSample(values, 0.8)],
    ["tail of the least", (values) => tailSample(values, 0.8, "least")],
  ])(
    "law: by %s, contributions have the measure as their mean, and drawing each world once gives it",
    (_, make) => {
      fc.assert(
        fc.property(counts, (values) => {
          const sample = make(values);
          expect(meanOf(sample.contributions)).toBeCloseTo(sample.value, 6);
          expect(sample.resampled(once(values.length))).toBeCloseTo(sample.value, 6);
        }),
        LAW,
      );
    },
  );

  it("law: the tail's measure is the conditional value at risk", () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(tailSample(values, 0.9).value).toBeCloseTo(valueAtRisk(values, 0.9).conditional.value, 6);
      }),
      LAW,
    );
  });

  it("law: the worst that have the least are the worst of the opposite numbers", () => {
    fc.assert(
      fc.property(counts, (values) => {
        const least = tailSample(values, 0.9, "least");
        const opposite = values.map((value) => 0 - value);
        expect(least.value).toBeCloseTo(0 - valueAtRisk(opposite, 0.9).conditional.value, 6);
        expect([...least.perWorld]).toEqual(values);
        expect(least.value).toBeLessThanOrEqual(meanOf(values) + 1e-9);
      }),
      LAW,
    );
  });

  it("law: worlds drawn again are worlds written down again", () => {
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (values, stream) => {
        const times = Uint32Array.from(values, () => stream.next().value as number);
        times[0]! += 1;
        const written = values.flatMap((value, i) => new Array<number>(times[i]!).fill(value));
        expect(meanSample(values).resampled(times)).toBeCloseTo(meanOf(written), 6);
        expect(tailSample(values, 0.9).resampled(times)).toBeCloseTo(tailSample(written, 0.9).value, 6);
      }),
      LAW,
    );
  });
});
