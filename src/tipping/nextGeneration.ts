import { type PairMatrix, pairRadius } from "../statistics/radiusOfSums.ts";

/** A small matrix of what one of each type (column) leads to of each type (row): rows of numbers ≥ 0. */
export type Generation = readonly (readonly number[])[];

/** What decides polarity, for everybody alike. */
export interface PolarityChances {
  /** Chances that a copy of each polarity is passed on. */
  readonly positive: number;
  readonly negative: number;
  /** q (1 − μ): that what a positive copy triggers is positive. */
  readonly positivity: number;
  /** η: that what a negative copy triggers is positive. */
  readonly defence: number;
}

/**
 * What one exposure to something positive (first column), and to something negative (second), leads to of
 * each.
 *
 * Source      next-generation matrix: Diekmann, Heesterbeek & Metz (1990), https://doi.org/10.1007/BF00178324
 * Cost        O(1)
 */
export function nextGeneration(chances: PolarityChances): Generation {
  const { positive, negative, positivity, defence } = chances;
  return [
    [positive * positivity, negative * defence],
    [positive * (1 - positivity), negative * (1 - defence)],
  ];
}

/** Variants that turn against their sender, apart from what is negative of itself. */
export interface SpoofChances extends PolarityChances {
  /** μ: that what would be passed on as positive becomes a variant; `positivity` is q alone here. */
  readonly spoofing: number;
  /** The chance that a variant is passed on, as a variant. */
  readonly spoofed: number;
}

/**
 * The same with three types: positive, negative, spoofed.
 *
 * Cost        O(1)
 */
export function spoofGeneration(chances: SpoofChances): Generation {
  const { positive, negative, positivity, defence, spoofing, spoofed } = chances;
  return [
    [positive * positivity * (1 - spoofing), negative * defence * (1 - spoofing), 0],
    [positive * (1 - positivity), negative * (1 - defence), 0],
    [positive * positivity * spoofing, negative * defence * spoofing, spoofed],
  ];
}

/** Every entry times one number: contacts, times chances. */
export const timesContacts = (matrix: Generation, contacts: number): Generation =>
  matrix.map((row) => row.map((value) => value * contacts));

const MOST_SQUARINGS = 60;

/**
 * By how much each generation is larger than the last in the long run: the spectral radius. In closed form
 * for two types, ½ (a + d + √((a − d)² + 4bc)).
 *
 * Source      for more types Gelfand's formula as ‖Kⁿ⁺¹‖ ÷ ‖Kⁿ‖, with n doubled until that settles
 * Arrays      matrix [types × types]
 * Randomness  none
 * Cost        up to 60 products of the matrix with itself; types³ each
 * Failure     never
 */
export function generationRadius(matrix: Generation): number {
  if (matrix.length === 1) return matrix[0]![0]!;
  if (matrix.length === 2) return pairRadius(matrix as PairMatrix);
  // A small multiple of one keeps cyclic matrices from dying out and returning.
  const shift = largestOf(matrix);
  if (shift === 0) return 0;
  let power: Generation = matrix.map((row, i) => row.map((value, j) => value / shift + (i === j ? 1 : 0)));
  const once = power;
  let radius = 0;
  for (let squaring = 0; squaring < MOST_SQUARINGS; squaring++) {
    power = product(power, power);
    const size = largestOf(power);
    power = power.map((row) => row.map((value) => value / size));
    const next = sumOf(product(once, power)) / sumOf(power);
    if (Math.abs(next - radius) <= 1e-14 * next) break;
    radius = next;
  }
  return Math.max(0, radius - 1) * shift;
}

/**
 * What one of each type (column) leads to of each (row) until it dies out, itself included: (I − K)⁻¹. Null
 * where it need not die out.
 *
 * Source      Gauss–Jordan elimination with the largest pivot
 * Cost        types³
 */
export function expectedTotals(matrix: Generation): Generation | null {
  if (generationRadius(matrix) >= 1) return null;
  const types = matrix.length;
  const rows = matrix.map((row, i) => [
    ...row.map((value, j) => (i === j ? 1 : 0) - value),
    ...row.map((_, j) => (i === j ? 1 : 0)),
  ]);
  for (let column = 0; column < types; column++) {
    let pivot = column;
    for (let row = column; row < types; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!.map((value) => value / rows[column]![column]!);
    rows.forEach((row, i) => {
      rows[i] = i === column ? lead : row.map((value, j) => value - row[column]! * lead[j]!);
    });
  }
  return rows.map((row) => row.slice(types));
}

const largestOf = (matrix: Generation): number =>
  matrix.reduce((most, row) => row.reduce((max, value) => Math.max(max, value), most), 0);

const sumOf = (matrix: Generation): number =>
  matrix.reduce((sum, row) => row.reduce((part, value) => part + value, sum), 0);

function product(left: Generation, right: Generation): Generation {
  return left.map((row) =>
    right.map((_, column) => row.reduce((sum, value, at) => sum + value * right[at]![column]!, 0)),
  );
}
