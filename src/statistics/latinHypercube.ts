import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { draw, worldKey } from "../randomness/WorldKey.ts";

const UNIT = 0x100000000;

/**
 * Random points in the unit cube, one in each of `count` equal slices of every dimension.
 *
 * Source      McKay, Beckman & Conover (1979), https://doi.org/10.1080/00401706.1979.10489755
 * Arrays      count rows Float64[dimensions], in [0, 1)
 * Randomness  draws (design, slice), counts 0 and 1 of each dimension's key: its order, the place in a slice
 * Cost        dimensions · count · log count
 * Failure     never
 */
export function latinHypercube(count: number, dimensions: number, key: RootKey): readonly Float64Array[] {
  const points = Array.from({ length: count }, () => new Float64Array(dimensions));
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const chance = worldKey(key, dimension, Purpose.design);
    const order = Uint32Array.from({ length: count }, (_, slice) => slice);
    order.sort((a, b) => draw(chance, a, 0) - draw(chance, b, 0) || a - b);
    for (const [point, slice] of order.entries()) {
      points[point]![dimension] = (slice + draw(chance, slice, 1) / UNIT) / count;
    }
  }
  return points;
}
