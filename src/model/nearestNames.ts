/** Longer names are compared by their beginnings: nobody mistypes the far end of one. */
const COMPARED_LENGTH_MAX = 64;

/**
 * The names that someone who wrote `written` may have meant: the nearest first, equally near ones in their
 * order.
 *
 * Source      optimal string alignment distance (insert, delete, replace, swap neighbours), capital
 *             letters ignored
 * Arrays      three rows of the distance table, Uint16[length + 1]
 * Randomness  none
 * Cost        time O(candidates · length²), length at most 64
 * Failure     never; an empty list where nothing is near
 */
export function nearestNames(
  written: string,
  candidates: Iterable<string>,
  most: number,
  /** How much of the written name may be wrong. */
  wrongShare = 2 / 3,
): readonly string[] {
  const wanted = fold(written);
  const reach = Math.max(1, Math.round(wanted.length * wrongShare));
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of candidates) {
    const distance = editDistance(
      wanted,
      fold(name),
      near.length < most ? reach : near[most - 1]!.distance - 1,
    );
    if (distance === null) continue;
    const place = near.findLastIndex((other) => other.distance <= distance) + 1;
    near.splice(place, 0, { name, distance });
    if (near.length > most) near.pop();
  }
  return near.map(({ name }) => name);
}

const fold = (name: string): string => name.slice(0, COMPARED_LENGTH_MAX).toLowerCase();

/** The distance, or null where it is above `reach`. */
function editDistance(a: string, b: string, reach: number): number | null {
  if (Math.abs(a.length - b.length) > reach) return null;
  let beforeLast = new Uint16Array(b.length + 1);
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row[j] = distance;
      best = Math.min(best, distance);
    }
    if (best > reach) return null;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const distance = last[b.length]!;
  return distance <= reach ? distance : null;
}
