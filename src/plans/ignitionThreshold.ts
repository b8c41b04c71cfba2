import type { AtLeast } from "../model/AtLeast.ts";

/** Share of the people that counts as a global cascade where nothing is asked for. */
const DEFAULT_SHARE = 0.01;

/**
 * The number of sharers from which a cascade counts as global, or negative ones as a spiral. By default the
 * greater of 1 % and the least k with k³ ≥ people², because critical clusters grow as people^(2/3) and must
 * not pass for ignition.
 *
 * Source      finite-size scaling: at criticality the largest cluster of n people has about n^(2/3) of them
 * Cost        time O(people^(2/3)) at worst; no power function, so equal everywhere
 * Failure     never
 */
export function ignitionThreshold(atLeast: AtLeast, people: number): number {
  if (atLeast.kind === "people") return atLeast.people;
  if (atLeast.kind === "share") return Math.max(1, shareOf(atLeast.share, people));
  let critical = 1;
  while (critical * critical * critical < people * people) critical++;
  return Math.max(shareOf(DEFAULT_SHARE, people), critical);
}

/** The least whole number that is at least this share; 7 % of 100 is 7, although 0.07 × 100 is above it. */
function shareOf(share: number, people: number): number {
  // Rounding lifts the product by a few units of its last place at most; what is really above lies much
  // further.
  return Math.ceil(share * people * (1 - 4 * Number.EPSILON));
}
