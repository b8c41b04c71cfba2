/**
 * The mean row of a sample, each row in it `times` times: of a bootstrap's samples, or of all rows once.
 *
 * Source      none: an arithmetic mean
 * Arrays      values [rows × points], times Uint32[rows] that add up to their number → Float64[points]
 * Randomness  none
 * Cost        time O(rows · points)
 * Failure     never for at least one row
 */
export function sampleMean(
  values: Uint32Array | Float64Array,
  times: Uint32Array,
  points: number,
): Float64Array {
  const mean = new Float64Array(points);
  for (const [row, weight] of times.entries()) {
    if (weight === 0) continue;
    for (let point = 0; point < points; point++) mean[point]! += weight * values[row * points + point]!;
  }
  return mean.map((sum) => sum / times.length);
}
