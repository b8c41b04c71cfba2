import { lastOf } from "./lastOf.ts";

/** Of the level: chances are whole multiples of 2⁻³¹, and spectral radii are known to about 10⁻⁸. */
const PRECISION = 1e-7;
const MOST_STEPS = 200;
/** All that can ever pass does so here, for any strength that is not itself lost in rounding. */
const EVERYTHING = 1e30;

/**
 * Where a function that rises from 0 at 0, and falls nowhere, reaches `level` > 0. Where it is a multiple of
 * x, as reproduction is of transmissibility while no chance is cut at 1, the first step gives it; else regula
 * falsi, by the rule of Illinois.
 *
 * Source      Dowell & Jarratt, "A modified regula falsi method", BIT 11 (1971),
 *             https://doi.org/10.1007/BF01934364
 * Arrays      none
 * Randomness  none
 * Cost        three values where the function is a multiple of x, about ten else
 * Failure     null where it stays below the level for ever
 */
export function whereReached(level: number, value: (x: number) => number): number | null {
  return lastOf(
    // biome-ignore lint/correctness/useYield: a value at once is one without steps
    whereReachedInSteps(level, function* (x) {
      return value(x);
    }),
  );
}

/**
 * `whereReached` for a function whose values take steps, so that whoever asks may stop in between.
 *
 * Cost        that of `whereReached`
 */
export function* whereReachedInSteps(
  level: number,
  value: (x: number) => Generator<number, number>,
): Generator<number, number | null> {
  if ((yield* value(EVERYTHING)) < level * (1 - PRECISION)) return null;
  const low = { x: 0, gap: -level };
  const high = { x: Number.POSITIVE_INFINITY, gap: 0 };
  let at = 1;
  let last = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const gap = (yield* value(at)) - level;
    if (Math.abs(gap) <= PRECISION * level) return at;
    const [near, far] = gap < 0 ? [low, high] : [high, low];
    Object.assign(near, { x: at, gap });
    // An end that stays for a second time counts half, so that both ends come in.
    if (Math.sign(gap) === last) far.gap /= 2;
    last = Math.sign(gap);
    if (high.x === Number.POSITIVE_INFINITY) at = beyond(at, gap, level, step);
    else if (high.x - low.x <= PRECISION * high.x) break;
    else at = low.x + (high.x - low.x) * (low.gap / (low.gap - high.gap));
  }
  return Math.min(high.x, at);
}

/** On a straight line through 0 the level is there; twice as far each time it was not. */
function beyond(at: number, gap: number, level: number, step: number): number {
  const reached = gap + level;
  return reached > 0 ? at * (level / reached) * (step === 0 ? 1 : 2) : at * 1024;
}
