/**
 * A peak lower than the highest. at: its place; saddle: where the curve is lowest on the best way up to
 * higher ground; from … past − 1: the places from which it is the nearest way up.
 */
export interface LesserPeak {
  readonly at: number;
  readonly saddle: number;
  readonly from: number;
  readonly past: number;
}

/** A peak that stands out by less than this part of its height is a ripple. */
const PROMINENT = 0.1;
/** One that is lower than this part of the highest is nothing beside it. */
const NOTABLE = 0.05;

/**
 * Peaks beside the highest one that stand out, ascending by place.
 *
 * Source      topographic prominence: height above the higher of the two saddles towards higher ground
 * Arrays      values Float64[points], from 0
 * Randomness  none
 * Cost        time O(points · peaks)
 * Failure     never
 */
export function lesserPeaks(values: ArrayLike<number>): readonly LesserPeak[] {
  const found: LesserPeak[] = [];
  const highest = Array.from(values).reduce((most, each) => Math.max(most, each), 0);
  for (let at = 0; at < values.length; at++) {
    const height = values[at] as number;
    if (height < NOTABLE * highest) continue;
    if (!((values[at - 1] ?? -1) < height && (values[at + 1] ?? -1) <= height)) continue;
    const left = lowestBefore(values, at, -1);
    const right = lowestBefore(values, at, 1);
    const saddles = [left, right].filter(({ isHigher }) => isHigher).map(({ lowest }) => lowest);
    if (saddles.length === 0) continue;
    const saddle = saddles.reduce((best, each) => (values[each]! > values[best]! ? each : best));
    if ((values[saddle] as number) > (1 - PROMINENT) * height) continue;
    found.push({ at, saddle, from: left.lowest, past: right.lowest + 1 });
  }
  return found;
}

/** The lowest place from `at` on in one direction, until the ground is higher or ends. */
function lowestBefore(values: ArrayLike<number>, at: number, step: -1 | 1) {
  let lowest = at;
  let place = at + step;
  for (; place >= 0 && place < values.length; place += step) {
    if ((values[place] as number) > (values[at] as number)) return { lowest, isHigher: true };
    if ((values[place] as number) < (values[lowest] as number)) lowest = place;
  }
  return { lowest, isHigher: false };
}
