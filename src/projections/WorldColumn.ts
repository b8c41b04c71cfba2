/** A column with one number per world: 0 for a world not yet folded. */
export type WorldColumn = Uint8Array | Uint32Array | Float64Array;

/** A copy of the column with room for at least `length` numbers, doubling so that growth stays cheap. */
export function enlarged<Column extends WorldColumn>(column: Column, length: number): Column {
  if (length <= column.length) return column;
  return resized(column, Math.max(length, column.length * 2));
}

/**
 * The columns of two disjoint sets of worlds as one: their sum, since a world that is not in a set has 0
 * there.
 *
 * Source      addition of integers (or of a number and 0), which is exact in any order and grouping
 * Arrays      left, right: one number per world, lengths may differ
 * Randomness  none
 * Cost        time O(worlds)
 * Failure     never
 */
export function mergedColumn<Column extends WorldColumn>(left: Column, right: Column): Column {
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left];
  const merged: WorldColumn = resized(longer, longer.length);
  for (let i = 0; i < shorter.length; i++) merged[i]! += shorter[i] as number;
  return merged as Column;
}

/** A copy of the column with exactly `length` numbers, not fewer than before. */
export function resized<Column extends WorldColumn>(column: Column, length: number): Column {
  const copy = new (column.constructor as new (length: number) => Column)(length);
  copy.set(column);
  return copy;
}
