/**
 * Chances of a difference by luck, adjusted for how many are looked at: whoever calls those below a level
 * different is wrong about any with at most that chance.
 *
 * Source      Holm (1979), https://www.jstor.org/stable/4615733
 * Arrays      chances [tests], each from 0 to 1 → Float64[tests], in the same order
 * Randomness  none
 * Cost        one sort
 * Failure     never
 */
export function holm(chances: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: chances.length }, (_, i) => i).sort((a, b) => chances[a]! - chances[b]!);
  const adjusted = new Float64Array(chances.length);
  let largest = 0;
  for (const [rank, test] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (chances.length - rank) * (chances[test] as number)));
    adjusted[test] = largest;
  }
  return adjusted;
}
