/**
 * The nondecreasing sequence nearest to some values by least squares: neighbours that are out of order are
 * pooled to their mean.
 *
 * Source      pool adjacent violators: Ayer et al. (1955), https://doi.org/10.1214/aoms/1177728423
 * Arrays      values [points] → Float64[points]; all points count alike
 * Randomness  none
 * Cost        time O(points)
 * Failure     never; empty where there are no values
 */
export function isotonic(values: ArrayLike<number>): Float64Array {
  const sums: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < values.length; i++) {
    let sum = values[i] as number;
    let count = 1;
    while (sums.length > 0 && (sums.at(-1) as number) * count > sum * (counts.at(-1) as number)) {
      sum += sums.pop() as number;
      count += counts.pop() as number;
    }
    sums.push(sum);
    counts.push(count);
  }
  const fit = new Float64Array(values.length);
  let from = 0;
  for (const [block, sum] of sums.entries()) {
    const count = counts[block] as number;
    fit.fill(sum / count, from, from + count);
    from += count;
  }
  return fit;
}
