import { describe, expect, it } from "vitest";
import { rootKey } from "../../src/randomness/RootKey.ts";
import { morrisDesign, morrisEffects } from "../../src/statistics/morrisEffects.ts";
import { saltelliDesign, sobolIndices } from "../../src/statistics/sobolIndices.ts";

const key = rootKey("sensitivity");

/** Ishigami and Homma's function with a = 7, b = 0.1, of three numbers from 0 to 1 for −π … π. */
function ishigami(row: Float64Array): number {
  const [x, y, z] = Array.from(row, (part) => (2 * part - 1) * Math.PI) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

describe("Sobol's indices", () => {
  it("given Ishigami's function, then they are those that are known exactly (T17)", () => {
    const design = saltelliDesign(4096, 3, key);
    const { variance, indices } = sobolIndices(design, design.points.map(ishigami), key);
    expect(variance).toBeCloseTo(13.8446, 0);
    const known = [
      [0.3139, 0.5576],
      [0.4424, 0.4424],
      [0, 0.2437],
    ];
    for (const [input, [first, total]] of known.entries()) {
      expect(Math.abs(indices[input]!.first - first!)).toBeLessThan(0.01);
      expect(Math.abs(indices[input]!.total - total!)).toBeLessThan(0.01);
    }
  });

  it("given few rows, then the intervals of the totals hold the exact ones", () => {
    const design = saltelliDesign(64, 3, key);
    const { indices } = sobolIndices(design, design.points.map(ishigami), key);
    for (const [input, total] of [0.5576, 0.4424, 0.2437].entries()) {
      expect(indices[input]!.totalCi![0]).toBeLessThan(total);
      expect(indices[input]!.totalCi![1]).toBeGreaterThan(total);
    }
  });

  it("given a sum, then first and total order are equal, and all together are 1", () => {
    const design = saltelliDesign(1024, 2, key);
    const values = design.points.map(([x, y]) => 3 * x! + y!);
    const { indices } = sobolIndices(design, values, key);
    for (const [input, part] of [0.9, 0.1].entries()) {
      expect(indices[input]!.first).toBeCloseTo(part, 2);
      expect(indices[input]!.total).toBeCloseTo(part, 2);
    }
  });

  it("given a value that no input changes, then none has a part in it", () => {
    const design = saltelliDesign(8, 2, key);
    const none = { first: 0, total: 0 };
    const values = design.points.map(() => 0.1 + 0.2);
    expect(sobolIndices(design, values, key)).toEqual({ variance: 0, indices: [none, none] });
  });
});

describe("Morris's effects", () => {
  it("change one input at each step, and stay inside of the cube", () => {
    const { points } = morrisDesign(10, 5, key);
    expect(points).toHaveLength(60);
    for (const [i, point] of points.entries()) {
      for (const value of point) expect(value).toBeGreaterThanOrEqual(0);
      for (const value of point) expect(value).toBeLessThanOrEqual(1);
      if (i % 6 === 5) continue;
      expect(point.filter((value, input) => value !== points[i + 1]![input])).toHaveLength(1);
    }
  });

  it("given a linear value, then strengths are its slopes and nothing spreads", () => {
    const design = morrisDesign(10, 3, key);
    const effects = morrisEffects(
      design,
      design.points.map(([x, y]) => 5 - 2 * x! + 4 * y!),
    );
    for (const [input, strength] of [2, 4, 0].entries()) {
      expect(effects[input]!.strength).toBeCloseTo(strength, 10);
      expect(effects[input]!.spread).toBeCloseTo(0, 10);
    }
  });

  it("given inputs that only work together, then their effects spread", () => {
    const design = morrisDesign(20, 2, key);
    const effects = morrisEffects(
      design,
      design.points.map(([x, y]) => x! * y!),
    );
    for (const { spread } of effects) expect(spread).toBeGreaterThan(0.2);
  });
});
