import type { Frame } from "../events/Frame.ts";
import { resized } from "./WorldColumn.ts";

/**
 * How many per tick, ticks ascending, those without any left out: ticks Uint32[k], counts Float64[k]
 * (integers).
 */
export interface TickCounts {
  readonly ticks: Uint32Array;
  readonly counts: Float64Array;
}

/** No ticks. */
export const noCounts = (): TickCounts => ({ ticks: new Uint32Array(0), counts: new Float64Array(0) });

/** Scratch of `countByTick`, kept between runs. */
let scratch = { ticks: new Uint32Array(64), counts: new Float64Array(64) };

/**
 * Counts the events of one code in one run by tick, each as `amount` people or as one; only those of one
 * polarity where it is named. `rows`: where such events stand, if that is known.
 *
 * Arrays      row of the frame's run table; events of a run stand in nondecreasing tick
 * Randomness  none
 * Cost        one pass over the run's events, 1 to 2 ns each
 * Failure     never
 */
export function countByTick(
  frame: Frame,
  row: number,
  code: number,
  byAmount: boolean,
  polarity?: 0 | 1,
  rows?: Uint32Array,
): TickCounts {
  const { tick, code: codes, amount, polarity: polarities } = frame.events;
  const first = rows === undefined ? (frame.runs.first[row] as number) : 0;
  const past = rows === undefined ? first + (frame.runs.count[row] as number) : rows.length;
  let length = 0;
  let now = -1;
  let count = 0;
  for (let at = first; at < past; at++) {
    const i = rows === undefined ? at : (rows[at] as number);
    if (codes[i] !== code || (polarity !== undefined && polarities[i] !== polarity)) continue;
    if (tick[i] !== now) {
      if (now >= 0) push(length++, now, count);
      now = tick[i] as number;
      count = 0;
    }
    count += byAmount ? (amount[i] as number) : 1;
  }
  if (now >= 0) push(length++, now, count);
  return { ticks: scratch.ticks.slice(0, length), counts: scratch.counts.slice(0, length) };
}

function push(at: number, tick: number, count: number): void {
  if (at === scratch.ticks.length) {
    scratch = { ticks: resized(scratch.ticks, at * 2), counts: resized(scratch.counts, at * 2) };
  }
  scratch.ticks[at] = tick;
  scratch.counts[at] = count;
}

/**
 * The sum of counts, tick by tick. Changes and returns `into` where it knows all ticks of `added`, which
 * after the first runs is nearly always; else makes new arrays.
 *
 * Source      merge of two ascending lists
 * Arrays      both ascending
 * Randomness  none
 * Cost        time O(ticks)
 * Failure     exact while sums stay under 2⁵³
 */
export function addTickCounts(into: TickCounts, added: TickCounts): TickCounts {
  const missing = missingTicks(into.ticks, added.ticks);
  const target = missing === 0 ? into : widened(into, added.ticks, missing);
  let at = 0;
  for (let i = 0; i < added.ticks.length; i++) {
    while (target.ticks[at] !== added.ticks[i]) at++;
    target.counts[at]! += added.counts[i] as number;
  }
  return target;
}

/** The sum of counts as new arrays: neither argument changes. */
export function mergeTickCounts(left: TickCounts, right: TickCounts): TickCounts {
  return addTickCounts({ ticks: left.ticks.slice(), counts: left.counts.slice() }, right);
}

/** The running total of `counts` at each tick of an ascending grid, written to out[offset …]. */
export function cumulativeAt(
  { ticks, counts }: TickCounts,
  grid: readonly number[],
  out: Float64Array,
  offset: number,
): void {
  let total = 0;
  let at = 0;
  for (let j = 0; j < grid.length; j++) {
    while (at < ticks.length && (ticks[at] as number) <= (grid[j] as number)) total += counts[at++] as number;
    out[offset + j] = total;
  }
}

/** The running total of `counts` at each tick of an ascending grid. */
export function runningTotals(counts: TickCounts, grid: readonly number[]): number[] {
  const totals = new Float64Array(grid.length);
  cumulativeAt(counts, grid, totals, 0);
  return [...totals];
}

/** The last tick that counts anything; 0 where none does. */
export const lastTickOf = ({ ticks }: TickCounts): number => ticks[ticks.length - 1] ?? 0;

function missingTicks(known: Uint32Array, wanted: Uint32Array): number {
  let missing = 0;
  let at = 0;
  for (let i = 0; i < wanted.length; i++) {
    while (at < known.length && (known[at] as number) < (wanted[i] as number)) at++;
    if (known[at] !== wanted[i]) missing++;
  }
  return missing;
}

/** `counts` with places of count 0 for the ticks it lacks. */
function widened(counts: TickCounts, more: Uint32Array, missing: number): TickCounts {
  const length = counts.ticks.length + missing;
  const wide = { ticks: new Uint32Array(length), counts: new Float64Array(length) };
  let left = 0;
  let right = 0;
  for (let at = 0; at < length; at++) {
    const known = counts.ticks[left] ?? Number.POSITIVE_INFINITY;
    const wanted = more[right] ?? Number.POSITIVE_INFINITY;
    wide.ticks[at] = Math.min(known, wanted);
    if (known <= wanted) wide.counts[at] = counts.counts[left++] as number;
    if (wanted <= known) right++;
  }
  return wide;
}
