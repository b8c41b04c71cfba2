/**
 * Where the variance of a value comes from that depends on inputs and on worlds. Parts of the whole, which
 * sum to 1 unless nothing varies; variances in the value's unit, squared.
 */
export interface VarianceShares {
  readonly inputs: number;
  readonly worlds: number;
  readonly variance: number;
}

/**
 * Variance over inputs of the mean over worlds, against the mean over inputs of the variance over worlds. The
 * same worlds at every point: their own effect falls out of the differences between points, and what is left
 * of chance there is taken off.
 *
 * Source      law of total variance; components of a two-way random layout with one value in each cell,
 *             Searle, Casella & McCulloch, Variance Components (1992), section 4.3
 * Arrays      values Float64[points · worlds], row per point; at least two of either
 * Randomness  none
 * Cost        O(points · worlds)
 * Failure     a component below 0 is 0, as chance can make it; all 0 where nothing varies
 */
export function varianceShares(values: Float64Array, points: number, worlds: number): VarianceShares {
  const byPoint = new Float64Array(points);
  const byWorld = new Float64Array(worlds);
  for (const [i, value] of values.entries()) {
    byPoint[Math.floor(i / worlds)]! += value / worlds;
    byWorld[i % worlds]! += value / points;
  }
  const mean = byPoint.reduce((sum, each) => sum + each, 0) / points;
  const around = (means: Float64Array): number =>
    means.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  let residual = 0;
  for (const [i, value] of values.entries()) {
    const expected = (byPoint[Math.floor(i / worlds)] as number) + (byWorld[i % worlds] as number) - mean;
    residual += (value - expected) * (value - expected);
  }
  const interaction = residual / ((points - 1) * (worlds - 1));
  const ofInputs = Math.max(0, around(byPoint) / (points - 1) - interaction / worlds);
  const ofWorlds = Math.max(0, around(byWorld) / (worlds - 1) - interaction / points) + interaction;
  const variance = ofInputs + ofWorlds;
  if (!(variance > 1e-24 * mean * mean)) return { inputs: 0, worlds: 0, variance: 0 };
  return { inputs: ofInputs / variance, worlds: ofWorlds / variance, variance };
}
