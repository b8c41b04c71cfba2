/** Parts of the worlds. */
export interface Wins {
  readonly winShare: number;
  readonly tieShare: number;
}

/**
 * In how many worlds a plan is better than another, and in how many both are equal. A world that says nothing
 * of either ties; one that says something of one alone is won by that one.
 *
 * Arrays      what each world is judged by, of the same worlds, at least one; NaN where a world says nothing;
 *             sign −1 where less is better
 * Randomness  none
 * Cost        O(worlds)
 * Failure     never
 */
export function countWins(plan: ArrayLike<number>, against: ArrayLike<number>, sign: number): Wins {
  let wins = 0;
  let ties = 0;
  for (let world = 0; world < plan.length; world++) {
    const [value, other] = [plan[world] as number, against[world] as number];
    const known = Number.isNaN(value) || Number.isNaN(other);
    const lead = known
      ? Number(Number.isNaN(other)) - Number(Number.isNaN(value))
      : sign * compared(value, other);
    if (lead > 0) wins++;
    if (lead === 0) ties++;
  }
  return { winShare: wins / plan.length, tieShare: ties / plan.length };
}

/** Infinity against Infinity is a tie. */
const compared = (value: number, other: number): number => (value === other ? 0 : value > other ? 1 : -1);
