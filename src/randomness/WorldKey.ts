import { mix } from "./mix.ts";
import type { Purpose } from "./Purpose.ts";
import type { RootKey } from "./RootKey.ts";
import { threefry2x32 } from "./threefry2x32.ts";

/** The two key words of one purpose in one world. */
export type WorldKey = readonly [number, number];

/** Odd constant (2³² ÷ golden ratio) that sets the counts of one entity apart. */
export const COUNT_STEP = 0x9e3779b9;

/** Key of a purpose in a world: a pure function, so worlds need no order and no state. */
export function worldKey(root: RootKey, world: number, purpose: Purpose): WorldKey {
  return threefry2x32(root[0], root[1], world, purpose);
}

/**
 * One draw: 32 uniform bits keyed by what they decide.
 *
 * Two mixer rounds and two key words are needed: a single `mix(entity ^ k)` makes worlds whose keys
 * differ only in low bits swap the coins of neighbouring ties.
 *
 * Arrays      entity uint32 (person or tie rank), count uint32 (how often this entity drew before)
 * Cost        four multiplications; kernels write the same expression out in their inner loop
 */
export function draw(key: WorldKey, entity: number, count: number): number {
  return mix(mix(entity ^ key[0]) ^ (key[1] + Math.imul(count, COUNT_STEP))) >>> 0;
}
