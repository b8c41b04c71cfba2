/**
 * The first of the places from … past − 1 whose value is above a bound; `past` where none is.
 *
 * Arrays      ascending: nondecreasing between those places
 * Cost        O(log places)
 * Failure     never
 */
export function firstAbove(
  ascending: Uint32Array | Float64Array,
  bound: number,
  from: number,
  past: number,
): number {
  let low = from;
  let high = past;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
