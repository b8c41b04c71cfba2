import { ALWAYS_LIMIT } from "../randomness/coins.ts";

/**
 * The threshold `at` of one node in units of limits. Each arc's limit is rounded to the nearest unit, so the
 * sum of the arcs that just reach the threshold may fall short by half a unit each: the threshold gives way
 * by as much as the arcs that can be needed, and three of fifty friends do reach 6 %. inDegree: arcs into the
 * node that have any limit; weakest: the least of those limits.
 *
 * Source      Watts (2002), https://doi.org/10.1073/pnas.082090499
 * Cost        a few operations
 * Failure     never for thresholds in (0, 1]; at least 1
 */
export function fixedThreshold(at: number, inDegree: number, weakest: number): number {
  const exact = at * ALWAYS_LIMIT;
  // No more arcs are needed than the weakest ones would be, and no more than there are.
  const needed = Math.min(inDegree, Math.ceil(exact / weakest));
  return Math.max(1, Math.floor(exact - needed / 2));
}
