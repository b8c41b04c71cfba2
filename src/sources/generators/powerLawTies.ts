import type { TieRows } from "../../network/assembleNetwork.ts";
import { firstAbove } from "../../network/firstAbove.ts";
import { pow } from "../../randomness/exactMath.ts";
import { type Stream, shuffle, uniform } from "./uniform.ts";

export interface PowerLawParameters {
  readonly people: number;
  readonly exponent: number;
  readonly minTies: number;
  readonly maxTies: number;
}

/**
 * Numbers of ties drawn from P(k) ∝ k^−exponent, minTies ≤ k ≤ maxTies, and paired at random: the erased
 * configuration model. Rows hold its loops and parallel ties too, which are dropped where the network is
 * assembled, so that the largest hubs come out a little smaller than drawn.
 *
 * Source      erased configuration model: T. Britton, M. Deijfen & A. Martin-Löf, J. Stat. Phys. 124 (2006),
 *             https://doi.org/10.1007/s10955-006-9168-x
 * Arrays      rows from, to Uint32[half the sum of the degrees]
 * Randomness  `degrees`: two numbers a person; `stream`: the pairing
 * Cost        time O(people · log maxTies + ties), 8 bytes a tie
 * Failure     never for minTies ≤ maxTies; of an odd sum one end stays loose
 */
export function powerLawTies(parameters: PowerLawParameters, degrees: Stream, stream: Stream): TieRows {
  const ends = endsOf(powerLawDegrees(parameters, degrees));
  shuffle(ends, stream);
  const half = Math.floor(ends.length / 2);
  return { length: half, from: ends.subarray(0, half), to: ends.subarray(half), weights: null };
}

/** A degree for each person, by inverting the cumulative distribution. */
export function powerLawDegrees(
  { people, exponent, minTies, maxTies }: PowerLawParameters,
  stream: Stream,
): Uint32Array {
  const upTo = new Float64Array(maxTies - minTies + 1);
  let sum = 0;
  for (let i = 0; i < upTo.length; i++) {
    // Relative to minTies: a large exponent would otherwise make every chance vanish.
    sum += pow((minTies + i) / minTies, -exponent);
    upTo[i] = sum;
  }
  const degrees = new Uint32Array(people);
  for (let person = 0; person < people; person++)
    degrees[person] = minTies + firstAbove(upTo, uniform(stream) * sum, 0, upTo.length - 1);
  return degrees;
}

/** Each person as often as he or she has ties. */
function endsOf(degrees: Uint32Array): Uint32Array {
  let count = 0;
  for (const degree of degrees) count += degree;
  const ends = new Uint32Array(count);
  let filled = 0;
  for (let person = 0; person < degrees.length; person++) {
    const past = filled + (degrees[person] as number);
    ends.fill(person, filled, past);
    filled = past;
  }
  return ends;
}
