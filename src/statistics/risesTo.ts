/**
 * Where a nondecreasing curve first comes to a level, on straight lines between its points.
 *
 * Source      linear interpolation
 * Arrays      points [n] strictly ascending, values [n] nondecreasing
 * Randomness  none
 * Cost        time O(n)
 * Failure     Infinity where it never does; the first point where it is there already
 */
export function risesTo(points: ArrayLike<number>, values: ArrayLike<number>, level: number): number {
  let after = 0;
  while (after < values.length && (values[after] as number) < level) after++;
  if (after === values.length) return Number.POSITIVE_INFINITY;
  const [to, high] = [points[after] as number, values[after] as number];
  if (after === 0 || high === level) return to;
  const [from, low] = [points[after - 1] as number, values[after - 1] as number];
  return from + ((level - low) / (high - low)) * (to - from);
}
