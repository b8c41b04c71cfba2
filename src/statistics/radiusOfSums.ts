import { meanInterval } from "./meanInterval.ts";
import type { Share } from "./ratioOfSums.ts";

/** What one of each of two types (column) leads to of each (row). */
export type PairMatrix = readonly [readonly [number, number], readonly [number, number]];

/** The spectral radius of a matrix of two types, none of whose values is negative. */
export function pairRadius([[a, b], [c, d]]: PairMatrix): number {
  return (a + d + Math.sqrt((a - d) * (a - d) + 4 * b * c)) / 2;
}

/** By world, parents of two types and their children by type: children[of the child][of the parent]. */
export interface PairSums {
  readonly parents: readonly [ArrayLike<number>, ArrayLike<number>];
  readonly children: readonly [
    readonly [ArrayLike<number>, ArrayLike<number>],
    readonly [ArrayLike<number>, ArrayLike<number>],
  ];
}

/** Both types together: what one of each leads to, and by how much that grows in the long run. */
export interface PairGrowth {
  readonly matrix: PairMatrix;
  readonly radius: Share;
}

/**
 * Growth of two types that lead to each other, from counts over all worlds: Σ children ÷ Σ parents for each
 * pair of types, and the spectral radius of that matrix, with Student's interval by the delta method. Where
 * one of them never leads to the other they grow side by side, and their own ratios say all.
 *
 * Source      next-generation matrix: Diekmann, Heesterbeek & Metz (1990),
 *             https://doi.org/10.1007/BF00178324; ratios as `ratioOfSums`, with the
 *             slopes of the radius in closed form
 * Arrays      see `PairSums`; each [worlds]
 * Randomness  none
 * Cost        two passes
 * Failure     null where a type has no parents, or one of the two never leads to the other
 */
export function radiusOfSums({ parents, children }: PairSums): PairGrowth | null {
  const worlds = parents[0].length;
  const wholes = [sum(parents[0]), sum(parents[1])] as const;
  const ratio = (child: 0 | 1, parent: 0 | 1): number => sum(children[child][parent]) / wholes[parent];
  if (wholes[0] === 0 || wholes[1] === 0) return null;
  const matrix = [
    [ratio(0, 0), ratio(0, 1)],
    [ratio(1, 0), ratio(1, 1)],
  ] as const;
  const [[a, b], [c, d]] = matrix;
  if (b * c === 0) return null;
  const value = pairRadius(matrix);
  if (worlds < 2) return { matrix, radius: { value } };
  const root = 2 * value - a - d;
  const slopes = [
    [(1 + (a - d) / root) / 2, c / root],
    [b / root, (1 - (a - d) / root) / 2],
  ] as const;
  let squares = 0;
  for (let i = 0; i < worlds; i++) {
    let deviation = 0;
    for (const child of TYPES) {
      for (const parent of TYPES) {
        const expected = matrix[child][parent] * parents[parent][i]!;
        deviation += (slopes[child][parent] * (children[child][parent][i]! - expected)) / wholes[parent];
      }
    }
    squares += deviation * deviation;
  }
  const [low, high] = meanInterval(value, Math.sqrt((squares * worlds) / (worlds - 1)), worlds);
  return { matrix, radius: { value, ci: [Math.max(0, low), high] } };
}

const TYPES = [0, 1] as const;

function sum(values: ArrayLike<number>): number {
  let all = 0;
  for (let i = 0; i < values.length; i++) all += values[i] as number;
  return all;
}
