import { normalQuantile } from "./normalQuantile.ts";
import { draw, type WorldKey } from "./WorldKey.ts";

/**
 * One draw of the standard normal law: the quantile of the middle of what the draw's 32 bits stand for, so
 * that it is finite and its law is even about 0.
 *
 * Source      inversion; `normalQuantile`
 * Arrays      none: entity, count uint32 → a number in [−6.34, 6.34], the same bits on every machine
 * Randomness  one draw of the key
 * Cost        a draw and a quantile
 * Failure     never
 */
export function normalDraw(key: WorldKey, entity: number, count = 0): number {
  return normalQuantile((draw(key, entity, count) + 0.5) / 0x100000000);
}
