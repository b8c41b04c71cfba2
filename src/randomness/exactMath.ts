/**
 * exp, log, expm1, log1p and pow that give the same bits on every machine and engine.
 *
 * `Math.exp` and its kin may differ by a bit between engines and versions; a network, a limit or a delay
 * table built from them would then differ too. These use only + − × ÷, which IEEE 754 rounds in one way
 * everywhere. Intermediate values are unevaluated sums of two doubles (about 105 bits), so results are nearly
 * always the correctly rounded ones. Special cases (NaN, infinities, signed zeros) answer as `Math` does.
 *
 * Source      exact sums and products: T. J. Dekker, "A floating-point technique for extending the available
 *             precision" (1971), https://doi.org/10.1007/BF01397083; argument reduction: W. J. Cody and W.
 *             Waite, "Software Manual for the Elementary Functions" (1980); the series of e^r and of artanh
 * Arrays      none; one double (pow: two) in, one out; error below 0.6 units in the last place,
 *             below 0.76 where the result is subnormal
 * Randomness  none
 * Cost        30 to 150 additions and multiplications and a division: tens of nanoseconds
 * Failure     never; NaN outside the domain
 */

/** ln 2 = LN2_HEAD + LN2_TAIL; the head has 42 bits, so that its product with any exponent is exact. */
const LN2_HEAD = 3048493539143 / 4398046511104;
const LN2_TAIL = 5.497923018708371e-14;
/** What the doubles nearest to 1/3 and 1/5 lack. */
const THIRD_TAIL = 1.850371707708594e-17;
const FIFTH_TAIL = -1.1102230246251566e-17;
/** 2²⁷ + 1 splits a double into two halves whose products are exact. */
const SPLITTER = 134217729;

/** 2⁻⁵⁴: for x below it, expm1(x) and log1p(x) round to x. */
const TINY = 5.551115123125783e-17;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

const bits = new DataView(new ArrayBuffer(8));

/** The second half of the pair whose first half was returned last. */
const tail = new Float64Array(1);

/** What a + b lost when it was rounded to `rounded`. */
function sumTail(a: number, b: number, rounded: number): number {
  const fromB = rounded - a;
  return a - (rounded - fromB) + (b - fromB);
}

/** What a × b lost when it was rounded to `rounded`. */
function productTail(a: number, b: number, rounded: number): number {
  const scaledA = SPLITTER * a;
  const headA = scaledA - (scaledA - a);
  const restA = a - headA;
  const scaledB = SPLITTER * b;
  const headB = scaledB - (scaledB - b);
  const restB = b - headB;
  return headA * headB - rounded + headA * restB + restA * headB + restA * restB;
}

/** head + rest as a pair, where |rest| is much the smaller. */
function pair(head: number, rest: number): number {
  const result = head + rest;
  tail[0] = rest - (result - head);
  return result;
}

/** The product of two pairs, as a pair. */
function pairProduct(a: number, aTail: number, b: number, bTail: number): number {
  const head = a * b;
  return pair(head, productTail(a, b, head) + (a * bTail + aTail * b));
}

function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** value × 2^exponent for |exponent| up to 2044, in two steps so that only the last one can round. */
function scale(value: number, exponent: number): number {
  const half = exponent >> 1;
  return value * powerOfTwo(half) * powerOfTwo(exponent - half);
}

/** e^r − 1 − r − r²/2 for |r| ≤ 0.35, by its series; what follows the 14th power is below 2⁻⁶⁰. */
function expTerms(r: number): number {
  let terms = 1 / 87178291200;
  terms = terms * r + 1 / 6227020800;
  terms = terms * r + 1 / 479001600;
  terms = terms * r + 1 / 39916800;
  terms = terms * r + 1 / 3628800;
  terms = terms * r + 1 / 362880;
  terms = terms * r + 1 / 40320;
  terms = terms * r + 1 / 5040;
  terms = terms * r + 1 / 720;
  terms = terms * r + 1 / 120;
  terms = terms * r + 1 / 24;
  terms = terms * r + 1 / 6;
  return terms * r * r * r;
}

/** How many times ln 2 goes into x, to the nearest. */
function binaryExponent(x: number): number {
  return Math.floor(x * Math.LOG2E + 0.5);
}

/** e^(x + xTail) ÷ 2^exponent as a pair, for the exponent of x. */
function expPair(x: number, xTail: number, exponent: number): number {
  const near = x - exponent * LN2_HEAD;
  const far = xTail - exponent * LN2_TAIL;
  const r = near + far;
  const rTail = sumTail(near, far, r);
  const square = r * r;
  const half = square / 2;
  const linear = 1 + r;
  const head = linear + half;
  const lost = sumTail(linear, half, head) + sumTail(1, r, linear) + productTail(r, r, square) / 2;
  return pair(head, lost + rTail * head + expTerms(r));
}

/** 1/7 + z/9 + z²/11 + …: the far end of the series of artanh(s) ÷ s in z = s², for z ≤ 0.0295. */
function artanhTerms(z: number): number {
  let terms = 1 / 25;
  terms = terms * z + 1 / 23;
  terms = terms * z + 1 / 21;
  terms = terms * z + 1 / 19;
  terms = terms * z + 1 / 17;
  terms = terms * z + 1 / 15;
  terms = terms * z + 1 / 13;
  terms = terms * z + 1 / 11;
  terms = terms * z + 1 / 9;
  return terms * z + 1 / 7;
}

