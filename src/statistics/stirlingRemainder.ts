import { log } from "../randomness/exactMath.ts";

/** From here on five terms of Stirling's series leave less than one unit in the last place. */
const STIRLING_FROM = 16;

/**
 * What Stirling's formula leaves of the gamma function: ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π].
 *
 * Source      5.11.1 of the NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov/5.11
 * Cost        up to 16 logarithms
 * Failure     never for z > 0
 */
export function stirlingRemainder(z: number): number {
  let shifted = z;
  let remainder = 0;
  while (shifted < STIRLING_FROM) {
    remainder += (shifted + 0.5) * log((shifted + 1) / shifted) - 1;
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = 1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)));
  return remainder + inverse * series;
}
