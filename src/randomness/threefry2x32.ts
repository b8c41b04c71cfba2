/** Rotation amounts of Threefry2x32, used in turn. */
const ROTATIONS = [13, 15, 26, 6, 17, 29, 16, 24] as const;
/** Key-schedule parity constant for 32-bit words (SKEIN_KS_PARITY32 in Random123). */
const PARITY = 0x1bd11bda;
const ROUNDS = 20;

/**
 * Threefry2x32-20: a counter-based generator. Equal (key, counter) give equal words, on every machine.
 *
 * Source      J. K. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC'11,
 *             https://doi.org/10.1145/2063384.2063405; its known answers are tests.
 * Arrays      two key words and two counter words in, two words out (int32 range)
 * Randomness  this is where it starts
 * Cost        about 100 integer operations; called per (world, purpose), never per arc
 * Failure     never
 */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
): readonly [number, number] {
  const schedule = [key0 | 0, key1 | 0, (PARITY ^ key0 ^ key1) | 0];
  let x0 = (counter0 + key0) | 0;
  let x1 = (counter1 + key1) | 0;
  for (let round = 0; round < ROUNDS; round++) {
    const rotation = ROTATIONS[round & 7] as number;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << rotation) | (x1 >>> (32 - rotation))) ^ x0;
    if ((round & 3) === 3) {
      const injection = (round + 1) >> 2;
      x0 = (x0 + (schedule[injection % 3] as number)) | 0;
      x1 = (x1 + (schedule[(injection + 1) % 3] as number) + injection) | 0;
    }
  }
  return [x0, x1];
}
