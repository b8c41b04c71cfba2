import seedrandom from "seedrandom";

/** The two key words that a seed text stands for. */
export type RootKey = readonly [number, number];

/** The stream version: with it frozen, a seed gives the same draws for ever. */
export const STREAM = 1;

/**
 * Seed text to key: the first two int32 of `seedrandom`, given the UTF-8 bytes of the text behind their
 * number.
 *
 * The generator repeats a short key until it fills its state and keeps only the low byte of each character:
 * left to itself it takes "1" and "11" for one seed, and "茶" for "6". Behind its length no text repeats
 * another.
 *
 * Source      seedrandom 3.0.5 (ARC4), https://www.npmjs.com/package/seedrandom
 * Cost        one ARC4 key schedule; once per scenario
 * Failure     never
 */
export function rootKey(seedText: string): RootKey {
  const bytes = new TextEncoder().encode(seedText);
  const generator = seedrandom(`${bytes.length}:${String.fromCharCode(...bytes)}`);
  return [generator.int32(), generator.int32()];
}

/**
 * A stream of uniform numbers in [0, 1) for building networks, named by what it builds.
 *
 * Source      Alea (J. Baagøe) in seedrandom 3.0.5: additions and multiplications only, so equal everywhere
 * Randomness  one named stream per (network seed, purpose); no two purposes share draws
 */
export function generatorStream(networkSeed: string, purpose: string): () => number {
  const generator = seedrandom.alea(`${networkSeed}/${purpose}`);
  return () => generator();
}
