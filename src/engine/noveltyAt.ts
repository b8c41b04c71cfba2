import { ALWAYS_LIMIT } from "../randomness/coins.ts";

/**
 * How new content still is at an age, from 1 down to 0: half as new after each half-life, exactly.
 *
 * Arrays      factors Uint32[half-life in ticks]: 2³¹ × 2^(−age ÷ half-life) within the first half-life
 * Cost        O(1)
 */
export function noveltyAt(factors: Uint32Array, age: number): number {
  const halvings = Math.floor(age / factors.length);
  if (halvings > 31) return 0;
  return ((factors[age % factors.length] as number) >>> halvings) / ALWAYS_LIMIT;
}
