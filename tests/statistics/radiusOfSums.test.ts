import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairRadius, radiusOfSums } from "../../src/statistics/radiusOfSums.ts";
import { ratioOfSums } from "../../src/statistics/ratioOfSums.ts";

/** A small source of even numbers, 0 … 1. */
function evenNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}

describe("pairRadius", () => {
  it("is ½ (a + d + √((a − d)² + 4bc)): of the worked example 1.125", () => {
    // Contacts 3, chances .3 and .4, positivity .85, defence .1.
    const matrix = [
      [3 * 0.3 * 0.85, 3 * 0.4 * 0.1],
      [3 * 0.3 * 0.15, 3 * 0.4 * 0.9],
    ] as const;
    expect(pairRadius(matrix)).toBeCloseTo(1.125, 3);
  });

  it("law: is an eigenvalue, and at least each of what a type leads to in its own", () => {
    const value = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const rho = pairRadius([
          [a, b],
          [c, d],
        ]);
        expect((a - rho) * (d - rho) - b * c).toBeCloseTo(0, 9);
        expect(rho).toBeGreaterThanOrEqual(Math.max(a, d) - 1e-12);
      }),
      { seed: 3 },
    );
  });
});

describe("radiusOfSums", () => {
  it("is of sums over the worlds, and of one world has no interval", () => {
    const found = radiusOfSums({
      parents: [[4], [2]],
      children: [
        [[2], [1]],
        [[4], [1]],
      ],
    })!;
    expect(found.matrix).toEqual([
      [0.5, 0.5],
      [1, 0.5],
    ]);
    expect(found.radius).toEqual({ value: 0.5 + Math.sqrt(0.5) });
  });

  it("is nothing where a type has no parents, or one never leads to the other", () => {
    expect(
      radiusOfSums({
        parents: [[4], [0]],
        children: [
          [[2], [0]],
          [[4], [0]],
        ],
      }),
    ).toBeNull();
    expect(
      radiusOfSums({
        parents: [[4], [2]],
        children: [
          [[2], [0]],
          [[4], [1]],
        ],
      }),
    ).toBeNull();
    expect(
      radiusOfSums({
        parents: [[4], [2]],
        children: [
          [[2], [1]],
          [[0], [1]],
        ],
      }),
    ).toBeNull();
  });

  it("given types that hardly lead to each other, has the interval of the larger ratio", () => {
    const next = evenNumbers(11);
    const parents = Array.from({ length: 200 }, () => 50 + Math.floor(50 * next()));
    const children = parents.map((count) => Math.floor(count * (0.8 + 0.6 * next())));
    const few = parents.map(() => 1e-6);
    const alone = ratioOfSums(children, parents, Number.POSITIVE_INFINITY)!;
    const halves = children.map((count) => count / 2);
    const { radius } = radiusOfSums({
      parents: [parents, parents],
      children: [
        [halves, few],
        [few, children],
      ],
    })!;
    expect(radius.value).toBeCloseTo(alone.value, 6);
    radius.ci!.forEach((bound, i) => {
      expect(bound).toBeCloseTo(alone.ci![i]!, 5);
    });
  });

  it("covers the radius it estimates in 95 % of many samples", () => {
    const truth = [
      [0.7, 0.45],
      [0.5, 0.85],
    ] as const;
    const radius = pairRadius(truth);
    const next = evenNumbers(5);
    const samples = 600;
    let covered = 0;
    for (let sample = 0; sample < samples; sample++) {
      const parents = [0, 1].map(() => Array.from({ length: 40 }, () => 5 + Math.floor(20 * next())));
      const drawn = (child: 0 | 1, parent: 0 | 1) =>
        parents[parent]!.map((count) => {
          let children = 0;
          // Two contacts each.
          for (let i = 0; i < 2 * count; i++) if (next() < truth[child][parent] / 2) children++;
          return children;
        });
      const { radius: found } = radiusOfSums({
        parents: parents as [number[], number[]],
        children: [
          [drawn(0, 0), drawn(0, 1)],
          [drawn(1, 0), drawn(1, 1)],
        ],
      })!;
      if (found.ci![0] <= radius && radius <= found.ci![1]) covered++;
    }
    expect(Math.abs(covered / samples - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / samples));
  });
});
