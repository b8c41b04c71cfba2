import type { Path } from "./PlacedTree.ts";

/**
 * Every name that a person gives carries this mark while it is a key of a JavaScript object: so `10` keeps
 * its place in the file, and `__proto__` is a name like any other.
 */
export const nameMark = ":";

/** Where the keys of a mapping are names that a person gave; `*` stands for any key or index. */
const named: readonly Path[] = [
  ["plans"],
  ["channels"],
  ["channels", "*", "crossPost"],
  ["audience", "segments"],
  ["network", "channels"],
  ["uncertain"],
];

/** Whether the keys of the mapping at a path are names: those of plans, segments, channels and ranges. */
export function holdsNames(path: Path): boolean {
  return named.some((pattern) => matchesPath(path, pattern));
}

/** Whether the path belongs to the pattern, in which `*` stands for any key or index. */
export function matchesPath(path: Path, pattern: Path): boolean {
  return (
    path.length === pattern.length && pattern.every((step, level) => step === "*" || step === path[level])
  );
}

/** A record of marked names as a map, which keeps names such as `10` or `__proto__` in their place. */
export function byName<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record).map(([key, value]) => [key.slice(nameMark.length), value]));
}

/**
 * A value as its Schema encodes it with names unmarked: mappings of names become maps, which keep names such
 * as `10` or `__proto__` in their place.
 */
export function unmarkNames(value: unknown, path: Path = []): unknown {
  if (Array.isArray(value)) return value.map((each, index) => unmarkNames(each, [...path, index]));
  if (typeof value !== "object" || value === null) return value;
  const isNamed = holdsNames(path);
  const names = isNamed ? byName(value as Record<string, unknown>) : new Map(Object.entries(value));
  const entries = [...names].map(([name, inner]) => [name, unmarkNames(inner, [...path, name])] as const);
  return isNamed ? new Map(entries) : Object.fromEntries(entries);
}
