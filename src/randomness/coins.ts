import { draw, type WorldKey } from "./WorldKey.ts";

/** A limit that never succeeds. */
export const NEVER_LIMIT = 0;
/** A limit that always succeeds: 2³¹. Chances become integers 0 … 2³¹ at plan time. */
export const ALWAYS_LIMIT = 0x80000000;

/** A 31-bit coin, 0 … 2³¹ − 1. It succeeds when it is below its limit. */
export function coin(key: WorldKey, entity: number, count = 0): number {
  return draw(key, entity, count) >>> 1;
}

/** A threshold in (0, 1] as an integer 1 … 2³¹, so that a sum of limits reaches it with that chance. */
export function thresholdDraw(key: WorldKey, entity: number): number {
  return (draw(key, entity, 0) >>> 1) + 1;
}

/** The limit that stands for a chance in [0, 1], to the nearest 2⁻³¹. */
export function chanceLimit(chance: number): number {
  if (!(chance > 0)) return NEVER_LIMIT;
  if (chance >= 1) return ALWAYS_LIMIT;
  return Math.round(chance * ALWAYS_LIMIT);
}
