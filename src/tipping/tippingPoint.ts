import { type ChanceBand, dkwBand } from "../statistics/dkwBand.ts";
import { DEFAULT_LEVEL } from "../statistics/Interval.ts";
import { quantileRanks } from "../statistics/quantileRanks.ts";
import type { Estimate } from "./networkPercolation.ts";

/**
 * Where ignition becomes likely, over the boundaries of one quantity. ignition: the share of worlds that
 * have tipped by each boundary. half: the least boundary by which half of the worlds have; absent where
 * they never do.
 */
export interface TippingPoint {
  readonly worlds: number;
  /** Worlds that tip at all. */
  readonly tipped: number;
  readonly half?: Estimate;
  readonly ignition: Float64Array;
  readonly band: ChanceBand;
}

/**
 * The tipping point of worlds that each tip once and for all. The true value of a world lies above the
 * boundary before the one at which it is seen to have tipped, so the interval begins there; it is absent
 * where too few worlds tip for its upper end.
 *
 * Source      order statistics: `quantileRanks`; the whole curve: `dkwBand`
 * Arrays      tippedAt [worlds]: number of the first boundary at which each has tipped, boundaries.length
 *             for none; boundaries ascending, from 0 or more
 * Randomness  none
 * Cost        time O(worlds + boundaries)
 * Failure     never; nothing but shares of 0 where there are no worlds
 */
export function tippingPoint(
  tippedAt: ArrayLike<number>,
  boundaries: ArrayLike<number>,
  level = DEFAULT_LEVEL,
): TippingPoint {
  const worlds = tippedAt.length;
  const points = boundaries.length;
  const upTo = new Float64Array(points);
  for (let world = 0; world < worlds; world++) {
    if ((tippedAt[world] as number) < points) upTo[tippedAt[world] as number]!++;
  }
  for (let point = 1; point < points; point++) upTo[point]! += upTo[point - 1] as number;
  /** The boundary at which the world of a rank, from 1, has tipped. */
  const boundaryOf = (rank: number): number => upTo.findIndex((count) => count >= rank);
  const ignition = upTo.map((count) => (worlds === 0 ? 0 : count / worlds));
  const middle = worlds === 0 ? -1 : boundaryOf(Math.ceil(worlds / 2));
  const { lower, upper } = quantileRanks(worlds, 0.5, level);
  const [low, high] = [lower === 0 ? -1 : boundaryOf(lower), upper > worlds ? -1 : boundaryOf(upper)];
  return {
    worlds,
    tipped: upTo[points - 1] ?? 0,
    ...(middle < 0
      ? {}
      : {
          half: {
            value: boundaries[middle] as number,
            ...(low < 0 || high < 0 ? {} : { ci: [boundaries[low - 1] ?? 0, boundaries[high] as number] }),
          },
        }),
    ignition,
    band: dkwBand(ignition, worlds, level),
  };
}

/**
 * The first boundary at which a nondecreasing reach is at least `threshold`; their number where it never is.
 */
export function tippedAt(reach: ArrayLike<number>, threshold: number): number {
  let low = 0;
  let high = reach.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((reach[middle] as number) >= threshold) high = middle;
    else low = middle + 1;
  }
  return low;
}
