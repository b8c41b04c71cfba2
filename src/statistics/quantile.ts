/**
 * The empirical quantile of ascending values, by linear interpolation between the two values around position
 * (count − 1) · q: definition 7 of Hyndman and Fan, the default of R, NumPy and DuckDB's quantile_cont, so
 * that an analysis of the exported totals gives the printed numbers.
 *
 * Source      Hyndman & Fan (1996), https://doi.org/10.1080/00031305.1996.10473566
 * Arrays      ascending numbers, at least one
 * Randomness  none
 * Cost        O(1)
 * Failure     NaN where there are no values
 */
export function quantile(ascending: ArrayLike<number>, q: number): number {
  const position = (ascending.length - 1) * q;
  const below = Math.floor(position);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[below + 1] ?? low;
  return low + (position - below) * (high - low);
}
