import { draw, type WorldKey } from "../randomness/WorldKey.ts";

/** No tie: the trigger of a starter's own share, which no copy of the same tick takes over. */
export const NO_TIE = 0xffffffff;

/**
 * Whether a copy along `tie` becomes the trigger in place of one along `present` that succeeded at the same tick:
 * the smaller priority draw of the tie wins, so that neither array order nor the pass draw decides.
 */
export function winsTrigger(priority: WorldKey, tie: number, present: number): boolean {
  if (present === NO_TIE) return false;
  const challenger = draw(priority, tie, 0);
  const holder = draw(priority, present, 0);
  return challenger < holder || (challenger === holder && tie < present);
}
