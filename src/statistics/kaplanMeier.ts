/**
 * What part of the worlds has still been spared: 1 before the first of `times`, `survival[i]` from times[i]
 * on.
 */
export interface SurvivalCurve {
  readonly times: readonly number[];
  readonly survival: readonly number[];
}

/**
 * How long it takes until something happens, from worlds some of which were not watched to the end. A world
 * to which it happened leaves at that time; one that was no longer watched leaves, unharmed, at its end,
 * after all to which it happened then. A world to which it can never happen is watched for ever: its end is
 * Infinity.
 *
 * Source      product-limit estimator: Kaplan & Meier (1958),
 *             https://doi.org/10.1080/01621459.1958.10501452
 * Arrays      ends, happened (0 or 1) [worlds]
 * Randomness  none
 * Cost        one sort
 * Failure     never; without events an empty curve
 */
export function kaplanMeier(ends: ArrayLike<number>, happened: ArrayLike<number>): SurvivalCurve {
  const order = Array.from(ends, (_, world) => world).sort((a, b) => later(ends[a]!, ends[b]!));
  const times: number[] = [];
  const survival: number[] = [];
  let spared = 1;
  for (let at = 0; at < order.length; ) {
    const time = ends[order[at] as number] as number;
    const watched = order.length - at;
    let events = 0;
    for (; at < order.length && ends[order[at] as number] === time; at++) {
      events += happened[order[at] as number] as number;
    }
    if (events === 0) continue;
    spared *= (watched - events) / watched;
    times.push(time);
    survival.push(spared);
  }
  return { times, survival };
}

/** Two worlds without an end are equally late: their difference is not a number. */
const later = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * The time by which it has happened in half of the worlds; null where it never has in so many.
 *
 * Cost        O(times)
 */
export function medianSurvival({ times, survival }: SurvivalCurve): number | null {
  const at = survival.findIndex((spared) => spared <= 0.5);
  return at < 0 ? null : (times[at] as number);
}

/**
 * The mean time until it happens or `horizon` comes, whichever is first: the area under the curve.
 *
 * Cost        O(times)
 */
export function restrictedMean({ times, survival }: SurvivalCurve, horizon: number): number {
  let area = 0;
  let from = 0;
  let spared = 1;
  for (const [at, time] of times.entries()) {
    if (time > horizon) break;
    area += spared * (time - from);
    from = time;
    spared = survival[at] as number;
  }
  return area + spared * (horizon - from);
}
