import type { Path } from "./PlacedTree.ts";

/**
 * Every name that a person gives carries this mark while it is a key of a JavaScript object: so `10` keeps
 * its place in the file, and `__proto__` is a name like any other.
 */
export const nameMark = ":";

/** Whether the keys of the mapping at a path are names: those of plans and of segments. */
export function holdsNames(path: Path): boolean {
  return path.length === 1
    ? path[0] === "plans"
    : path.length === 2 && path[0] === "audience" && path[1] === "segments";
}

/** A record of marked names as a map, which keeps names such as `10` or `__proto__` in their place. */
export function byName<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record).map(([key, value]) => [key.slice(nameMark.length), value]));
}
