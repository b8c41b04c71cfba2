import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { draw, worldKey } from "../randomness/WorldKey.ts";

const BITS = 32;
const UNIT = 0x100000000;

/** Primitive polynomial (its degree, and its inner coefficients as bits) and first direction numbers. */
const DIRECTIONS: readonly (readonly [degree: number, inner: number, first: readonly number[]])[] = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
];

/** The first dimension needs no polynomial. */
export const SOBOL_DIMENSIONS = DIRECTIONS.length + 1;

/**
 * The first points of Sobol's sequence in the unit cube: 2ᵐ of them have one in each of 2ᵐ equal slices of
 * every dimension. With a key every dimension is shifted by random bits (xor), which keeps that, takes the
 * corner 0 away and makes an average over points unbiased.
 *
 * Source      I. M. Sobol (1967), https://doi.org/10.1016/0041-5553(67)90144-9; direction numbers of S. Joe
 *             & F. Y. Kuo (2008), https://doi.org/10.1137/070709359 (new-joe-kuo-6.21201); order of the Gray
 *             code, Antonov & Saleev (1979)
 * Arrays      count rows Float64[dimensions], in [0, 1)
 * Randomness  with a key one draw (design, dimension)
 * Cost        count · dimensions
 * Failure     throws beyond 21 dimensions
 */
export function sobolSequence(count: number, dimensions: number, key?: RootKey): readonly Float64Array[] {
  if (dimensions > SOBOL_DIMENSIONS) throw new RangeError(`no more than ${SOBOL_DIMENSIONS} dimensions`);
  const steps = Array.from({ length: dimensions }, (_, dimension) => stepsOf(dimension));
  const shift = key === undefined ? null : worldKey(key, 0, Purpose.design);
  const state = Uint32Array.from(steps, (_, dimension) => (shift === null ? 0 : draw(shift, dimension, 0)));
  const points: Float64Array[] = [];
  for (let point = 0; point < count; point++) {
    points.push(Float64Array.from(state, (bits) => bits / UNIT));
    // The lowest bit of the number that is 0 says which bit of the Gray code changes next.
    const bit = BITS - 1 - Math.clz32(~point & (point + 1));
    for (const [dimension, step] of steps.entries()) state[dimension]! ^= step[bit] as number;
  }
  return points;
}

/** The 32 direction numbers of a dimension, as bits behind the point. */
function stepsOf(dimension: number): Uint32Array {
  const steps = new Uint32Array(BITS);
  const direction = DIRECTIONS[dimension - 1];
  if (direction === undefined) return steps.map((_, bit) => 1 << (BITS - 1 - bit));
  const [degree, inner, first] = direction;
  for (let bit = 0; bit < BITS; bit++) {
    if (bit < degree) {
      steps[bit] = (first[bit] as number) << (BITS - 1 - bit);
      continue;
    }
    const before = steps[bit - degree] as number;
    let step = before ^ (before >>> degree);
    for (let term = 1; term < degree; term++) {
      if (((inner >>> (degree - 1 - term)) & 1) === 1) step ^= steps[bit - term] as number;
    }
    steps[bit] = step;
  }
  return steps;
}
