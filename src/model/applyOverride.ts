import { holdsNames } from "./nameMark.ts";
import { nearestNames } from "./nearestNames.ts";
import {
  type Origin,
  type Path,
  type PlacedEntry,
  type PlacedList,
  type PlacedMapping,
  type PlacedTree,
  pathText,
  placedList,
  placedMapping,
} from "./PlacedTree.ts";
import type { Problem } from "./Problem.ts";

/**
 * A value given on the command line in place of the file's: `value` is YAML, `flag` what the person typed.
 */
export interface Override {
  readonly path: string;
  readonly value: PlacedTree;
  readonly origin: Origin;
}

export type Replaced = { readonly tree: PlacedTree } | { readonly problem: Problem };

/**
 * The tree with one value replaced or added. Path steps are keys, plan names (dots in them and all) and list
 * indexes. Keys may be new, since the Schema knows which are allowed; a plan or segment to step into and an
 * entry of a list must be there.
 */
export function applyOverride(tree: PlacedTree, { path, value, origin }: Override): Replaced {
  return replaceAt(tree, path.split("."), [], value, origin);
}

function replaceAt(
  tree: PlacedTree | null,
  steps: readonly string[],
  above: Path,
  value: PlacedTree,
  origin: Origin,
): Replaced {
  if (steps.length === 0) return { tree: value };
  if (tree?.kind === "list") return replaceItem(tree, steps, above, value, origin);
  if (tree !== null && tree.kind === "value" && tree.value !== null) {
    return nothingThere(steps[0] as string, [], above, origin);
  }
  const mapping = tree?.kind === "mapping" ? tree : placedMapping(origin, 0, new Map());
  return replaceEntry(mapping, steps, above, value, origin);
}

function replaceItem(
  list: PlacedList,
  [step = "", ...rest]: readonly string[],
  above: Path,
  value: PlacedTree,
  origin: Origin,
): Replaced {
  const index = /^\d{1,9}$/.test(step) ? Number(step) : -1;
  const item = list.items[index];
  if (item === undefined) {
    const indexes = list.items.map((_, place) => String(place));
    return nothingThere(step, indexes, above, origin, "");
  }
  const replaced = replaceAt(item, rest, [...above, index], value, origin);
  if ("problem" in replaced) return replaced;
  return { tree: placedList(list.origin, list.offset, list.items.with(index, replaced.tree)) };
}

function replaceEntry(
  mapping: PlacedMapping,
  steps: readonly string[],
  above: Path,
  value: PlacedTree,
  origin: Origin,
): Replaced {
  const { entries } = mapping;
  // Below `uncertain` a key is a whole path.
  const isRange = above.length === 1 && above[0] === "uncertain";
  const taken = isRange ? steps.length : longestKey(entries, steps);
  const key = steps.slice(0, taken).join(".");
  const rest = steps.slice(taken);
  const old = entries.get(key);
  if (old === undefined && rest.length > 0 && holdsNames(above)) {
    return nothingThere(key, [...entries.keys()], above, origin);
  }
  const replaced = replaceAt(old?.tree ?? null, rest, [...above, key], value, origin);
  if ("problem" in replaced) return replaced;
  // A key of the file keeps its place; the value knows where it comes from.
  const entry: PlacedEntry = { ...(old ?? { origin, offset: 0 }), tree: replaced.tree };
  return { tree: placedMapping(mapping.origin, mapping.offset, new Map(entries).set(key, entry)) };
}

/** How many steps make up the longest key that is there (plan names may hold dots); 1 where there is none. */
function longestKey(entries: ReadonlyMap<string, PlacedEntry>, steps: readonly string[]): number {
  let taken = steps.length;
  while (taken > 1 && !entries.has(steps.slice(0, taken).join("."))) taken--;
  return taken;
}

function nothingThere(
  step: string,
  names: readonly string[],
  above: Path,
  origin: Origin,
  nearest = nearestNames(step, names, 3).join(", "),
): Replaced {
  const values = { key: pathText([...above, step]), nearest, known: names.slice(0, 10).join(", ") };
  return { problem: { code: "E-SCENARIO-021", severity: "error", place: origin.place(0, ""), values } };
}
