import type { TieRows } from "../../network/assembleNetwork.ts";
import { PairSet } from "./PairSet.ts";
import { type Stream, shuffle, uniform, wholeBelow } from "./uniform.ts";

export interface RegularParameters {
  readonly people: number;
  readonly ties: number;
}

/**
 * Tries per faulty tie; each succeeds with a chance of about a quarter at least, but in the smallest
 * networks.
 */
const TRIES = 200;

/**
 * A random network in which everybody has `ties` ties: the pairing model, whose few loops and parallel ties
 * are switched away. Where people have more than half of all others as neighbours, it draws who are not tied.
 *
 * Source      pairing: B. Bollobás, "A probabilistic proof of an asymptotic formula for the number of
 *             labelled regular graphs" (1980); switching: B. D. McKay & N. C. Wormald (1990). Nearly uniform,
 *             not exactly
 * Arrays      rows from, to Uint32[people · ties ÷ 2]
 * Randomness  `stream`: the pairing, then the switches
 * Cost        time O(people · ties), a PairSet entry and 9 bytes a tie
 * Failure     never for ties below people and people · ties even; a pairing that will not mend is drawn anew
 */
export function regularTies({ people, ties }: RegularParameters, stream: Stream): TieRows {
  if (ties > (people - 1) / 2)
    return complement(people, regularTies({ people, ties: people - 1 - ties }, stream));
  while (true) {
    const rows = pairUp(people, ties, stream);
    if (mend(rows, people, stream)) return rows;
  }
}

/** Everybody's `ties` loose ends, tied two by two in random order. */
function pairUp(people: number, ties: number, stream: Stream): TieRows {
  const ends = Uint32Array.from({ length: people * ties }, (_, end) => Math.floor(end / ties));
  shuffle(ends, stream);
  const half = ends.length / 2;
  return { length: half, from: ends.subarray(0, half), to: ends.subarray(half), weights: null };
}

/**
 * Switches ends between a faulty tie and a random sound one until no tie is faulty; false if that seems
 * stuck.
 */
function mend({ length, from, to }: TieRows, people: number, stream: Stream): boolean {
  const known = new PairSet(people, length);
  const faulty = new Uint8Array(length);
  for (let tie = 0; tie < length; tie++) {
    const u = from[tie] as number;
    const v = to[tie] as number;
    if (u === v || !known.add(u, v)) faulty[tie] = 1;
  }
  for (let tie = 0; tie < length; tie++) {
    for (let tries = 0; faulty[tie] === 1; tries++) {
      if (tries === TRIES) return false;
      const other = wholeBelow(stream, length);
      const swapped = uniform(stream) < 0.5;
      if (faulty[other] === 1) continue;
      const u = from[tie] as number;
      const v = to[tie] as number;
      const x = (swapped ? to[other] : from[other]) as number;
      const y = (swapped ? from[other] : to[other]) as number;
      if (u === x || v === y || known.has(u, x) || known.has(v, y)) continue;
      known.remove(x, y);
      known.add(u, x);
      known.add(v, y);
      to[tie] = x;
      from[other] = v;
      to[other] = y;
      faulty[tie] = 0;
    }
  }
  return true;
}

/** Ties exactly those who are not tied. */
function complement(people: number, { length, from, to }: TieRows): TieRows {
  const known = new PairSet(people, length);
  for (let tie = 0; tie < length; tie++) known.add(from[tie] as number, to[tie] as number);
  const untied = (people * (people - 1)) / 2 - length;
  const rows = { length: untied, from: new Uint32Array(untied), to: new Uint32Array(untied), weights: null };
  let filled = 0;
  for (let v = 1; v < people; v++) {
    for (let u = 0; u < v; u++) {
      if (known.has(u, v)) continue;
      rows.from[filled] = u;
      rows.to[filled++] = v;
    }
  }
  return rows;
}
