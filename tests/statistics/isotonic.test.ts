import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isotonic } from "../../src/statistics/isotonic.ts";

const anyValues = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 });

describe("the nearest nondecreasing sequence", () => {
  it("leaves alone what ascends, and pools neighbours that do not", () => {
    expect([...isotonic([1, 2, 2, 5])]).toEqual([1, 2, 2, 5]);
    expect([...isotonic([1, 4, 2, 3, 9])]).toEqual([1, 3, 3, 3, 9]);
    expect([...isotonic([5, 4, 3])]).toEqual([4, 4, 4]);
    expect(isotonic([])).toHaveLength(0);
  });

  it("is nondecreasing and, of all such sequences, nearest: max over lower of min over upper means", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const fit = isotonic(values);
        const mean = (from: number, to: number) =>
          values.slice(from, to + 1).reduce((sum, value) => sum + value, 0) / (to - from + 1);
        for (const i of values.keys()) {
          const lows = Array.from({ length: i + 1 }, (_, from) =>
            Math.min(...Array.from({ length: values.length - i }, (_each, more) => mean(from, i + more))),
          );
          expect(fit[i]).toBeCloseTo(Math.max(...lows), 10);
          if (i > 0) expect(fit[i]).toBeGreaterThanOrEqual(fit[i - 1]!);
        }
      }),
      { seed: 71, numRuns: 300 },
    );
  });
});
