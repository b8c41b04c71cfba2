/**
 * The first place of the highest value; −1 where all are equal, so that none stands out.
 *
 * Cost        time O(values)
 * Failure     −1 for none
 */
export function highestOf(values: ArrayLike<number>): number {
  let highest = 0;
  let lowest = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) > (values[highest] as number)) highest = i;
    if ((values[i] as number) < (values[lowest] as number)) lowest = i;
  }
  return values[highest] === values[lowest] ? -1 : highest;
}
