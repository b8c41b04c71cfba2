import { Purpose } from "../randomness/Purpose.ts";
import type { RootKey } from "../randomness/RootKey.ts";
import { draw, worldKey } from "../randomness/WorldKey.ts";

/**
 * One sample of the bootstrap: as many rows as there are, drawn again with replacement.
 *
 * Source      Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 6
 * Arrays      times Uint32[rows], filled with how often each row is in the sample
 * Randomness  one draw (bootstrap, place in the sample) per place
 * Cost        O(rows)
 * Failure     never
 */
export function drawAgain(times: Uint32Array, key: RootKey, sample: number): void {
  const rows = times.length;
  const sampleKey = worldKey(key, sample, Purpose.bootstrap);
  times.fill(0);
  for (let place = 0; place < rows; place++)
    times[Math.floor((draw(sampleKey, place, 0) / 0x100000000) * rows)]!++;
}
