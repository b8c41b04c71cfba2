/**
 * Worlds by cascade size, in classes of about equal ratio: class i holds sizes from[i] … to[i]. atLeast: the
 * share of worlds whose cascade has from[i] sharers or more (the tail).
 */
export interface CascadeSizes {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly worlds: readonly number[];
  readonly atLeast: readonly number[];
}

/**
 * First sizes of the classes of a decade, times its power of ten. Before 10 the second would not be whole.
 */
const STEPS = [10, 15, 20, 30, 50, 70] as const;
const SMALL = [0, 1, 2, 3, 5, 7] as const;

/**
 * The distribution of cascade size over worlds, and its tail.
 *
 * Source      bounds 1, 1.5, 2, 3, 5, 7 times powers of ten, as far as they are whole
 * Arrays      sharers Uint32[worlds], at least one
 * Randomness  none
 * Cost        time O(worlds · classes), about six classes a decade
 * Failure     never
 */
export function cascadeSizes(sharers: Uint32Array): CascadeSizes {
  let largest = 0;
  for (const size of sharers) largest = Math.max(largest, size);
  const from: number[] = SMALL.filter((size) => size <= largest);
  for (let scale = 1; scale * STEPS[0] <= largest; scale *= 10) {
    for (const step of STEPS) if (step * scale <= largest) from.push(step * scale);
  }
  const reached = from.map((bound) => sharers.reduce((count, size) => count + (size >= bound ? 1 : 0), 0));
  return {
    from,
    to: from.map((_, i) => (i + 1 < from.length ? (from[i + 1] as number) - 1 : largest)),
    worlds: reached.map((count, i) => count - (reached[i + 1] ?? 0)),
    atLeast: reached.map((count) => count / sharers.length),
  };
}
