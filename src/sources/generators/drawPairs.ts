import { log1p } from "../../randomness/exactMath.ts";
import { failuresBeforeSuccess, type Stream } from "./uniform.ts";

/**
 * Visits each pair u < v of `people` people with the same chance, independently, in order of (v, u). The gaps
 * between visited pairs are geometric, so that pairs left out cost nothing.
 *
 * Source      V. Batagelj & U. Brandes, "Efficient generation of large random networks", Phys. Rev. E 71,
 *             036113 (2005), https://doi.org/10.1103/PhysRevE.71.036113
 * Arrays      none
 * Randomness  `stream`, two numbers a visited pair
 * Cost        time O(people + visited pairs)
 * Failure     never; a chance of 1 or more visits every pair
 */
export function drawPairs(
  people: number,
  chance: number,
  stream: Stream,
  visit: (u: number, v: number) => void,
): void {
  if (!(chance > 0)) return;
  const logMiss = log1p(-Math.min(1, chance));
  let u = -1;
  let v = 1;
  while (true) {
    u += 1 + failuresBeforeSuccess(stream, logMiss);
    while (v < people && u >= v) {
      u -= v;
      v++;
    }
    if (v >= people) return;
    visit(u, v);
  }
}
