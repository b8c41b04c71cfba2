/**
 * What counts as a negative spiral: at least `threshold` negative sharers and, from then on at some tick, at
 * least `share` of what was shared in the last `window` ticks, that tick included, negative.
 */
export interface SpiralRule {
  readonly threshold: number;
  readonly share: number;
  readonly window: number;
}

/** There was no spiral. */
export const NO_SPIRAL = -1;

/**
 * The first tick at which a run has become a negative spiral, or NO_SPIRAL. A tick is looked at when all its
 * shares are in; one at which shares only leave the window counts too, one without any share in the window
 * does not.
 *
 * Source      this project's definition; no further condition
 * Arrays      ticks (nondecreasing), negative (0 or 1) of the first `length` shares
 * Randomness  none
 * Cost        two passes, constant memory
 * Failure     never
 */
export function spiralTick(
  ticks: Uint32Array,
  negative: Uint8Array,
  length: number,
  lastTick: number,
  { threshold, share, window }: SpiralRule,
): number {
  let arrived = 0;
  let arrivedNegative = 0;
  let left = 0;
  let leftNegative = 0;
  while (arrived < length || left < arrived) {
    const arrival = arrived < length ? (ticks[arrived] as number) : Number.POSITIVE_INFINITY;
    const leave = left < arrived ? (ticks[left] as number) + window : Number.POSITIVE_INFINITY;
    const tick = Math.min(arrival, leave);
    if (tick > lastTick) return NO_SPIRAL;
    while (left < arrived && (ticks[left] as number) + window === tick) leftNegative += negative[left++]!;
    while (arrived < length && ticks[arrived] === tick) arrivedNegative += negative[arrived++]!;
    const sharers = arrived - left;
    // Rounding must not lift .07 × 100 above the 7 that it is.
    const wanted = share * sharers * (1 - 4 * Number.EPSILON);
    if (arrivedNegative >= threshold && sharers > 0 && arrivedNegative - leftNegative >= wanted) return tick;
  }
  return NO_SPIRAL;
}
