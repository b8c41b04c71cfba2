import { draw, type WorldKey } from "../randomness/WorldKey.ts";

/**
 * Whether a copy along `tie` becomes the trigger in place of one along `present` that succeeded at the same
 * tick: the smaller priority draw of the tie wins, so that neither array order nor the pass draw decides.
 */
export function winsTrigger(priority: WorldKey, tie: number, present: number): boolean {
  const challenger = draw(priority, tie, 0);
  const holder = draw(priority, present, 0);
  return challenger < holder || (challenger === holder && tie < present);
}
