import { exp, log } from "../randomness/exactMath.ts";
import { stirlingRemainder } from "./stirlingRemainder.ts";

const TWO_PI = 6.283185307179586;
/** Keeps a vanishing denominator of the fraction away from 0. */
const TINY = 1e-300;
const STEPS_MAX = 1_000_000;

/**
 * The regularised incomplete beta function I_x(a, b): the chance that a Beta(a, b) number is at most x.
 * Binomial tails, Clopper–Pearson limits and Student's t all come from it.
 *
 * Source      continued fraction 8.17.22 of the NIST Digital Library of Mathematical Functions,
 *             https://dlmf.nist.gov/8.17, by Lentz's method; the factor before it in the form of C. Loader's
 *             saddle-point expansion, which does not subtract large logarithms
 * Arrays      none; x in [0, 1], a and b > 0
 * Randomness  none
 * Cost        O(√max(a, b)) divisions
 * Failure     never in range
 */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x * (a + b + 2) > a + 1) return 1 - lowerBeta(1 - x, b, a);
  return lowerBeta(x, a, b);
}

/** I_x(a, b) where x is on the side of the mean on which the fraction converges fast. */
function lowerBeta(x: number, a: number, b: number): number {
  return (density(x, a, b) / a) * betaFraction(x, a, b);
}

/** x^a (1 − x)^b ÷ B(a, b). */
function density(x: number, a: number, b: number): number {
  const n = a + b;
  const logarithm =
    stirlingRemainder(n) -
    stirlingRemainder(a) -
    stirlingRemainder(b) -
    a * log(a / n / x) -
    b * log(b / n / (1 - x));
  return Math.sqrt((a / n) * (b / TWO_PI)) * exp(logarithm);
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= STEPS_MAX; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) <= Number.EPSILON) break;
  }
  return fraction;
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
