/**
 * The point at which a nondecreasing function reaches a level: halves the bracket until no double lies
 * between its ends, so the answer is the same bytes everywhere.
 *
 * Source      bisection
 * Arrays      none; value(low) ≤ level ≤ value(high) is the caller's word
 * Randomness  none
 * Cost        about 60 calls of `value` where the answer is not near 0
 * Failure     never
 */
export function bisect(value: (x: number) => number, level: number, low: number, high: number): number {
  let lo = low;
  let hi = high;
  for (;;) {
    const middle = lo + (hi - lo) / 2;
    if (middle <= lo || middle >= hi) return middle;
    if (value(middle) < level) lo = middle;
    else hi = middle;
  }
}
