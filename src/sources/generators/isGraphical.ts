/**
 * Can a network without loops and parallel ties have these numbers of ties?
 *
 * Source      P. Erdős & T. Gallai (1960): in descending order, the first k people's ties must fit among
 *             themselves and on the rest, for every k
 * Arrays      degrees, whole numbers, one per person
 * Randomness  none
 * Cost        time O(people · log people)
 * Failure     never
 */
export function isGraphical(degrees: readonly number[]): boolean {
  const descending = Float64Array.from(degrees).sort().reverse();
  const people = descending.length;
  const sumFrom = new Float64Array(people + 1);
  for (let i = people - 1; i >= 0; i--) sumFrom[i] = (sumFrom[i + 1] as number) + (descending[i] as number);
  const sum = sumFrom[0] as number;
  if (sum % 2 !== 0) return false;
  // The first `above` people have more than k ties; the others after the k-th give all of theirs.
  let above = people;
  for (let k = 1; k <= people; k++) {
    while (above > 0 && (descending[above - 1] as number) <= k) above--;
    const rest = k * Math.max(0, above - k) + (sumFrom[Math.max(above, k)] as number);
    if (sum - (sumFrom[k] as number) > k * (k - 1) + rest) return false;
  }
  return true;
}
