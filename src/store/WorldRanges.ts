/**
 * A set of worlds as ranges: from, to, from, to … with each range [from, to), in ascending order and apart.
 * Batches hold neighbouring worlds, so a million of them are a handful of numbers and one readable line.
 */
export type WorldRanges = readonly number[];

/** The set of the given worlds. */
export function worldRanges(worlds: Uint32Array): WorldRanges {
  const ranges: number[] = [];
  const isAscending = worlds.every((world, at) => at === 0 || world > (worlds[at - 1] as number));
  for (const world of isAscending ? worlds : worlds.slice().sort()) {
    const end = ranges.at(-1);
    if (end === world) ranges[ranges.length - 1] = world + 1;
    else if (end === undefined || world > end) ranges.push(world, world + 1);
  }
  return ranges;
}

export function countWorlds(ranges: WorldRanges): number {
  let count = 0;
  for (let i = 0; i < ranges.length; i += 2) count += (ranges[i + 1] as number) - (ranges[i] as number);
  return count;
}

export function holdsWorld(ranges: WorldRanges, world: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as number) <= world) low = middle + 1;
    else high = middle;
  }
  // An odd number of bounds at or below the world: the last of them opened a range.
  return low % 2 === 1;
}

/** Worlds of either set. */
export function uniteWorlds(left: WorldRanges, right: WorldRanges): WorldRanges {
  const united: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const isLeft = j === right.length || (i < left.length && (left[i] as number) <= (right[j] as number));
    const [from, to] = isLeft ? [left[i], left[i + 1]] : [right[j], right[j + 1]];
    if (isLeft) i += 2;
    else j += 2;
    const end = united.at(-1);
    if (end !== undefined && end >= (from as number)) {
      united[united.length - 1] = Math.max(end, to as number);
    } else united.push(from as number, to as number);
  }
  return united;
}

/** Worlds of the left set that are not in the right one. */
export function subtractWorlds(left: WorldRanges, right: WorldRanges): WorldRanges {
  const rest: number[] = [];
  let j = 0;
  for (let i = 0; i < left.length; i += 2) {
    const to = left[i + 1] as number;
    let next = left[i] as number;
    while (j < right.length && (right[j + 1] as number) <= next) j += 2;
    for (let k = j; k < right.length && (right[k] as number) < to; k += 2) {
      if ((right[k] as number) > next) rest.push(next, right[k] as number);
      next = right[k + 1] as number;
    }
    if (next < to) rest.push(next, to);
  }
  return rest;
}

/** Ranges within worlds 0 … count − 1 that are not in the set: what is left to do. */
export function missingWorlds(ranges: WorldRanges, count: number): WorldRanges {
  const missing: number[] = [];
  let next = 0;
  for (let i = 0; i < ranges.length && next < count; i += 2) {
    const from = Math.min(ranges[i] as number, count);
    if (from > next) missing.push(next, from);
    next = ranges[i + 1] as number;
  }
  if (next < count) missing.push(next, count);
  return missing;
}

/** "0-99,120": both ends belong to a range. */
export function worldsText(ranges: WorldRanges): string {
  const parts: string[] = [];
  for (let i = 0; i < ranges.length; i += 2) {
    const from = ranges[i] as number;
    const last = (ranges[i + 1] as number) - 1;
    parts.push(from === last ? `${from}` : `${from}-${last}`);
  }
  return parts.join(",");
}

/** The set that `worldsText` wrote; null for text that it cannot have written. */
export function worldsFromText(text: string): WorldRanges | null {
  const ranges: number[] = [];
  for (const part of text === "" ? [] : text.split(",")) {
    const match = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(part);
    if (match === null) return null;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]) + 1;
    if (to <= from || to > 2 ** 32 || from <= (ranges.at(-1) ?? -1)) return null;
    ranges.push(from, to);
  }
  return ranges;
}
