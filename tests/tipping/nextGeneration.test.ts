import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expectedTotals,
  generationRadius,
  nextGeneration,
  spoofGeneration,
  timesContacts,
} from "../../src/tipping/nextGeneration.ts";
import { LAW } from "../network/networkOf.ts";
import { denseRadius } from "../oracles/denseRadius.ts";

const WORKED = { positive: 0.3, negative: 0.4, positivity: 0.85, defence: 0.1 };
const size = fc.integer({ min: 1, max: 6 });
const entry = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true }));
const anyMatrix = size.chain((types) =>
  fc.array(fc.array(entry, { minLength: types, maxLength: types }), { minLength: types, maxLength: types }),
);

describe("nextGeneration", () => {
  it("with three further contacts each grows by 1.125 a generation", () => {
    expect(generationRadius(timesContacts(nextGeneration(WORKED), 3))).toBeCloseTo(1.125, 3);
  });

  it("at seven tenths of that one positive sharer leads to 2.315 in favour and .897 against", () => {
    const totals = expectedTotals(timesContacts(nextGeneration(WORKED), 3 * 0.7))!;
    expect(totals[0]![0]).toBeCloseTo(2.315, 3);
    expect(totals[1]![0]).toBeCloseTo(0.897, 3);
  });

  it("without defence grows as the faster of the two", () => {
    const matrix = nextGeneration({ positive: 0.3, negative: 0.2, positivity: 0.9, defence: 0 });
    expect(generationRadius(matrix)).toBeCloseTo(0.27, 14);
  });

  it("with spoofing has columns that sum to what is passed on, and without it is the two types alone", () => {
    const spoofed = spoofGeneration({ ...WORKED, spoofing: 0.1, spoofed: 0.35 });
    const sums = [0, 1, 2].map((column) => spoofed.reduce((sum, row) => sum + row[column]!, 0));
    [0.3, 0.4, 0.35].forEach((chance, column) => {
      expect(sums[column]).toBeCloseTo(chance, 14);
    });
    const none = spoofGeneration({ ...WORKED, spoofing: 0, spoofed: 0.2 });
    expect(generationRadius(none)).toBeCloseTo(generationRadius(nextGeneration(WORKED)), 12);
  });
});

describe("generationRadius", () => {
  it("is the spectral radius of any matrix, also where types feed one another in a ring or not at all", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const radius = denseRadius(matrix);
        expect(generationRadius(matrix)).toBeCloseTo(radius, 7);
      }),
      LAW,
    );
  });
});

describe("expectedTotals", () => {
  it("is one of its own type and all that its children lead to, and nothing where that has no end", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const totals = expectedTotals(matrix);
        if (totals === null) expect(generationRadius(matrix)).toBeGreaterThanOrEqual(1);
        else {
          matrix.forEach((row, i) => {
            row.forEach((_, j) => {
              const children = row.reduce((sum, value, k) => sum + value * totals[k]![j]!, i === j ? 1 : 0);
              expect(children / Math.max(1, totals[i]![j]!)).toBeCloseTo(
                totals[i]![j]! / Math.max(1, totals[i]![j]!),
                6,
              );
            });
          });
        }
      }),
      LAW,
    );
  });
});
