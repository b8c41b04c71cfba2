import type { PlanSample } from "./PlanSample.ts";

/** Parts of the worlds. */
export interface Wins {
  readonly winShare: number;
  readonly tieShare: number;
}

/**
 * In how many worlds a plan is better than another, and in how many both are equal. A world that says nothing
 * of either ties; one that says something of one alone is won by that one.
 *
 * Arrays      samples over the same worlds, at least one; sign −1 where less is better
 * Randomness  none
 * Cost        O(worlds)
 * Failure     never
 */
export function countWins(plan: PlanSample, against: PlanSample, sign: number): Wins {
  let wins = 0;
  let ties = 0;
  for (const [world, value] of plan.perWorld.entries()) {
    const other = against.perWorld[world] as number;
    const known = Number.isNaN(value) || Number.isNaN(other);
    const lead = known
      ? Number(Number.isNaN(other)) - Number(Number.isNaN(value))
      : sign * compared(value, other);
    if (lead > 0) wins++;
    if (lead === 0) ties++;
  }
  const worlds = plan.perWorld.length;
  return { winShare: wins / worlds, tieShare: ties / worlds };
}

/** Infinity against Infinity is a tie. */
const compared = (value: number, other: number): number => (value === other ? 0 : value > other ? 1 : -1);
