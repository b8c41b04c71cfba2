/** What one plan comes to by one measure, in worlds that all plans of a comparison have in common. */
export interface PlanSample {
  /** What each world is judged by, Float64[worlds]; NaN where a world says nothing. */
  readonly perWorld: Float64Array;
  /** Float64[worlds]: their mean is the measure, and their spread that of the measure, to first order. */
  readonly contributions: Float64Array;
  readonly value: number;
  /** The measure of worlds that are drawn again; times Uint32[worlds], how often each was. */
  readonly resampled: (times: Uint32Array) => number;
}

/**
 * The mean of what the worlds have; a chance, where they have 0 or 1.
 *
 * Arrays      values [worlds], at least one
 * Randomness  none
 * Cost        O(worlds), and again for each resampling
 * Failure     never
 */
export function meanSample(values: ArrayLike<number>): PlanSample {
  const perWorld = Float64Array.from(values);
  return {
    perWorld,
    contributions: perWorld,
    value: sumOf(perWorld) / perWorld.length,
    resampled: (times) => weighed(perWorld, times) / sumOf(times),
  };
}

/**
 * Σ above ÷ Σ below, so that a world counts by its size: money per viewer, sharers per seed.
 *
 * Source      ratio estimator and its linear part, W. G. Cochran, Sampling Techniques (1977), section 2.11
 * Arrays      above, below [worlds], below ≥ 0
 * Randomness  none
 * Cost        O(worlds), and again for each resampling
 * Failure     NaN where all of `below` is 0
 */
export function ratioSample(above: ArrayLike<number>, below: ArrayLike<number>): PlanSample {
  const [tops, bottoms] = [Float64Array.from(above), Float64Array.from(below)];
  const [top, bottom] = [sumOf(tops), sumOf(bottoms)];
  const value = top / bottom;
  const mean = bottom / bottoms.length;
  return {
    perWorld: tops.map((each, world) => each / (bottoms[world] as number)),
    contributions: tops.map((each, world) => value + (each - value * (bottoms[world] as number)) / mean),
    value,
    resampled: (times) => weighed(tops, times) / weighed(bottoms, times),
  };
}

/**
 * The mean of the worst (1 − level) of worlds, those that have the most: VaR + Σ (loss − VaR)₊ ÷
 * ((1 − level) · worlds); or those that have the least.
 *
 * Source      Rockafellar & Uryasev (2002), https://doi.org/10.1016/S0378-4266(02)00271-6
 * Arrays      values [worlds], at least one
 * Randomness  none
 * Cost        one sort, and O(worlds) for each resampling
 * Failure     never
 */
export function tailSample(
  values: ArrayLike<number>,
  level: number,
  worst: "most" | "least" = "most",
): PlanSample {
  const perWorld = Float64Array.from(values);
  if (worst === "least") {
    // Not −value, which would make a −0 of 0.
    const turned = tailSample(
      perWorld.map((value) => 0 - value),
      level,
    );
    return {
      perWorld,
      contributions: turned.contributions.map((each) => 0 - each),
      value: 0 - turned.value,
      resampled: (times) => 0 - turned.resampled(times),
    };
  }
  const ascending = Uint32Array.from(perWorld.keys()).sort((a, b) => perWorld[a]! - perWorld[b]!);
  const worstOf = (times: Uint32Array | null): { readonly risk: number; readonly mean: number } => {
    const worlds = times === null ? perWorld.length : sumOf(times);
    // Rounding must not lift .95 × 20 above the 19 that it is.
    const rank = Math.max(1, Math.ceil(level * worlds * (1 - 4 * Number.EPSILON)));
    let passed = 0;
    let risk = Number.NaN;
    let beyond = 0;
    for (const world of ascending) {
      const count = times === null ? 1 : (times[world] as number);
      passed += count;
      if (Number.isNaN(risk) && passed >= rank) risk = perWorld[world] as number;
      if (!Number.isNaN(risk)) beyond += count * ((perWorld[world] as number) - risk);
    }
    return { risk, mean: risk + beyond / (worlds * (1 - level)) };
  };
  const { risk, mean } = worstOf(null);
  return {
    perWorld,
    contributions: perWorld.map((loss) => risk + Math.max(0, loss - risk) / (1 - level)),
    value: mean,
    resampled: (times) => worstOf(times).mean,
  };
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum;
}

function weighed(values: Float64Array, times: Uint32Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (times[i] as number);
  return sum;
}
