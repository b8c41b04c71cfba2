/**
 * Exact sum and sum of squares of uint32 values: the squares in two limbs, Σ v² = squaresHigh · 2³² +
 * squaresLow with squaresLow < 2³². Equal values give equal limbs in any order and any split.
 */
export interface TwoLimbSum {
  count: number;
  sum: number;
  squaresHigh: number;
  squaresLow: number;
}

const LIMB = 0x100000000;

/** The sum of no values. */
export function emptySum(): TwoLimbSum {
  return { count: 0, sum: 0, squaresHigh: 0, squaresLow: 0 };
}

/**
 * Adds one value in place.
 *
 * Source      schoolbook squaring by 16-bit halves, which keeps every intermediate under 2⁵³
 * Arrays      none; value uint32
 * Randomness  none
 * Cost        a few multiplications
 * Failure     exact for at least 2²¹ values; for far more if they are not all near 2³²
 */
export function addValue(into: TwoLimbSum, value: number): void {
  const high = value >>> 16;
  const low = value & 0xffff;
  into.count += 1;
  into.sum += value;
  into.squaresHigh += high * high;
  carry(into, into.squaresLow + high * low * 0x20000 + low * low);
}

/** The sum of two disjoint sets of values. Exactly associative and commutative. */
export function mergeSums(left: TwoLimbSum, right: TwoLimbSum): TwoLimbSum {
  const merged = {
    count: left.count + right.count,
    sum: left.sum + right.sum,
    squaresHigh: left.squaresHigh + right.squaresHigh,
    squaresLow: 0,
  };
  carry(merged, left.squaresLow + right.squaresLow);
  return merged;
}

/** The sum of an array of values. */
export function sumOf(values: ArrayLike<number>): TwoLimbSum {
  const sum = emptySum();
  for (let i = 0; i < values.length; i++) addValue(sum, values[i] as number);
  return sum;
}

/** NaN where there is no value. */
export const meanOf = (sum: TwoLimbSum): number => sum.sum / sum.count;

/** Sample standard deviation (n − 1), rounded once from exact integers; NaN under two values. */
export function sdOf({ count, sum, squaresHigh, squaresLow }: TwoLimbSum): number {
  if (count < 2) return Number.NaN;
  const squares = BigInt(squaresHigh) * BigInt(LIMB) + BigInt(squaresLow);
  const spread = BigInt(count) * squares - BigInt(sum) * BigInt(sum);
  return Math.sqrt(Number(spread) / (count * (count - 1)));
}

/** Standard error of the mean; NaN under two values. */
export const seOf = (sum: TwoLimbSum): number => sdOf(sum) / Math.sqrt(sum.count);

function carry(into: TwoLimbSum, low: number): void {
  const over = Math.floor(low / LIMB);
  into.squaresHigh += over;
  into.squaresLow = low - over * LIMB;
}
