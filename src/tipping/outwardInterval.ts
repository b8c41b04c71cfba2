import type { Interval } from "../statistics/Interval.ts";
import { probabilityInterval } from "../statistics/probabilityInterval.ts";

/**
 * An interval between points of a curve that was seen at those points only. Where the curve rises from one
 * point to the next by more than luck can make of it, nobody knows where in between: an end that lies there
 * goes outward to the point. Under the first one nothing is known.
 *
 * Source      none: half the interval of a share of one half is what luck can make
 * Arrays      points [n] strictly ascending, from 0 or more; shares [n] nondecreasing, of `worlds` worlds
 * Randomness  none
 * Cost        time O(n)
 * Failure     never
 */
export function outwardInterval(
  [low, high]: Interval,
  points: ArrayLike<number>,
  shares: ArrayLike<number>,
  { worlds, level }: { readonly worlds: number; readonly level: number },
): Interval {
  const [least, most] = probabilityInterval(worlds / 2, worlds, level);
  const luck = (most - least) / 2;
  /** The points around an end, where the curve is steep between them; the end itself where it is not. */
  const around = (end: number): Interval => {
    const after = Array.from(points).findIndex((point) => point >= end);
    if (after < 0) return [end, end];
    const rise = (shares[after] as number) - (shares[after - 1] ?? 0);
    return rise > luck ? [points[after - 1] ?? 0, points[after] as number] : [end, end];
  };
  return [around(low)[0], around(high)[1]];
}