/** 2 artanh(s) − 2s to about 70 bits of 2s, as a pair. */
function artanhBend(s: number, sTail: number): number {
  const z = pairProduct(s, sTail, s, sTail);
  const zTail = tail[0]!;
  const far = artanhTerms(z) * z;
  const fifths = 1 / 5 + far;
  const inner = pairProduct(fifths, sumTail(1 / 5, far, fifths) + FIFTH_TAIL, z, zTail);
  const innerTail = tail[0]!;
  const thirds = 1 / 3 + inner;
  const thirdsTail = sumTail(1 / 3, inner, thirds) + innerTail + THIRD_TAIL;
  const factor = pairProduct(thirds, thirdsTail, z, zTail);
  return pairProduct(factor, tail[0]!, 2 * s, 2 * sTail);
}

/**
 * ln(value + valueTail) as a pair, for a positive normal value: after taking out a power of two, ln m = 2
 * artanh((m − 1) ÷ (m + 1)) with m between √½ and √2. Only `pow` multiplies the error of a logarithm, so only
 * it asks for the fine form (2⁻⁶⁸); else about 2⁻⁵⁹ is enough to round by.
 */
function logPair(value: number, valueTail: number, fine: boolean): number {
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const shift = valueTail === 0 ? 0 : scale(valueTail, -exponent);
  const excess = mantissa - 1 + shift;
  const excessTail = sumTail(mantissa - 1, shift, excess);
  const below = 2 + excess;
  const belowTail = sumTail(2, excess, below) + excessTail;
  const s = excess / below;
  const back = s * below;
  const sTail = (excess - back - productTail(s, below, back) + excessTail - s * belowTail) / below;

  const z = s * s;
  const bend = fine ? artanhBend(s, sTail) : ((artanhTerms(z) * z + 1 / 5) * z + 1 / 3) * z * 2 * s;
  const bendTail = fine ? tail[0]! : 0;
  const whole = exponent * LN2_HEAD;
  const straight = whole + 2 * s;
  const head = straight + bend;
  const lost = sumTail(straight, bend, head) + sumTail(whole, 2 * s, straight);
  return pair(head, lost + bendTail + 2 * sTail + exponent * LN2_TAIL);
}

/** e^x. */
export function exp(x: number): number {
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  if (Number.isNaN(x)) return x;
  const exponent = binaryExponent(x);
  return scale(expPair(x, 0, exponent), exponent);
}

/** e^x − 1, accurate for small x. */
export function expm1(x: number): number {
  if (x > 710) return Infinity;
  if (x < -40) return -1;
  if (Number.isNaN(x) || Math.abs(x) < TINY) return x;
  const exponent = binaryExponent(x);
  if (exponent === 0) {
    const square = x * x;
    const half = square / 2;
    const head = x + half;
    return head + (sumTail(x, half, head) + productTail(x, x, square) / 2 + expTerms(x));
  }
  const power = expPair(x, 0, exponent);
  if (exponent > 100) return scale(power, exponent);
  const powerTail = scale(tail[0]!, exponent);
  const scaled = scale(power, exponent);
  const head = scaled - 1;
  return head + (sumTail(scaled, -1, head) + powerTail);
}

/** The natural logarithm. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  return logOfPositive(x, false);
}

/** ln x as a pair for any positive finite x; subnormal ones are made normal first. */
function logOfPositive(x: number, fine: boolean): number {
  if (x >= SMALLEST_NORMAL) return logPair(x, 0, fine);
  const normal = logPair(x * TWO_54, 0, fine);
  const normalTail = tail[0]!;
  const head = normal - 54 * LN2_HEAD;
  return pair(head, sumTail(normal, -54 * LN2_HEAD, head) + normalTail - 54 * LN2_TAIL);
}

/** ln(1 + x), accurate for small x. */
export function log1p(x: number): number {
  if (!(x > -1)) return x === -1 ? -Infinity : Number.NaN;
  if (x === Infinity || Math.abs(x) < TINY) return x;
  const shifted = 1 + x;
  return logPair(shifted, sumTail(1, x, shifted), false);
}

/** base^power, with the special cases of `Math.pow`. */
export function pow(base: number, power: number): number {
  if (power === 0) return 1;
  if (Number.isNaN(base) || Number.isNaN(power)) return Number.NaN;
  const size = Math.abs(base);
  if (size === 1 && Math.abs(power) === Infinity) return Number.NaN;
  const whole = Math.floor(power) === power;
  const odd = whole && Math.abs(power % 2) === 1;
  const negative = odd && (base < 0 || Object.is(base, -0));
  if (base < 0 && size !== Infinity && !whole) return Number.NaN;
  const magnitude = positivePower(size, power);
  return negative ? -magnitude : magnitude;
}

/** size^power for size in [0, ∞] and power not 0. */
function positivePower(size: number, power: number): number {
  if (size === 1) return 1;
  if (size === 0 || size === Infinity) return size > 1 === power > 0 ? Infinity : 0;
  // |ln size| ≥ 2⁻⁵³ here, so beyond 2⁶⁵ the result is out of range; nor does the split of `product`
  // overflow.
  if (Math.abs(power) > 2 * TWO_54 * 1024) return size > 1 === power > 0 ? Infinity : 0;
  const logarithm = logOfPositive(size, true);
  const x = pairProduct(logarithm, tail[0]!, power, 0);
  if (x > 710) return Infinity;
  if (x < -746) return 0;
  const exponent = binaryExponent(x);
  return scale(expPair(x, tail[0]!, exponent), exponent);
}
