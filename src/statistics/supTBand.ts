import { normalQuantile } from "../randomness/normalQuantile.ts";
import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { draw, worldKey } from "../randomness/WorldKey.ts";
import { bisect } from "./bisect.ts";
import { DEFAULT_LEVEL } from "./Interval.ts";
import { quantile } from "./quantile.ts";
import { studentQuantile } from "./studentQuantile.ts";

/** Curves over the same points, one row per world: values Float64[worlds · points]. */
export interface CurveSample {
  readonly values: Float64Array;
  readonly worlds: number;
  readonly points: number;
}

export interface BandOptions {
  readonly key: RootKey;
  readonly level?: number;
  readonly draws?: number;
}

/**
 * A band that holds the whole mean curve with the chance `level`: mean ± critical · sd ÷ √worlds at every
 * point. mean, sd Float64[points]; critical is 0 where no point varies.
 */
export interface Band {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly critical: number;
}

const DEFAULT_DRAWS = 1000;
const MULTIPLIER_BITS = 12;

/**
 * The sup-t band: the critical value is the quantile of the largest |t| over all points, drawn by the
 * multiplier bootstrap (each world's deviation times a standard normal number). Points without variance take
 * no part. With few worlds sd is itself uncertain: the normal critical value gives way to the Student's with
 * equal tail, so that the band at a single point is Student's interval.
 *
 * Source      Montiel Olea & Plagborg-Møller (2019), https://doi.org/10.1002/jae.2656
 * Arrays      values Float64[worlds · points], row per world; at least two worlds
 * Randomness  one draw (bootstrap, world's row) per draw number as world: the same multipliers for every
 *             curve
 * Cost        draws · worlds · points multiplications; about 40 ms at 1000 · 1000 · 20
 * Failure     never
 */
export function supTBand(sample: CurveSample, options: BandOptions): Band {
  const { mean, sd } = momentsByPoint(sample);
  const scores = standardScores(sample, mean, sd);
  if (scores.points === 0) return { mean, sd, critical: 0 };
  const draws = options.draws ?? DEFAULT_DRAWS;
  const largest = new Float64Array(draws);
  const multipliers = normalTable();
  for (let number = 0; number < draws; number++) {
    largest[number] = largestScore(scores, multipliers, options.key, number);
  }
  const normalCritical = quantile(largest.sort(), options.level ?? DEFAULT_LEVEL);
  const tail = bisect(normalQuantile, -normalCritical, 0, 0.5);
  return { mean, sd, critical: -studentQuantile(tail, sample.worlds - 1) };
}

function momentsByPoint({ values, worlds, points }: CurveSample): { mean: Float64Array; sd: Float64Array } {
  const mean = new Float64Array(points);
  const sd = new Float64Array(points);
  for (let i = 0; i < values.length; i++) mean[i % points]! += values[i] as number;
  for (let j = 0; j < points; j++) mean[j]! /= worlds;
  for (let i = 0; i < values.length; i++) {
    const deviation = (values[i] as number) - (mean[i % points] as number);
    sd[i % points]! += deviation * deviation;
  }
  for (let j = 0; j < points; j++) sd[j] = Math.sqrt((sd[j] as number) / (worlds - 1));
  return { mean, sd };
}

/** Each world's deviation at the points that vary, scaled so that its squares sum to 1 over the worlds. */
function standardScores(
  { values, worlds, points }: CurveSample,
  mean: Float64Array,
  sd: Float64Array,
): CurveSample {
  const varying: number[] = [];
  for (let j = 0; j < points; j++) if ((sd[j] as number) > 0) varying.push(j);
  const scores = new Float64Array(worlds * varying.length);
  let at = 0;
  for (let world = 0; world < worlds; world++) {
    for (const j of varying) {
      const deviation = (values[world * points + j] as number) - (mean[j] as number);
      scores[at++] = deviation / ((sd[j] as number) * Math.sqrt(worlds - 1));
    }
  }
  return { values: scores, worlds, points: varying.length };
}

/**
 * Normal numbers at 4096 equal steps of chance, scaled to variance 1: a multiplier is one of them. A quantile
 * for each world and draw would cost more than the sums it enters, which are normal all the same.
 */
function normalTable(): Float64Array {
  const size = 1 << MULTIPLIER_BITS;
  const table = Float64Array.from({ length: size }, (_, i) => normalQuantile((i + 0.5) / size));
  const squares = table.reduce((sum, value) => sum + value * value, 0);
  return table.map((value) => value / Math.sqrt(squares / size));
}

function largestScore(
  { values, worlds, points }: CurveSample,
  multipliers: Float64Array,
  root: RootKey,
  number: number,
): number {
  const key = worldKey(root, number, Purpose.bootstrap);
  const sums = new Float64Array(points);
  let at = 0;
  for (let world = 0; world < worlds; world++) {
    const multiplier = multipliers[draw(key, world, 0) >>> (32 - MULTIPLIER_BITS)] as number;
    for (let j = 0; j < points; j++) sums[j]! += multiplier * (values[at++] as number);
  }
  let largest = 0;
  for (let j = 0; j < points; j++) largest = Math.max(largest, Math.abs(sums[j] as number));
  return largest;
}
