/**
 * exp, log and pow in whole numbers of 400 binary places, by their series: slow, and right far beyond a double.
 * An exact value stands as `digits` × 2^(exponent − PLACES).
 */
export interface Precise {
  readonly digits: bigint;
  readonly exponent: number;
}

const PLACES = 400;
const ONE = 1n << BigInt(PLACES);

const shift = (value: bigint, by: number): bigint => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by));
const times = (a: bigint, b: bigint): bigint => (a * b) >> BigInt(PLACES);

/** The parts of a finite double: x = whole × 2^exponent. */
function parts(x: number): { whole: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const fraction = bits & ((1n << 52n) - 1n);
  const whole = biased === 0 ? fraction : fraction | (1n << 52n);
  return { whole: x < 0 ? -whole : whole, exponent: Math.max(biased, 1) - 1075 };
}

/** A double as a fixed-point number. */
function fixed(x: number): bigint {
  const { whole, exponent } = parts(x);
  return shift(whole, PLACES + exponent);
}

/** 2 artanh(s) = 2 (s + s³/3 + s⁵/5 + …). */
function doubleArtanh(s: bigint): bigint {
  const square = times(s, s);
  let total = 0n;
  let power = s;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    total += power / n;
    power = times(power, square);
  }
  return 2n * total;
}

const LN2 = doubleArtanh(ONE / 3n);

/** ln(whole × 2^exponent). */
function lnOf(whole: bigint, exponent: number): bigint {
  const length = whole.toString(2).length;
  const mantissa = shift(whole, PLACES + 1 - length);
  return (
    doubleArtanh((((mantissa - ONE) << BigInt(PLACES)) / (mantissa + ONE)) as bigint) +
    BigInt(exponent + length - 1) * LN2
  );
}

/** e^x for a fixed-point x. */
function expOf(x: bigint): Precise {
  const exponent = Number((2n * x + LN2) / (2n * LN2)) - (x < 0n ? 1 : 0);
  const rest = x - BigInt(exponent) * LN2;
  let total = 0n;
  let term = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    total += term;
    term = times(term, rest) / n;
  }
  return { digits: total, exponent };
}

export const preciseMath = {
  exp: (x: number): Precise => expOf(fixed(x)),
  expm1: (x: number): Precise => {
    const { digits, exponent } = expOf(fixed(x));
    // Digits are kept, so that the difference is as precise as the power.
    const low = Math.min(exponent, 0);
    return { digits: shift(digits, exponent - low) - shift(ONE, -low), exponent: low };
  },
  log: (x: number): Precise => {
    const { whole, exponent } = parts(x);
    return { digits: lnOf(whole, exponent), exponent: 0 };
  },
  log1p: (x: number): Precise => ({ digits: lnOf(ONE + fixed(x), -PLACES), exponent: 0 }),
  pow: (base: number, power: number): Precise => {
    const x = parts(base);
    const y = parts(power);
    return expOf(shift(y.whole * lnOf(x.whole, x.exponent), y.exponent));
  },
};

/** How far a double is from an exact value, in units of the double's last place. */
export function ulpsApart(found: number, exact: Precise): number {
  const { whole, exponent } = parts(found);
  const placesKept = 30;
  const exactInUlps = shift(exact.digits, exact.exponent - PLACES - exponent + placesKept);
  const apart = exactInUlps - (whole << BigInt(placesKept));
  return Math.abs(Number(apart)) / 2 ** placesKept;
}
