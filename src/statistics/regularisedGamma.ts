import { exp, log1p } from "../randomness/exactMath.ts";
import { stirlingRemainder } from "./stirlingRemainder.ts";

const TWO_PI = 6.283185307179586;
/** Keeps a vanishing denominator of the fraction away from 0. */
const TINY = 1e-300;
const STEPS_MAX = 1_000_000;

/**
 * The regularised incomplete gamma function P(a, x): the chance that a Gamma(a) number of rate 1 is at most
 * x.
 *
 * Source      series 8.7.1 and continued fraction 8.9.2 of the NIST Digital Library of Mathematical
 *             Functions, https://dlmf.nist.gov/8, by Lentz's method; the factor before them as in
 *             `regularisedBeta`
 * Arrays      none; a > 0, x ≥ 0
 * Randomness  none
 * Cost        O(√a) divisions near x = a, fewer away from it
 * Failure     never in range
 */
export function regularisedGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? density(a, x) * series(a, x) : 1 - density(a, x) * a * fraction(a, x);
}

/** x^a e^−x ÷ Γ(a + 1). */
function density(a: number, x: number): number {
  const excess = (x - a) / a;
  return exp(a * (log1p(excess) - excess) - stirlingRemainder(a)) / Math.sqrt(TWO_PI * a);
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= STEPS_MAX && term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n <= STEPS_MAX; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(b + numerator * d);
    c = awayFromZero(b + numerator / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return value;
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
